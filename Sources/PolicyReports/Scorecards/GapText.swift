import GoodPractices
import ESFProgrammes
import PolicyCycle
import ProgrammeScoring

extension TextPage {
  /// A list of gaps, those that add most first.
  mutating func writeGaps(_ gaps: [Gap], title: String, limit: Int?, none: String) {
    heading(gaps.isEmpty ? title : "\(title) (\(gaps.count))")
    if gaps.isEmpty { paragraph(none) }
    if gaps.count > 1 {
      paragraph(
        "In the order of what closing each would lift: levels gained, essential criteria, answers"
          + " that hold a level down, then evidence and reach of the practices that show it.")
    }
    let shown = limit.map { min($0, gaps.count) } ?? gaps.count
    for (index, gap) in gaps.prefix(shown).enumerated() {
      writeGap(gap, number: index + 1)
    }
    if shown < gaps.count {
      paragraph("… and \(gaps.count - shown) more: --details lists them all.")
    }
  }

  private mutating func writeGap(_ gap: Gap, number: Int) {
    paragraph(gap.condition.text, first: TextPage.padded("\(number).", to: 4))
    paragraph(GapWords.weight(of: gap) + ". \(gap.condition.id)", first: "    ")
    if gap.kind == .evidence {
      if gap.result.standing == .formerlyShown {
        entry(
          "So far", GapWords.former(gap.result), indent: 4, labelWidth: 11)
      }
      entry("Look in", gap.condition.evidenceHint, indent: 4, labelWidth: 11)
    } else if let answer = gap.result.answer {
      let place = answer.place.map { " (\($0))" } ?? ""
      entry(
        "Now", answer.value.words + place + (answer.reason.map { ": \($0)" } ?? ""), indent: 4,
        labelWidth: 11)
    }
    if gap.kind == .policy, let anchor = gap.anchor {
      entry("Visible as", GapWords.place(of: anchor), indent: 4, labelWidth: 11)
    }
    entry(
      "Who can act", gap.levers.map(\.words).joined(separator: "; "), indent: 4, labelWidth: 11)
    entry("Shown by", GapWords.practices(gap.result.practices), indent: 4, labelWidth: 11)
    if let system = gap.systemStanding, system == .shown || system == .shownLocally {
      entry(
        "Note", "the territory's system has it \(system.words); the programme does not say so.",
        indent: 4, labelWidth: 11)
    }
  }
}

/// Phrases on a gap.
enum GapWords {
  /// What closing it would add.
  static func weight(of gap: Gap) -> String {
    var parts: [String] = [gap.criterion.code + (gap.criterion.isEssential ? ", essential" : "")]
    if gap.levelGain > 0 {
      parts.append(
        "alone lifts the criterion by \(Numerals.count(gap.levelGain, "level", "levels"))")
    } else if gap.isBlocking {
      parts.append("holds the criterion down")
    }
    if gap.shareGain > 0 {
      parts.append("1 of the \(Int((1 / gap.shareGain).rounded())) conditions of its section")
    }
    return parts.joined(separator: ", ")
  }

  /// What was known once, and why it no longer counts.
  static func former(_ result: ConditionResult) -> String {
    let date = result.answer?.factDate.map { "a fact of \($0), too old to count" }
    return (date ?? "a fact without a date") + ", so a newer one is needed"
      + (result.answer?.reason.map { ": \($0)" } ?? ".")
  }

  /// What would be readable, and where.
  static func place(of anchor: ProgrammeAnchor) -> String {
    var place = anchor.visibleAs + " Type of action: \(anchor.typeOfAction) "
    place += "Where: \(anchor.programmeSection)"
    if !anchor.specificObjectives.isEmpty {
      place += "; " + anchor.specificObjectives.joined(separator: ", ")
    }
    if !anchor.interventionFields.isEmpty {
      place += "; intervention field " + anchor.interventionFields.joined(separator: ", ")
    }
    return place + " (judgement)."
  }

  /// The best practices that show it, and how many more there are.
  static func practices(_ practices: [FrontierPractice], limit: Int = 2) -> String {
    if practices.isEmpty { return "no practice of another territory yet" }
    let named = practices.prefix(limit).map { entry in
      "\(entry.practice.title) (\(TerritoryNames.name(of: entry.practice.territory));"
        + " \(entry.practice.standingWords); reach: \(entry.reach.words);"
        + " \(entry.practice.id)\(entry.isPartner ? "; partner" : ""))"
    }
    let rest = practices.count - named.count
    return named.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
      + (practices.contains(where: \.isPartner) ? "" : ". No partner practice yet")
  }
}
