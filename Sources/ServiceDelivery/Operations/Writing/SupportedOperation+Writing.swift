import PolicyCycle
public import StructuredText

extension SupportedOperation {
  /// The operation as the JSON that it is read from, members in a fixed order, what is unknown left out.
  public var json: JSONValue {
    var members = WrittenMembers()
    members.add("schemaVersion", SupportedOperation.schemaVersion)
    members.add("id", id)
    members.add("title", identification.title)
    members.add("code", identification.code)
    members.add("programme", identification.programme)
    members.add("programmeActivity", identification.activity)
    members.add("beneficiary", identification.beneficiary)
    members.add("territory", identification.territory.code)
    members.add("asOf", asOf)
    members.add("period", period)
    members.add("objective", objective)
    members.add("purposes", purposes)
    members.add("targetGroups", targetGroups)
    members.add("sources", sources.map(\.json))
    members.add(figures)
    members.add("interventions", interventions.map(\.json))
    members.add("activities", activities.map(\.json))
    members.add("deliverables", deliverables.map(\.json))
    members.add("changes", changes.map(\.json))
    members.add("recommendations", recommendations.map(\.json))
    members.add("grants", grants?.json)
    members.add("inputs", inputs.map(\.json))
    members.add("contradictions", contradictions.map(\.json))
    members.add("unknown", unknowns)
    members.add("notes", notes)
    return members.json
  }

  /// The operation as a file: canonical JSON text in UTF-8, the same on every platform.
  public var written: [UInt8] { Array(json.text().utf8) }
}
