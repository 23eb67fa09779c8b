extension JSONNode {
  /// What the value is, for the "found" clause of a message.
  var kind: String {
    switch value {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let digits):
      "the number \(digits.count > 40 ? digits.prefix(40) + "\u{2026}" : digits)"
    case .string(let text): Quoting.quoted(text)
    case .array: "a list"
    case .object: "an object"
    }
  }
}
