import StructuredText

/// Untrusted text made safe for a terminal.
enum Printable {
  /// The text with line ends and tabs turned into spaces and other controls left out.
  ///
  /// A record may hold anything; an escape sequence in it must not reach the reader's terminal, nor
  /// a mark that turns the direction of the lines after it.
  static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: Quoting.isUnsafe) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        safe.append(" ")
      } else if !Quoting.isUnsafe(scalar) {
        safe.append(scalar)
      }
    }
    return String(safe)
  }
}
