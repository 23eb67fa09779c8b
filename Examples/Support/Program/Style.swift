/// Emphasis for a terminal; plain text where colours are not allowed.
package struct Style: Sendable, Hashable {
  private let isOn: Bool

  /// Creates a style for a place.
  package init(for terminal: Terminal) {
    self.isOn = terminal.allowsColour
  }

  /// Text without any emphasis.
  package static let plain = Style(isOn: false)

  private init(isOn: Bool) {
    self.isOn = isOn
  }

  /// Strong text, for headings.
  package func bold(_ text: String) -> String { coded(text, "1") }

  /// Faint text, for what may be skipped.
  package func dim(_ text: String) -> String { coded(text, "2") }

  /// Underlined text.
  package func underlined(_ text: String) -> String { coded(text, "4") }

  /// Red text, for faults.
  package func red(_ text: String) -> String { coded(text, "31") }

  /// Green text, for what is well.
  package func green(_ text: String) -> String { coded(text, "32") }

  /// Yellow text, for warnings.
  package func yellow(_ text: String) -> String { coded(text, "33") }

  private func coded(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
