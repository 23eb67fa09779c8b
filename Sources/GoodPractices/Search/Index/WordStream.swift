/// The words of all documents in the order in which they are met, by number.
struct WordStream {
  /// The words by number.
  private(set) var table = TermTable()
  /// The number of each word that is met.
  private(set) var numbers: [UInt32] = []
  /// The position of each word that is met.
  private(set) var positions: [UInt32] = []
  /// How many words each document has.
  private(set) var lengths: [Int] = []
  /// How often each word occurs, by its number.
  private(set) var wordCounts: [Int] = []
  /// In how many documents each word occurs, by its number.
  private(set) var postingCounts: [Int] = []

  private var lastDocument: [Int] = []

  /// Reads the texts of a document, field after field; fields past the last are left out.
  mutating func append(_ texts: [SearchText], fieldCount: Int) {
    let start = numbers.count
    let ordered = texts.enumerated().sorted {
      ($0.element.field, $0.offset) < ($1.element.field, $1.offset)
    }
    var (field, place) = (-1, 0)
    for (_, text) in ordered where (0..<fieldCount).contains(text.field) {
      // A step of one more than a word's parts the texts of one field.
      (field, place) = text.field == field ? (field, place + 1) : (text.field, 0)
      TextFolding.scan(text.text) { letters, _ in
        // Positions are counted in 32 bits.
        guard place < WordPosition.placeLimit, numbers.count < Int(UInt32.max) else { return false }
        append(letters, WordPosition.position(field: field, place: place))
        place += 1
        return true
      }
    }
    lengths.append(numbers.count - start)
  }

  private mutating func append(_ letters: [UInt8], _ position: UInt32) {
    let number = table.number(of: letters)
    if number == wordCounts.count {
      wordCounts.append(0)
      postingCounts.append(0)
      lastDocument.append(-1)
    }
    wordCounts[number] += 1
    if lastDocument[number] != lengths.count {
      lastDocument[number] = lengths.count
      postingCounts[number] += 1
    }
    numbers.append(UInt32(number))
    positions.append(position)
  }
}
