/// The profiles of all participants, found by their pseudonyms.
///
/// They are held in memory in a compact form, so that events may come in another order than
/// participants: a million participants take about 70 megabytes with pseudonyms of 32 bytes.
public struct ParticipantTable: Sendable {
  private var pseudonyms = ByteTable()
  private var profiles: [PackedProfile] = []
  private var places: [String] = []
  private var leftOut = ByteTable()

  /// An empty table.
  init() {}

  /// How many participants there are.
  public var count: Int { profiles.count }

  /// Adds a participant who is not in the table yet.
  mutating func add(
    _ pseudonym: [UInt8], _ profile: PackedProfile
  ) throws(RowFault) {
    let isAdded: RejectionReason? = pseudonym.withUnsafeBufferPointer { bytes in
      guard pseudonyms.find(bytes) == nil else { return .duplicateParticipant }
      guard pseudonyms.insert(bytes) != nil else { return .tooManyCodes }
      profiles.append(profile)
      return nil
    }
    if let isAdded { throw RowFault(isAdded, column: "participant") }
  }

  /// Keeps in mind that a row of a participant was left out, as long as they are not too many.
  mutating func leaveOut(_ pseudonym: [UInt8]) {
    guard leftOut.count < InputLimits.codes else { return }
    pseudonym.withUnsafeBufferPointer { bytes in
      if leftOut.find(bytes) == nil { _ = leftOut.insert(bytes) }
    }
  }

  /// Whether a row of a participant was left out.
  func isLeftOut(_ pseudonym: [UInt8]) -> Bool {
    pseudonym.withUnsafeBufferPointer { leftOut.find($0) != nil }
  }

  /// Adds the name of a place, the next number's.
  mutating func add(place: String) { places.append(place) }

  /// The number of a participant, in the order of the file.
  ///
  /// The guess is looked at first: events mostly come in the order of participants.
  func number(of pseudonym: [UInt8], guess: Int) -> Int? {
    pseudonym.withUnsafeBufferPointer { bytes in
      if guess >= 0, guess < count, pseudonyms.isEqual(guess, bytes) { return guess }
      return pseudonyms.find(bytes)
    }
  }

  /// The pseudonym of a number.
  func pseudonym(_ number: Int) -> String { pseudonyms.text(number) }

  /// The profile of a number.
  func profile(_ number: Int) -> ParticipantProfile {
    let packed = profiles[number]
    let place = packed.placeNumber.flatMap { $0 < places.count ? places[$0] : nil }
    return packed.profile(place: place)
  }
}
