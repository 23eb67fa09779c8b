import PolicyCycle

// What has to be right of the plan and its items, whatever the state.

extension ActionPlan {
  /// The greatest length of a free text, in bytes; a judgement.
  static let longestText = 2_000

  /// Every fault of the plan.
  func faults(today: CalendarDay?, textCheck: FreeTextCheck) -> [PlanFault] {
    headFaults() + profileFaults() + identifierFaults() + textFaults(textCheck) + dayFaults()
      + offerFaults() + followUpFaults() + historyFaults() + (today.map(futureFaults) ?? [])
  }

  private func headFaults() -> [PlanFault] {
    var faults: [PlanFault] = []
    for (name, text) in [("pseudonym", pseudonym), ("office", office)] {
      guard let text, !ActionPlan.isIdentifier(text) else { continue }
      faults.append(
        PlanFault(
          .identifier, PlanPlace(.head, nil, name), found: "no code",
          expected: ActionPlan.identifierForm))
    }
    return faults
  }

  private func profileFaults() -> [PlanFault] {
    let profile = contents.profile.participant
    let year = registered.parts.year
    let ranges: [(String, Int?, ClosedRange<Int>)] = [
      ("yearOfBirth", profile.yearOfBirth, (year - 100)...year),
      ("monthOfBirth", profile.monthOfBirth, 1...12), ("isced", profile.isced, 0...8),
      ("monthsWithoutWork", profile.monthsWithoutWork, 0...1_200),
    ]
    let faults = ranges.compactMap { name, value, range -> PlanFault? in
      guard let value, !range.contains(value) else { return nil }
      return PlanFault(
        .doesNotBelong, PlanPlace(.profile, nil, name), found: "a number out of range",
        expected: "\(range.lowerBound) to \(range.upperBound)")
    }
    guard let place = profile.place, !CodeForm.isCode(place) else { return faults }
    let fault = PlanFault(
      .identifier, PlanPlace(.profile, nil, "place"), found: "no code", expected: CodeForm.advice)
    return faults + [fault]
  }

  private func identifierFaults() -> [PlanFault] {
    let lists: [(PlanPart, [String])] = [
      (.steps, contents.steps.map(\.id)), (.commitments, contents.commitments.map(\.id)),
      (.services, contents.services.map(\.id)), (.reviews, contents.reviews.map(\.id)),
      (.offers, contents.offers.map(\.id)),
    ]
    return lists.flatMap { part, identifiers -> [PlanFault] in
      var known: Set<String> = []
      return identifiers.enumerated().compactMap { place, identifier -> PlanFault? in
        let isNew = known.insert(identifier).inserted
        if isNew, ActionPlan.isIdentifier(identifier) { return nil }
        return PlanFault(
          .identifier, PlanPlace(part, place, "id"),
          found: isNew ? "no identifier" : "an identifier a second time",
          expected: isNew ? ActionPlan.identifierForm : "each identifier once")
      }
    }
  }

  private func textFaults(_ check: FreeTextCheck) -> [PlanFault] {
    freeTexts.compactMap { place, text, isNeeded -> PlanFault? in
      guard let text else { return nil }
      if isNeeded, Words.trimmed(text).isEmpty {
        return PlanFault(.incomplete, place, found: "empty text", expected: "text")
      }
      if text.utf8.count > ActionPlan.longestText {
        return PlanFault(
          .text, place, found: "\(text.utf8.count) bytes",
          expected: "at most \(ActionPlan.longestText)")
      }
      return check.finding(in: text).map {
        PlanFault(.text, place, found: $0, expected: "text that names nobody")
      }
    }
  }

  /// Every free text, with its place and whether it has to hold something.
  ///
  /// The pseudonym, the office and the place of residence are looked at too: a telephone number would pass
  /// as a code.
  private var freeTexts: [(PlanPlace, String?, Bool)] {
    var texts: [(PlanPlace, String?, Bool)] = [
      (PlanPlace(.head, nil, "pseudonym"), pseudonym, true),
      (PlanPlace(.head, nil, "office"), office, true),
      (PlanPlace(.profile, nil, "place"), contents.profile.participant.place, true),
      (PlanPlace(.goal, nil, "text"), contents.goal?.text, true),
    ]
    func add(_ part: PlanPart, _ member: String, _ list: [String?], isNeeded: Bool) {
      for (place, text) in list.enumerated() {
        texts.append((PlanPlace(part, place, member), text, isNeeded))
      }
    }
    add(.steps, "text", contents.steps.map(\.text), isNeeded: true)
    add(.commitments, "text", contents.commitments.map(\.text), isNeeded: true)
    add(.services, "text", contents.services.map(\.text), isNeeded: true)
    add(.reviews, "text", contents.reviews.map(\.text), isNeeded: false)
    add(.history, "note", contents.history.map(\.note), isNeeded: true)
    return texts
  }

  /// What an identifier looks like, for messages.
  static let identifierForm = "1 to 100 letters A-Z, digits, points, hyphens or underscores"

  /// Whether a text can stand as a code or identifier.
  static func isIdentifier(_ text: String) -> Bool {
    (1...100).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
          || "._-".utf8.contains($0)
      }
  }
}
