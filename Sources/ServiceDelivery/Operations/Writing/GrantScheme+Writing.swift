import StructuredText

extension GrantScheme {
  var json: JSONValue {
    var members = WrittenMembers()
    members.add("requirements", requirements)
    members.add(figures)
    members.add("projects", projects.map(\.json))
    members.add("notes", notes)
    return members.json
  }
}

extension GrantProject {
  fileprivate var json: JSONValue {
    var members = WrittenMembers()
    members.add("id", id)
    members.add("title", title)
    members.add("beneficiary", beneficiary)
    members.add("place", place)
    members.add("period", period)
    members.add(figures)
    members.add(
      "evaluation",
      evaluation.map { evaluation in
        var members = WrittenMembers()
        members.add("kind", evaluation.kind.rawValue)
        members.add("finding", evaluation.finding)
        members.add("date", evaluation.date)
        members.add("source", evaluation.source)
        return members.json
      })
    members.add("notes", notes)
    return members.json
  }
}
