extension JSONValue {
  /// The value of an object's member; nil if there is none, or if the value is no object.
  package func member(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The same object with one member set, or taken out if the new value is nil.
  ///
  /// A member that was there keeps its place; a new one stands last. What is no object becomes one.
  package func with(_ name: String, _ value: JSONValue?) -> JSONValue {
    guard case .object(var members) = self else {
      return .object(value.map { [Member(name, $0)] } ?? [])
    }
    let place = members.firstIndex { $0.name == name }
    switch (place, value) {
    case (let place?, let value?): members[place] = Member(name, value)
    case (let place?, nil): members.remove(at: place)
    case (nil, let value?): members.append(Member(name, value))
    case (nil, nil): break
    }
    return .object(members)
  }

  /// The text, if the value is one.
  package var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The items, if the value is a list.
  package var items: [JSONValue]? {
    if case .array(let items) = self { return items }
    return nil
  }
}

extension JSONObjectReader {
  /// The names of all members that are not `null`, for objects whose names are data.
  package var memberNames: [String] {
    (members ?? []).filter { member in
      if case .null = member.node.value { return false }
      return true
    }.map(\.name)
  }

  /// The value of a member as it stands; nil if it is absent or `null`.
  package func value(of name: String) -> JSONValue? { present(name).map { JSONValue($0) } }
}
