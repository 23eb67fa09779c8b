/// A row that is not counted, by its place and the reason.
///
/// It holds nothing of what the row says: neither a cell nor the pseudonym.
public struct RejectedRow: Sendable, Hashable, CustomStringConvertible {
  /// The name of the file, as the user gave it.
  public let file: String
  /// The line in the file, the first being 1.
  public let line: Int
  /// The heading of the column that the reason is about; nil for the row as a whole.
  public let column: String?
  /// Why the row is not counted.
  public let reason: RejectionReason

  private let choices: [String]

  init(file: String, line: Int, fault: RowFault) {
    self.file = file
    self.line = line
    column = fault.column
    reason = fault.reason
    choices = fault.choices
  }

  /// What would be right, as a clause to follow the word "expected".
  ///
  /// It is put into words when it is asked for: of millions of rows mostly nobody asks.
  public var expected: String { reason.expected(choices: choices) }

  /// Whether another row has the same fault in the same file.
  func differsOnlyByLine(from other: RejectedRow) -> Bool {
    reason == other.reason && column == other.column && file == other.file
      && choices == other.choices
  }

  /// The row's fault as one line.
  public var description: String {
    let path = column.map { "\($0): " } ?? ""
    return "\(file):\(line): \(path)found \(reason.found); expected \(expected)"
  }
}

/// What is wrong with a row, before its place is known.
struct RowFault: Error {
  let reason: RejectionReason
  let column: String?
  /// The words of the column, or its range in words.
  let choices: [String]

  init(_ reason: RejectionReason, column: String? = nil, choices: [String] = []) {
    self.reason = reason
    self.column = column
    self.choices = choices
  }
}
