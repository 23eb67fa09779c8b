import PolicyCycle
public import StructuredText

extension OperationStatus {
  /// The status as JSON for other programs: what is unknown is `null` or left out, never 0.
  ///
  /// Figures are named by their identifiers; the record itself holds them.
  public var json: JSONValue {
    var members = WrittenMembers()
    members.add("operation", operation.id)
    members.add("asked", asked)
    members.add("asOf", asOf)
    members.add("phase", phase.rawValue)
    members.add("comparisons", comparisons.map(\.json))
    members.add("activities", activities.map(\.json))
    members.add("deliverables", deliverables.map(\.json))
    members.add("openRecommendations", openRecommendations.map(\.id))
    members.add("contradictions", contradictions.map(\.subject.json))
    return members.json
  }
}

extension PlanComparison {
  fileprivate var json: JSONValue {
    var members = WrittenMembers()
    members.add("of", owner.text)
    members.add("measure", measure.rawValue)
    members.add("group", group)
    members.add("place", place)
    members.add("planned", planned.map(\.id))
    members.add("delivered", delivered.map(\.id))
    members.add("parts", parts.map(\.id))
    switch share {
    case .known(let value, let bound):
      members.add("share", JSONValue.number(value))
      members.add("shareBound", bound.rawValue)
    case .unknown(let obstacle):
      members.add("share", JSONValue.null)
      members.add("shareUnknownBecause", obstacle.rawValue)
    }
    members.add("contradicted", JSONValue.bool(isContradicted))
    return members.json
  }
}

extension ActivityStatus {
  fileprivate var json: JSONValue {
    var members = WrittenMembers()
    members.add("id", activity.id)
    members.add("standing", standing.rawValue)
    members.add("startSlip", startSlip?.json)
    members.add("endSlip", endSlip?.json)
    members.add("overdueSince", overdueSince)
    return members.json
  }
}

extension DeliverableStatus {
  fileprivate var json: JSONValue {
    var members = WrittenMembers()
    members.add("id", deliverable.id)
    members.add("state", last?.state.rawValue ?? "unknown")
    members.add("stateDate", last?.date)
    members.add("overdueSince", overdueSince)
    return members.json
  }
}

extension DateSlip {
  fileprivate var json: JSONValue {
    let (unit, count) =
      switch self {
      case .days(let count): ("days", count)
      case .months(let count): ("months", count)
      case .years(let count): ("years", count)
      }
    return .object([JSONValue.Member(unit, .integer(count))])
  }
}

extension FigureOwner {
  /// The owner in one word, such as `activity:bus`.
  fileprivate var text: String {
    switch self {
    case .operation: "operation"
    case .activity(let id): "activity:\(id)"
    case .grantScheme: "grants"
    case .grantProject(let id): "project:\(id)"
    }
  }
}
