import PolicyCycle
import StructuredText

/// What cells of a sheet of records say: values written into them and read from them.
enum RecordCell {
  /// What cannot be read in a cell.
  struct Fault: Error {
    let found: String
    let expected: String
  }

  /// The cell of a value; empty for none.
  static func text(of value: JSONValue?, _ content: CellContent) -> String {
    switch (content, value) {
    case (.text, .string(let text)?): text
    case (.number, .integer(let number)?): String(number)
    case (.number, .number(let number)?): fraction(FigureText.of(number))
    case (.list, .array(let items)?):
      items.compactMap(\.text).map(escaped).joined(separator: "\n")
    case (.stakeholders, .array(let items)?):
      items.map(stakeholder).map(escaped).joined(separator: "\n")
    default: ""
    }
  }

  /// Whether a cell says the same as another; programs write line ends as they please.
  static func isSame(_ cell: String, _ other: String) -> Bool {
    cell == other || withPlainLineEnds(cell) == withPlainLineEnds(other)
  }

  /// The value that a cell says; nil for an empty one.
  ///
  /// Organisations of the old value are kept with all that is known of them.
  static func value(
    of cell: String, _ content: CellContent, old: JSONValue?
  ) throws(Fault) -> JSONValue? {
    let word = Words.trimmed(cell)
    if word.isEmpty { return nil }
    switch content {
    case .text:
      if isCutOff(cell, from: old) {
        throw Fault(
          found: "a text that a spreadsheet has cut off",
          expected: "the whole text: a cell of a spreadsheet holds 32,767 characters")
      }
      return .string(cell)
    case .number:
      // Spreadsheets take zeros off that have told a fraction from thousands.
      if case .number(let figure)? = old, word == FigureText.of(figure) { return old }
      return try number(word)
    case .list: return .array(lines(cell).map(JSONValue.string))
    case .stakeholders:
      var items: [JSONValue] = []
      for line in lines(cell) { items.append(try organisation(line, old: old?.items ?? [])) }
      return .array(items)
    }
  }

  private static func number(_ word: String) throws(Fault) -> JSONValue {
    if let whole = Int(word) { return .integer(whole) }
    // 12,5 is what spreadsheets write in most of Europe; 12,500 and 45.000 could be either.
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    if isAmbiguous(parts) {
      throw Fault(
        found: Quoting.quoted(word),
        expected: "\(parts[0])\(parts[1]), or \(parts[0]).\(parts[1])0 for a fraction")
    }
    let text = parts.count == 2 ? "\(parts[0]).\(parts[1])" : word
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 46 }
    guard isPlain, let number = Double(text), number.isFinite else {
      throw Fault(
        found: Quoting.quoted(word) + SpreadsheetDate.remark(on: word),
        expected: "a number such as 1234 or 12.5, without separators of thousands and unit")
    }
    return .number(number)
  }

  /// Whether a number of two parts could be thousands or a fraction; after a zero it is a fraction.
  private static func isAmbiguous(_ parts: [Substring]) -> Bool {
    guard parts.count == 2, parts[0] != "0", parts[0] != "-0", parts[1].utf8.count == 3 else {
      return false
    }
    let digits = parts[0].hasPrefix("-") ? parts[0].dropFirst() : parts[0]
    return !digits.isEmpty && (digits + parts[1]).utf8.allSatisfy { (48...57).contains($0) }
  }

  /// A fraction as nobody can take it for thousands: `12.1250`.
  private static func fraction(_ figure: String) -> String {
    let parts = figure.split(separator: ".", omittingEmptySubsequences: false)
    return isAmbiguous(parts) ? figure + "0" : figure
  }

  /// Whether a cell holds the beginning of a text that is longer than a spreadsheet's cells can be.
  private static func isCutOff(_ cell: String, from old: JSONValue?) -> Bool {
    guard cell.utf16.count >= 32_000, let old = old?.text else { return false }
    return old.utf16.count > 32_767 && old.utf16.starts(with: cell.utf16)
  }

  private static func stakeholder(_ item: JSONValue) -> String {
    "\(item.member("kind")?.text ?? ""): \(item.member("name")?.text ?? "")"
  }

  private static func organisation(_ line: String, old: [JSONValue]) throws(Fault) -> JSONValue {
    if let known = old.first(where: { stakeholder($0) == line }) { return known }
    let kinds = Stakeholder.Kind.allCases.map(\.rawValue)
    let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
    let kind = parts.first.map(Words.folded) ?? ""
    let name = parts.count == 2 ? Words.trimmed(parts[1]) : ""
    guard kinds.contains(kind), !name.isEmpty else {
      throw Fault(
        found: Quoting.quoted(line),
        expected: "kind: name, the kind one of " + kinds.joined(separator: ", "))
    }
    return .object([.init("name", .string(name)), .init("kind", .string(kind))])
  }

  /// The lines of a cell that hold anything, with their escapes taken back.
  private static func lines(_ cell: String) -> [String] {
    withPlainLineEnds(cell).split(separator: "\n").map { unescaped(String($0)) }
      .filter { !Words.trimmed($0).isEmpty }
  }

  /// An item without line ends, so that it stays one line: `\n`, `\r`, and `\\` for the backslash.
  private static func escaped(_ item: String) -> String {
    var text = ""
    for scalar in item.unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\\": text += "\\\\"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func unescaped(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    var isEscape = false
    for scalar in line.unicodeScalars {
      if isEscape {
        switch scalar {
        case "n": text.append("\n")
        case "r": text.append("\r")
        case "\\": text.append("\\")
        // A backslash that somebody typed, such as in C:\Users.
        default:
          text.append("\\")
          text.append(scalar)
        }
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        text.append(scalar)
      }
    }
    if isEscape { text.append("\\") }
    return String(text)
  }

  /// The text with a line feed for each line end.
  static func withPlainLineEnds(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        plain.append("\n")
      } else if scalar != "\n" || last != "\r" {
        plain.append(scalar)
      }
      last = scalar
    }
    return String(plain)
  }
}
