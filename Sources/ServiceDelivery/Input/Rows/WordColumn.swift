import PolicyCycle

/// The words of one column, such as the kinds of event, found from the bytes of a cell.
struct WordColumn<Value: Sendable> {
  /// The words, for messages.
  let words: [String]

  private var table = ByteTable()
  private var meanings: [Value] = []
  private let values: [String: Value]

  /// A column of words with their values.
  init(_ values: [(word: String, value: Value)]) {
    words = values.map(\.word)
    self.values = Dictionary(values.map { ($0.word, $0.value) }) { first, _ in first }
  }

  /// The value of a cell, or nil if it is empty; the heading is for the fault.
  ///
  /// Capitals, blanks and underscores are read as people type them: "Step done" is `step-done`.
  mutating func value(
    _ cell: UnsafeBufferPointer<UInt8>, column: String
  ) throws(RowFault) -> Value? {
    if cell.isEmpty { return nil }
    if let place = table.find(cell) { return meanings[place] }
    guard cell.count <= InputLimits.wordBytes, let value = values[WordColumn.word(cell)] else {
      throw RowFault(.unknownCode, column: column, choices: words)
    }
    // Spellings are kept so that each is read once; so many of one column are no honest file.
    if table.count < 1_000, table.insert(cell) != nil { meanings.append(value) }
    return value
  }

  private static func word(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    let text = Words.folded(String(decoding: cell, as: UTF8.self))
    return String(text.map { $0 == " " || $0 == "_" ? "-" : $0 })
  }
}

extension WordColumn where Value: RawRepresentable<String> & CaseIterable {
  /// A column whose words are those of an enumeration.
  init() {
    self.init(Value.allCases.map { ($0.rawValue, $0) })
  }
}
