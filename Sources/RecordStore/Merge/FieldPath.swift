import StructuredText

/// The path of a field as text: steps with points between them, items of a list in brackets.
///
/// A step of other characters than letters a to z, digits, hyphens and underscores stands in double
/// quotes, as in JSON, so that no two fields share a path: `translations.it."evidence-1.statement"`. In
/// quotes an equals sign is written `\u003d`, so that `PATH=CHOICE` can be cut at the first one.
struct FieldPath: Sendable {
  let text: String

  /// The path of the record itself.
  static let root = FieldPath(text: "")

  /// The path of a member.
  func member(_ name: String) -> FieldPath {
    FieldPath(text: text.isEmpty ? Self.step(name) : text + "." + Self.step(name))
  }

  /// The path of an item of a list, by its identifier.
  func item(_ id: String) -> FieldPath { FieldPath(text: text + "[" + Self.step(id) + "]") }

  private static func step(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
    if isPlain, !name.isEmpty { return name }
    let quoted = String(JSONValue.string(name).text(indented: false).dropLast())
    return quoted.replacing("=", with: "\\u003d")
  }
}
