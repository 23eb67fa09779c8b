/// Where a word stands in a document: the field and the place in it, in one number.
///
/// The next word of a text has the next number, so a phrase is a run of numbers.
enum WordPosition {
  private static let placeBits: UInt32 = 26

  /// How many fields an index can have.
  static let fieldLimit = 64
  /// How many words of one field are indexed; the rest of the range parts the fields.
  static let placeLimit = (1 << 26) - 128

  /// The position of a word.
  static func position(field: Int, place: Int) -> UInt32 {
    UInt32(field) << placeBits | UInt32(place)
  }

  /// The field of a position.
  static func field(of position: UInt32) -> Int { Int(position >> placeBits) }
}
