/// Lines of plain text, broken at a width, for a terminal or an e-mail.
struct TextPage {
  /// The greatest width of a line, in characters.
  let width: Int
  private(set) var lines: [String] = []

  init(width: Int = 100) { self.width = max(width, 40) }

  /// The page as one text that ends with a line end.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// A heading in capitals, with a blank line before it.
  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    for line in TextPage.wrapped(text.uppercased(), to: width) { lines.append(line) }
  }

  mutating func blank() { lines.append("") }

  /// A line as it is, without blanks at its end.
  mutating func line(_ text: String) { lines.append(TextPage.trimmedEnd(Printable.text(text))) }

  /// A paragraph, broken into lines.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - first: What the first line begins with, such as a bullet.
  ///   - rest: What the other lines begin with; spaces as wide as `first` if nil.
  mutating func paragraph(_ text: String, first: String = "", rest: String? = nil) {
    let rest = rest ?? String(repeating: " ", count: first.count)
    let broken = TextPage.wrapped(
      text, to: width - rest.count, firstTo: width - first.count)
    for (index, line) in broken.enumerated() { lines.append((index == 0 ? first : rest) + line) }
  }

  /// A label in a column of its own with text beside it.
  mutating func entry(_ label: String, _ text: String, indent: Int = 0, labelWidth: Int = 14) {
    let margin = String(repeating: " ", count: indent)
    paragraph(text, first: margin + TextPage.padded(label, to: labelWidth) + " ")
  }

  /// A table: numbers to the right, words to the left, two spaces between columns.
  ///
  /// - Parameters:
  ///   - header: The heads of the columns.
  ///   - rows: The cells, row by row.
  ///   - isNumeric: Whether each column holds numbers.
  mutating func table(header: [String], rows: [[String]], isNumeric: [Bool]) {
    let all = ([header] + rows).map { $0.map(Printable.text) }
    let widths = TextPage.widths(of: all)
    for row in all {
      let cells = zip(row, zip(widths, isNumeric)).map { cell, column in
        column.1
          ? String(repeating: " ", count: max(0, column.0 - cell.count)) + cell
          : TextPage.padded(cell, to: column.0)
      }
      lines.append(TextPage.trimmedEnd(cells.joined(separator: "  ")))
    }
  }

  /// How wide a table would be.
  static func tableWidth(header: [String], rows: [[String]]) -> Int {
    let widths = widths(of: [header] + rows)
    return widths.reduce(0, +) + 2 * max(0, widths.count - 1)
  }

  private static func widths(of rows: [[String]]) -> [Int] {
    (rows.first ?? []).indices.map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
  }

  /// A text filled up with spaces to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func trimmedEnd(_ text: String) -> String {
    var text = Substring(text)
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The lines of a text, none wider than a width unless a single word is.
  ///
  /// - Parameters:
  ///   - text: The text; line ends in it count as spaces.
  ///   - width: The greatest width of a line.
  ///   - firstWidth: The greatest width of the first line, if it differs.
  /// - Returns: The lines; one empty line for an empty text.
  static func wrapped(_ text: String, to width: Int, firstTo firstWidth: Int? = nil) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in Printable.text(text).split(separator: " ") {
      let count = word.count
      let limit = lines.isEmpty ? firstWidth ?? width : width
      if length > 0, length + 1 + count > limit {
        lines.append(line)
        line = ""
        length = 0
      }
      line += length == 0 ? String(word) : " " + word
      length += (length == 0 ? 0 : 1) + count
    }
    if length > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
