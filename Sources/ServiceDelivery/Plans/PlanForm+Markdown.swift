extension PlanForm {
  /// The form as Markdown, ready to print: a heading each part, a numbered one each item, a list of fields.
  ///
  /// Texts of the plan are escaped, so that they cannot add headings, links or markup. A field that is not
  /// known is a line to write on.
  ///
  /// - Parameters:
  ///   - heading: The words for a part; as they stand, the names of the file.
  ///   - label: The words for a field; as they stand, the names of the file.
  /// - Returns: The text.
  public func markdown(
    heading: (PlanPart) -> String = { $0.rawValue }, label: (String) -> String = { $0 }
  ) -> String {
    let blank = String(repeating: "\\_", count: 20)
    var text = ""
    var last: PlanPart?
    for section in sections {
      if section.part != last { text += "## \(heading(section.part))\n\n" }
      if let number = section.number { text += "### \(number)\n\n" }
      last = section.part
      for line in section.lines {
        let value = line.value.isEmpty ? blank : PlanForm.escaped(line.value)
        text += "- \(label(line.field)): \(value)\n"
      }
      text += "\n"
    }
    return text
  }

  /// A text on one line, with a backslash before each mark of Markdown and HTML.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 {
        result += " "
      } else if scalar.isASCII, "\\`*_{}[]()<>#+!|&~$@:/".unicodeScalars.contains(scalar) {
        result += "\\" + String(Character(scalar))
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
