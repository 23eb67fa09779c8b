import ESFProgrammes
import PolicyCycle
import ProgrammeScoring

/// What is said of one gap.
struct GapWords {
  let card: Scorecard
  let language: ReportLanguage

  /// The gap as an item: the question, what closing it adds, where to look or what to change, who can
  /// act, who has shown it.
  ///
  /// - Parameters:
  ///   - gap: The gap.
  ///   - underCriterion: Whether it stands under its criterion, with who can act and where.
  /// - Returns: The item.
  func item(_ gap: Gap, underCriterion: Bool = false) -> ReportItem {
    var entries: [ReportEntry] = []
    func add(_ label: Phrase, _ text: RichText) {
      entries.append(ReportEntry(language.label(label), text))
    }
    switch gap.kind {
    case .evidence:
      if gap.result.standing == .formerlyShown { add(.soFarLabel, former(gap.result)) }
      add(.lookInLabel, .record(gap.condition.evidenceHint))
    case .policy:
      if let answer = gap.result.answer {
        add(.nowLabel, AnswerWords(language: language).text(of: answer))
      }
      if !underCriterion, let anchor = gap.anchor { add(.visibleAsLabel, place(of: anchor)) }
    }
    if !underCriterion { add(.whoCanActLabel, levers(gap.levers)) }
    add(.shownByLabel, practices(gap.result.practices, limit: underCriterion ? 1 : 2))
    if let system = gap.systemStanding, system == .shown || system == .shownLocally {
      add(
        .noteLabel,
        language.say(
          gap.kind == .evidence ? .systemHasIt : .systemHasItToo,
          ["standing": .own(language.term(system))]))
    }
    return ReportItem(
      title: .record(gap.condition.text), note: weight(of: gap, underCriterion: underCriterion),
      entries: entries)
  }

  /// What closing it would add.
  private func weight(of gap: Gap, underCriterion: Bool) -> RichText {
    var parts: [RichText] = []
    if !underCriterion {
      parts.append(.record(gap.criterion.code))
      if gap.criterion.isEssential { parts.append(language.say(.essentialMark)) }
    }
    if gap.levelGain > 0 {
      parts.append(language.say(.liftsCriterion, ["n": .count(gap.levelGain)]))
    } else if gap.isBlocking {
      parts.append(language.say(.holdsDown))
    }
    if !underCriterion {
      parts.append(language.say(.oneOfSection, ["n": .count(gap.sectionConditions)]))
    }
    return .joined(parts, by: ", ") + RichText([.reference(gap.condition.id)])
  }

  /// What was known once, and why it no longer counts.
  func former(_ result: ConditionResult) -> RichText {
    var text =
      result.answer?.factDate.map { language.say(.oldFact, ["date": .date($0)]) }
      ?? language.say(.undatedFact)
    if let reason = result.answer?.reason { text += .own(" ") + .quoted(reason) }
    return text
  }

  /// What would be readable in the programme, and where.
  func place(of anchor: ProgrammeAnchor) -> RichText {
    var place = RichText.record(anchor.programmeSection)
    if !anchor.specificObjectives.isEmpty {
      place += .record("; " + anchor.specificObjectives.joined(separator: ", "))
    }
    var text = language.say(
      .anchor,
      [
        "visible": .record(anchor.visibleAs), "action": .record(anchor.typeOfAction),
        "place": .text(place),
      ])
    if !anchor.interventionFields.isEmpty {
      text += language.say(
        .interventionField,
        ["codes": .record(anchor.interventionFields.joined(separator: ", "))])
    }
    return text + language.say(.judgementRemark)
  }

  /// Who holds the levers.
  func levers(_ levers: [Lever]) -> RichText {
    .joined(
      levers.map { lever in
        .own(language.term(lever.competence) + " (")
          + (lever.holder.map(RichText.record) ?? language.say(.holderNotConfirmed)) + .own(")")
      }, by: "; ")
  }

  /// The best practices that show it, and how many more there are.
  func practices(_ practices: [FrontierPractice], limit: Int = 2) -> RichText {
    language.practices(practices, limit: limit)
  }
}
