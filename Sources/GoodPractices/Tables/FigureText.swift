import StructuredText

/// Figures as they are written in files: shortest digits, a decimal point.
enum FigureText {
  static func of(_ figure: Double) -> String {
    String(JSONValue.number(figure).text(indented: false).dropLast())
  }
}
