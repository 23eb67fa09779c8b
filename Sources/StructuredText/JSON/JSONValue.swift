/// A JSON value to be written.
///
/// An integer and a number of the same value are equal, since a text does not tell them apart.
public enum JSONValue: Sendable {
  /// The literal `null`.
  case null
  /// The literal `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number; one that is not finite is written as `null`.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object, its members in the order in which they are written.
  case object([Member])

  /// A member of an object to be written.
  public struct Member: Sendable, Hashable {
    /// The member's name.
    public let name: String
    /// The member's value.
    public let value: JSONValue

    /// Creates a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Creates the value of a parsed node.
  ///
  /// A number that is whole in any notation and fits becomes an integer.
  public init(_ node: JSONNode) {
    switch node.value {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let digits): self = JSONValue(digits: digits)
    case .string(let text): self = .string(text)
    case .array(let nodes): self = .array(nodes.map { JSONValue($0) })
    case .object(let members):
      self = .object(members.map { Member($0.name, JSONValue($0.node)) })
    }
  }

  private init(digits: String) {
    if let value = JSONNumber.int(digits) {
      self = .integer(value)
    } else {
      // The grammar was checked, so this cannot fail; it can be infinite.
      self = .number(Double(digits) ?? .nan)
    }
  }

  /// The value as canonical JSON text, the same on every platform.
  ///
  /// - Parameter indented: True for one member or item a line, indented by two spaces; false for
  ///   everything on one line.
  /// - Returns: The text, with a line feed at its end.
  public func text(indented: Bool = true) -> String {
    var writer = JSONTextWriter(indented: indented)
    writer.write(self)
    return writer.finished()
  }
}

extension JSONValue: Hashable {
  /// Tells whether two values are written alike.
  public static func == (first: JSONValue, second: JSONValue) -> Bool {
    switch (first, second) {
    case (.null, .null): true
    case (.bool(let first), .bool(let second)): first == second
    case (.integer(let first), .integer(let second)): first == second
    case (.number(let first), .number(let second)): first == second
    case (.integer(let whole), .number(let number)), (.number(let number), .integer(let whole)):
      Int(exactly: number) == whole
    case (.string(let first), .string(let second)): first == second
    case (.array(let first), .array(let second)): first == second
    case (.object(let first), .object(let second)): first == second
    default: false
    }
  }

  /// Feeds the value to a hasher, equal numbers alike.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .number(let value):
      if let whole = Int(exactly: value) {
        hasher.combine(whole)
      } else {
        hasher.combine(value)
      }
    case .string(let text): hasher.combine(text)
    case .array(let items): hasher.combine(items)
    case .object(let members): hasher.combine(members)
    }
  }
}
