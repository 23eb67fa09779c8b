import PolicyCycle
import StructuredText

extension StatedFigure {
  /// The figure as it stands in a file.
  var json: JSONValue {
    var members = WrittenMembers()
    members.add("id", id)
    members.add("statement", statement)
    members.add("value", Int(exactly: value).map(JSONValue.integer) ?? .number(value))
    if bound != .exactly { members.add("bound", bound.rawValue) }
    members.add("unit", unit)
    members.add("measure", measure.rawValue)
    members.add("group", group)
    members.add("place", place)
    members.add("date", date)
    members.add("source", source)
    members.add("evidence", evidence)
    members.add("partOf", partOf)
    members.add("note", note)
    return members.json
  }
}
