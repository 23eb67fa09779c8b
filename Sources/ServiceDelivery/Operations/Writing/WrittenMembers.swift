import PolicyCycle
import StructuredText

/// The members of an object to be written, in their order; what is unknown or empty is left out.
struct WrittenMembers {
  private var members: [JSONValue.Member] = []

  /// The object.
  var json: JSONValue { .object(members) }

  mutating func add(_ name: String, _ value: JSONValue?) {
    if let value { members.append(JSONValue.Member(name, value)) }
  }

  mutating func add(_ name: String, _ text: String?) { add(name, text.map(JSONValue.string)) }

  mutating func add(_ name: String, _ date: PartialDate?) { add(name, date?.description) }

  mutating func add(_ name: String, _ texts: [String]) {
    add(name, texts.map(JSONValue.string))
  }

  mutating func add(_ name: String, _ items: [JSONValue]) {
    if !items.isEmpty { add(name, JSONValue.array(items)) }
  }

  mutating func add(_ name: String, _ period: PartialPeriod) {
    if period.isUnknown { return }
    var inner = WrittenMembers()
    inner.add("start", period.start)
    inner.add("end", period.end)
    add(name, inner.json)
  }

  mutating func add(_ figures: OperationFigures) {
    add("planned", figures.planned.map(\.json))
    add("delivered", figures.delivered.map(\.json))
    add("context", figures.context.map(\.json))
  }
}
