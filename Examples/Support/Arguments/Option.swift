/// One option of a program: how it is written, and its text on the help page.
package struct Option: Sendable {
  /// What follows an option's name.
  package enum Kind: Sendable, Hashable {
    /// Nothing follows.
    case flag
    /// Any text follows; the placeholder stands for it on the help page.
    case value(placeholder: String)
    /// One of these words follows.
    case choice([String])
  }

  /// The long name with its dashes, such as `--territory`.
  package let name: String
  /// The short name with its dash, such as `-t`.
  package let short: String?
  /// What follows the name.
  package let kind: Kind
  /// Whether the option may be given more than once with different values.
  package let isRepeatable: Bool
  /// What the option does, one or two sentences.
  package let text: String

  /// An option that is either given or not.
  package static func flag(_ name: String, short: String? = nil, _ text: String) -> Option {
    Option(name: name, short: short, kind: .flag, isRepeatable: true, text: text)
  }

  /// An option with a value, such as `--territory CODE`.
  package static func value(
    _ name: String, _ placeholder: String, short: String? = nil, repeatable: Bool = false,
    _ text: String
  ) -> Option {
    Option(
      name: name, short: short, kind: .value(placeholder: placeholder),
      isRepeatable: repeatable, text: text)
  }

  /// An option whose value is one of a few words.
  package static func choice(
    _ name: String, _ words: [String], short: String? = nil, repeatable: Bool = false,
    _ text: String
  ) -> Option {
    Option(
      name: name, short: short, kind: .choice(words), isRepeatable: repeatable, text: text)
  }

  /// The option that every program has.
  package static let help = Option.flag("--help", short: "-h", "Show this help and stop.")

  /// What stands for the value, nil for a flag.
  package var placeholder: String? {
    switch kind {
    case .flag: nil
    case .value(let placeholder): placeholder
    case .choice: String(name.drop { $0 == "-" }).uppercased()
    }
  }

  /// The option as the help page writes it, such as `-t, --territory CODE`.
  package var label: String {
    [short.map { $0 + ", " } ?? "", name, placeholder.map { " " + $0 } ?? ""].joined()
  }

  /// The text for the help page, with the words of a choice added.
  package var fullText: String {
    guard case .choice(let words) = kind else { return text }
    return text + " One of " + words.joined(separator: ", ") + "."
  }
}
