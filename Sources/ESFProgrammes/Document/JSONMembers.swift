import StructuredText

/// The members of an object to be written; what is not stated is left out.
struct JSONMembers {
  private(set) var members: [JSONValue.Member] = []

  mutating func add(_ name: String, _ value: JSONValue?) {
    if let value { members.append(JSONValue.Member(name, value)) }
  }

  mutating func add(_ name: String, _ text: String?) {
    add(name, text.map { JSONValue.string($0) })
  }

  mutating func add(_ name: String, _ number: Double?) {
    add(name, number.map { JSONValue.number($0) })
  }

  mutating func add(_ name: String, _ items: [JSONValue]) {
    if !items.isEmpty { add(name, .array(items)) }
  }

  /// Only a true one is written.
  mutating func add(_ name: String, _ flag: Bool) {
    if flag { add(name, .bool(true)) }
  }

  var object: JSONValue { .object(members) }
}
