import StructuredText

// The items of a plan as objects. An item that cannot be read is left out; the fault is logged, and the
// reading of the plan throws.

extension PlanGoal {
  init(reader: JSONObjectReader) {
    self.init(
      text: reader.string("text"), offer: reader.optionalChoice("offer", OfferKind.self))
    reader.finish()
  }

  var json: JSONValue {
    var members = PlanMembers()
    members.add("text", text)
    members.add("offer", offer?.rawValue)
    return members.object
  }
}

extension PlanStep {
  init?(reader: JSONObjectReader) {
    let (id, text) = (reader.string("id"), reader.string("text"))
    let who = reader.choice("who", PlanParty.self)
    let (due, done) = (reader.optionalPlanDay("due"), reader.optionalPlanDay("done"))
    reader.finish()
    guard let who else { return nil }
    self.init(id: id, text: text, who: who, due: due, done: done)
  }

  var json: JSONValue {
    var members = PlanMembers()
    members.add("id", id)
    members.add("text", text)
    members.add("who", who.rawValue)
    members.add("due", due)
    members.add("done", done)
    return members.object
  }
}

extension PlanCommitment {
  init?(reader: JSONObjectReader) {
    let (id, text) = (reader.string("id"), reader.string("text"))
    let who = reader.choice("who", PlanParty.self)
    reader.finish()
    guard let who else { return nil }
    self.init(id: id, text: text, who: who)
  }

  var json: JSONValue {
    var members = PlanMembers()
    members.add("id", id)
    members.add("text", text)
    members.add("who", who.rawValue)
    return members.object
  }
}

extension PlanReview {
  init?(reader: JSONObjectReader) {
    let (id, who) = (reader.string("id"), reader.choice("who", PlanParty.self))
    let (day, text) = (reader.planDay("day"), reader.optionalString("text"))
    reader.finish()
    guard let day, let who else { return nil }
    self.init(id: id, day: day, who: who, text: text)
  }

  var json: JSONValue {
    var members = PlanMembers()
    members.add("id", id)
    members.add("day", day)
    members.add("who", who.rawValue)
    members.add("text", text)
    return members.object
  }
}

extension PlanService {
  init?(reader: JSONObjectReader) {
    let (id, text) = (reader.string("id"), reader.string("text"))
    let who = reader.choice("who", PlanParty.self)
    let (start, end) = (reader.planDay("start"), reader.optionalPlanDay("end"))
    reader.finish()
    guard let start, let who else { return nil }
    self.init(id: id, text: text, who: who, start: start, end: end)
  }

  var json: JSONValue {
    var members = PlanMembers()
    members.add("id", id)
    members.add("text", text)
    members.add("who", who.rawValue)
    members.add("start", start)
    members.add("end", end)
    return members.object
  }
}

extension PlanOffer {
  init?(reader: JSONObjectReader) {
    let (id, kind) = (reader.string("id"), reader.choice("kind", OfferKind.self))
    let (day, who) = (reader.planDay("day"), reader.choice("who", PlanParty.self))
    let answer = reader.choice("answer", Answer.self)
    let answered = reader.optionalPlanDay("answered")
    reader.finish()
    guard let kind, let day, let who, let answer else { return nil }
    self.init(id: id, kind: kind, day: day, who: who, answer: answer, answered: answered)
  }

  var json: JSONValue {
    var members = PlanMembers()
    members.add("id", id)
    members.add("kind", kind.rawValue)
    members.add("day", day)
    members.add("who", who.rawValue)
    members.add("answer", answer.rawValue)
    members.add("answered", answered)
    return members.object
  }
}

extension PlanFollowUp {
  init?(reader: JSONObjectReader) {
    let (months, day) = (reader.int("months"), reader.planDay("day"))
    let situation = reader.choice("situation", LabourSituation.self)
    reader.finish()
    guard let day, let situation else { return nil }
    self.init(months: months, day: day, situation: situation)
  }

  var json: JSONValue {
    var members = PlanMembers()
    members.add("months", months)
    members.add("day", day)
    members.add("situation", situation.rawValue)
    return members.object
  }
}

extension PlanMove {
  init?(reader: JSONObjectReader) {
    let (state, day) = (reader.choice("state", PlanState.self), reader.planDay("day"))
    let who = reader.choice("who", PlanParty.self)
    let reason = reader.optionalChoice("reason", BreakOffReason.self)
    let outcome = reader.optionalChoice("outcome", LabourSituation.self)
    let note = reader.optionalString("note")
    reader.finish()
    guard let state, let day, let who else { return nil }
    self.init(state, on: day, by: who, reason: reason, outcome: outcome, note: note)
  }

  var json: JSONValue {
    var members = PlanMembers()
    members.add("state", state.rawValue)
    members.add("day", day)
    members.add("who", who.rawValue)
    members.add("reason", reason?.rawValue)
    members.add("outcome", outcome?.rawValue)
    members.add("note", note)
    return members.object
  }
}
