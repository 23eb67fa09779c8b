internal import StructuredText

extension JSONNode {
  /// The value of a member; nil if this is no object, or has no such member, or it is null.
  subscript(name: String) -> JSONNode? {
    guard case .object(let members) = value,
      let node = members.first(where: { $0.name == name })?.node
    else { return nil }
    if case .null = node.value { return nil }
    return node
  }

  /// The text; nil if this is none.
  var string: String? { if case .string(let text) = value { text } else { nil } }

  /// The members; nil if this is no object.
  var members: [JSONMember]? { if case .object(let members) = value { members } else { nil } }

  /// The items; nil if this is no list.
  var items: [JSONNode]? { if case .array(let items) = value { items } else { nil } }

  /// The whole number that is at least 0, written as a number or as a text of one.
  var natural: Int? {
    switch value {
    case .number(let digits), .string(let digits): Int(digits).flatMap { $0 >= 0 ? $0 : nil }
    default: nil
    }
  }

  /// What it is, for a message.
  var shown: String {
    switch value {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text), .string(let text): Quoting.quoted(text)
    case .array(let items): "a list of \(items.count)"
    case .object(let members): "an object of \(members.count) members"
    }
  }
}
