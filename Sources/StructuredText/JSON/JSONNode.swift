/// A value in a JSON text, with its place.
public struct JSONNode: Sendable {
  /// What a JSON value can be.
  public enum Value: Sendable {
    /// The literal `null`.
    case null
    /// The literal `true` or `false`.
    case bool(Bool)
    /// A number, as it is written in the text.
    case number(String)
    /// A text, with its escapes resolved.
    case string(String)
    /// A list.
    case array([JSONNode])
    /// An object, its members in the order of the text.
    case object([JSONMember])
  }

  /// The offset of the value's first byte in ``JSONDocument/bytes``.
  public let offset: Int
  /// The value.
  public let value: Value

  /// Creates a node.
  public init(offset: Int, value: Value) {
    self.offset = offset
    self.value = value
  }
}

/// A member of a JSON object, with its place.
public struct JSONMember: Sendable {
  /// The member's name, with its escapes resolved.
  public let name: String
  /// The offset of the name's opening quote in ``JSONDocument/bytes``.
  public let offset: Int
  /// The member's value.
  public let node: JSONNode

  /// Creates a member.
  public init(name: String, offset: Int, node: JSONNode) {
    self.name = name
    self.offset = offset
    self.node = node
  }
}
