public import StructuredText

extension ActionPlan {
  /// The plan with changes, all of them or none.
  ///
  /// - Parameters:
  ///   - edits: The changes, made one after the other.
  ///   - today: The day after which nothing can have happened yet; nil not to look at that.
  ///   - textCheck: Finds direct identifiers in free text.
  /// - Returns: The changed plan.
  /// - Throws: ``PlanRefusal``: who asks may not change it, somebody else has changed the same place
  ///   meanwhile, or the plan could not have happened so.
  public func applying(
    _ edits: [PlanEdit], today: CalendarDay?, textCheck: FreeTextCheck
  ) throws(PlanRefusal) -> ActionPlan {
    var value = json
    for edit in edits {
      try edit.checkParty()
      let name = edit.part.rawValue
      if let part = try edit.applied(to: value.member(name)) {
        value = value.with(name, part)
      } else {
        value = value.with(name, nil)
      }
    }
    do throws(InputProblems) {
      return try ActionPlan(
        json: Array(value.text().utf8), source: pseudonym, today: today, textCheck: textCheck)
    } catch {
      throw .unreadable(error)
    }
  }

  /// What stands in a place, to make a ``PlanEdit`` from; nil if nothing does.
  ///
  /// - Returns: The value as the file has it; of the history the last entry.
  public func value(of part: PlanPart, item: String? = nil) -> JSONValue? {
    let value = written(part)
    if part == .history { return value?.items?.last }
    guard let item else { return value }
    return value?.items?.first { $0.isPlanItem(item) }
  }
}

extension PlanEdit {
  /// Refuses who may not change the place.
  func checkParty() throws(PlanRefusal) {
    guard who.mayChange.contains(part) else {
      let parts = PlanPart.allCases.filter(who.mayChange.contains).map(\.rawValue)
      throw .notAllowed(who, part: part, expected: "one of " + parts.joined(separator: ", "))
    }
    guard who.mayChangeOnlyOwn, part != .goal, part != .followUps, !isAnswer else { return }
    for value in [old, new] {
      if let value, value.member("who")?.text != who.rawValue {
        throw .notAllowed(who, part: part, expected: "an item whose who is \(who.rawValue)")
      }
    }
  }

  /// Whether it is the participant's answer to an offer, whoever made it, and nothing else.
  private var isAnswer: Bool {
    guard who == .participant, part == .offers, let old, let new else { return false }
    func offer(_ value: JSONValue) -> JSONValue {
      value.with("answer", nil).with("answered", nil)
    }
    return offer(old) == offer(new)
  }

  /// The part after the change; nil if nothing is left in it.
  func applied(to part: JSONValue?) throws(PlanRefusal) -> JSONValue? {
    switch self.part {
    case .profile, .goal, .head:
      guard part == old else { throw .conflict(part: self.part, item: nil) }
      return new
    case .history:
      let items = part?.items ?? []
      guard let new, items.last == old else { throw .conflict(part: self.part, item: nil) }
      return .array(items + [new])
    default:
      var items = part?.items ?? []
      let place = item.flatMap { item in items.firstIndex { $0.isPlanItem(item) } }
      guard let item, place.map({ items[$0] }) == old else {
        throw .conflict(part: self.part, item: item)
      }
      if let new, !new.isPlanItem(item) { throw .conflict(part: self.part, item: item) }
      switch (place, new) {
      case (let place?, let new?): items[place] = new
      case (let place?, nil): items.remove(at: place)
      case (nil, let new?): items.append(new)
      case (nil, nil): break
      }
      return items.isEmpty ? nil : .array(items)
    }
  }
}

extension JSONValue {
  /// Whether it is the item of an identifier, or the follow-up of so many months.
  fileprivate func isPlanItem(_ identifier: String) -> Bool {
    if let id = member("id")?.text { return id == identifier }
    return member("months").map { $0 == Int(identifier).map(JSONValue.integer) } ?? false
  }
}
