// Texts, numbers and truth values.

extension JSONObjectReader {
  /// Reads a text that must be there and hold more than white space; on a fault, "".
  public func string(_ name: String) -> String {
    let expected = "text"
    guard let node = required(name, expected: expected) else { return "" }
    guard let text = string(node, name, expected: expected) else { return "" }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      problem(name, found: "empty text", expected: expected)
      return ""
    }
    return text
  }

  /// Reads a text that may be absent; it may be empty.
  public func optionalString(_ name: String) -> String? {
    present(name).flatMap { string($0, name, expected: "text") }
  }

  /// Reads a whole number that must be there; on a fault, 0.
  ///
  /// Any notation of a whole number will do: `2`, `2.0`, `2e0`.
  public func int(_ name: String) -> Int {
    let expected = "a whole number"
    return required(name, expected: expected).flatMap { int($0, name) } ?? 0
  }

  /// Reads a whole number that may be absent.
  public func optionalInt(_ name: String) -> Int? {
    present(name).flatMap { int($0, name) }
  }

  /// Reads a number that must be there; on a fault, 0.
  public func double(_ name: String) -> Double {
    required(name, expected: "a number").flatMap { double($0, name) } ?? 0
  }

  /// Reads a number that may be absent.
  public func optionalDouble(_ name: String) -> Double? {
    present(name).flatMap { double($0, name) }
  }

  /// Reads a truth value; the given one if it is absent or faulty.
  public func bool(_ name: String, default fallback: Bool) -> Bool {
    optionalBool(name) ?? fallback
  }

  /// Reads a truth value that may be absent.
  public func optionalBool(_ name: String) -> Bool? {
    guard let node = present(name) else { return nil }
    if case .bool(let value) = node.value { return value }
    problem(name, found: node.kind, expected: "true or false")
    return nil
  }

  /// Reads a text that must be there and turns it into a value.
  ///
  /// - Parameters:
  ///   - name: The member's name.
  ///   - expected: What the text should be, for the message.
  ///   - parse: Turns the text into the value; nil if it cannot.
  /// - Returns: The value, or nil on a fault.
  public func value<T>(_ name: String, expected: String, _ parse: (String) -> T?) -> T? {
    required(name, expected: expected).flatMap { value($0, name, expected: expected, parse) }
  }

  /// Reads a text that may be absent and turns it into a value.
  ///
  /// - Parameters:
  ///   - name: The member's name.
  ///   - expected: What the text should be, for the message.
  ///   - parse: Turns the text into the value; nil if it cannot.
  /// - Returns: The value, or nil if it is absent or faulty.
  public func optionalValue<T>(_ name: String, expected: String, _ parse: (String) -> T?) -> T? {
    present(name).flatMap { value($0, name, expected: expected, parse) }
  }

  private func string(_ node: JSONNode, _ name: String, expected: String) -> String? {
    if case .string(let text) = node.value { return text }
    problem(name, found: node.kind, expected: expected)
    return nil
  }

  private func value<T>(
    _ node: JSONNode, _ name: String, expected: String, _ parse: (String) -> T?
  ) -> T? {
    guard let text = string(node, name, expected: expected) else { return nil }
    if let value = parse(text) { return value }
    problem(name, found: Quoting.quoted(text), expected: expected)
    return nil
  }

  private func int(_ node: JSONNode, _ name: String) -> Int? {
    if case .number(let digits) = node.value {
      if let value = JSONNumber.int(digits) { return value }
    }
    problem(name, found: node.kind, expected: "a whole number")
    return nil
  }

  private func double(_ node: JSONNode, _ name: String) -> Double? {
    guard case .number(let digits) = node.value else {
      problem(name, found: node.kind, expected: "a number")
      return nil
    }
    if let value = JSONNumber.double(digits) { return value }
    problem(name, found: node.kind, expected: "a number that is not too large to calculate with")
    return nil
  }
}
