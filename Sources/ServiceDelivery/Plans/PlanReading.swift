import StructuredText

extension JSONObjectReader {
  /// The day of a member that must be there.
  func planDay(_ name: String) -> CalendarDay? {
    value(name, expected: CalendarDay.planForm, CalendarDay.init(text:))
  }

  /// The day of a member that may be absent.
  func optionalPlanDay(_ name: String) -> CalendarDay? {
    optionalValue(name, expected: CalendarDay.planForm, CalendarDay.init(text:))
  }
}

extension CalendarDay {
  fileprivate static let planForm = "a day as YYYY-MM-DD, such as 2024-06-30"
}

/// Members of an object to be written; what is unknown is left out.
struct PlanMembers {
  private var members: [JSONValue.Member] = []

  /// The object.
  var object: JSONValue { .object(members) }

  mutating func add(_ name: String, _ text: String?) {
    if let text { add(name, value: .string(text)) }
  }

  mutating func add(_ name: String, _ number: Int?) {
    if let number { add(name, value: .integer(number)) }
  }

  mutating func add(_ name: String, _ day: CalendarDay?) { add(name, day?.description) }

  mutating func add(_ name: String, value: JSONValue) {
    members.append(JSONValue.Member(name, value))
  }
}
