import StructuredText

extension JSONNode {
  /// Where the value of a path such as `priorities[0].code` begins; of what is missing on the way,
  /// the place of the last value that is there.
  func offset(of path: String) -> Int {
    var node = self
    for step in path.split(whereSeparator: { $0 == "." || $0 == "[" || $0 == "]" }) {
      switch node.value {
      case .object(let members):
        guard let member = members.first(where: { $0.name == step }) else { return node.offset }
        node = member.node
      case .array(let items):
        guard let number = Int(step), items.indices.contains(number) else { return node.offset }
        node = items[number]
      case .null, .bool, .number, .string: return node.offset
      }
    }
    return node.offset
  }
}
