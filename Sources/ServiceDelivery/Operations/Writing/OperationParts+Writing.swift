import PolicyCycle
import StructuredText

extension OperationSource {
  var json: JSONValue {
    var members = WrittenMembers()
    members.add("id", id)
    members.add("title", title)
    members.add("address", address)
    members.add("kind", kind.rawValue)
    members.add("stateOf", stateOf)
    members.add("note", note)
    return members.json
  }
}

extension OperationActivity {
  var json: JSONValue {
    var members = WrittenMembers()
    members.add("id", id)
    members.add("code", code)
    members.add("title", title)
    members.add("kind", kind.rawValue)
    members.add("phases", phases.map(\.rawValue))
    members.add("places", places)
    members.add("plannedPeriod", planned)
    members.add("actualPeriod", actual)
    members.add(figures)
    members.add("notes", notes)
    return members.json
  }
}

extension OperationIntervention {
  var json: JSONValue {
    var members = WrittenMembers()
    members.add("id", id)
    members.add("title", title)
    members.add("purpose", purpose)
    members.add(
      "chains",
      chains.map { chain in
        var members = WrittenMembers()
        members.add("activities", chain.activities)
        members.add("deliverables", chain.deliverables)
        members.add("outputs", chain.outputs)
        members.add("expectedResult", chain.expectedResult)
        return members.json
      })
    return members.json
  }
}

extension Deliverable {
  var json: JSONValue {
    var members = WrittenMembers()
    members.add("id", id)
    members.add("title", title)
    members.add("activity", activity)
    members.add("due", due)
    members.add(
      "states",
      steps.map { step in
        var members = WrittenMembers()
        members.add("state", step.state.rawValue)
        members.add("date", step.date)
        members.add("source", step.source)
        members.add("reason", step.reason)
        members.add("evidence", step.evidence)
        members.add("note", step.note)
        return members.json
      })
    members.add("notes", notes)
    return members.json
  }
}

extension OperationChange {
  var json: JSONValue {
    var members = WrittenMembers()
    members.add("id", id)
    members.add("summary", summary)
    members.add("causes", causes.map(\.rawValue))
    members.add("activities", activities)
    members.add("date", date)
    members.add("source", source)
    members.add("note", note)
    return members.json
  }
}

extension OperationRecommendation {
  var json: JSONValue {
    var members = WrittenMembers()
    members.add("id", id)
    members.add("text", text)
    members.add("addressee", addressee)
    members.add("source", source)
    members.add("adoption", adoption.rawValue)
    members.add("adoptionDate", adoptionDate)
    members.add("adoptionSource", adoptionSource)
    members.add("note", note)
    return members.json
  }
}

extension ContradictoryFigures {
  var json: JSONValue {
    var members = WrittenMembers()
    members.add("id", id)
    members.add("subject", subject)
    members.add("figures", figures)
    members.add("note", note)
    return members.json
  }
}
