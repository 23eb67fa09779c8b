public import GoodPractices
public import PolicyCycle

/// One practice as plain text, complete: every figure, contradiction, effect and condition.
public struct PracticeText {
  /// The text.
  public let text: String

  /// The text of a practice.
  public init(_ practice: GoodPractice, in library: PracticeLibrary, rubric: Rubric) {
    var page = TextPage()
    page.paragraph(practice.title)
    if let original = practice.originalTitle, original != practice.title {
      page.paragraph(original)
    }
    page.blank()
    page.writeFacts(of: practice, isPartner: library.isPartnerPractice(practice), rubric: rubric)
    page.blank()
    page.paragraph(practice.summary)
    page.writeEffects(of: practice)
    page.writeEvidence(of: practice)
    page.list("Figures that disagree", practice.contradictions)
    page.list("Corrections and cautions", practice.notes)
    if let challenges = practice.challenges {
      page.heading("What was difficult")
      page.paragraph(challenges)
    }
    if let transfer = practice.transfer {
      page.heading("Remarks on taking it over")
      page.paragraph(transfer)
    }
    page.writeConditions(of: practice, rubric: rubric)
    page.list("Sources", practice.sources)
    text = page.text
  }
}

extension TextPage {
  fileprivate mutating func writeFacts(of practice: GoodPractice, isPartner: Bool, rubric: Rubric) {
    entry(
      "Where",
      "\(TerritoryNames.name(of: practice.territory)) (\(practice.territory))"
        + (isPartner ? ", partner of atWork4NEETs" : ", not a partner"))
    entry("In charge", practice.organisation)
    entry("Phases", practice.phases.map { rubric.name(of: .phase($0)) }.joined(separator: "; "))
    entry("For whom", practice.targetGroups.joined(separator: "; "))
    let end = practice.end.map { " to \($0)" } ?? ""
    entry("When", (practice.start?.description ?? "start unknown") + end + ", \(whether(practice))")
    entry("Reach", practice.reach.words)
    if let served = practice.served {
      let persons = served.persons.map { Numerals.number(Double($0)) + " people" } ?? "unknown"
      entry("Served", [persons, served.note].compactMap { $0 }.joined(separator: "; "))
    } else {
      entry("Served", "unknown")
    }
    if let resources = practice.resources {
      let amount = resources.amountEUR.map { "EUR " + Numerals.number($0) } ?? "amount unknown"
      entry(
        "Resources",
        [amount, resources.fundingSource, resources.staff, resources.note].compactMap { $0 }
          .joined(separator: "; "))
    }
    entry("Good for", practice.standingWords)
    entry("Record", "\(practice.recordConfidence.rawValue) confidence in the quoted facts")
    if !practice.stakeholders.isEmpty {
      entry("Takes part", practice.stakeholders.map(\.name).joined(separator: "; "))
    }
  }

  private func whether(_ practice: GoodPractice) -> String {
    switch practice.status {
    case .ongoing: "ongoing"
    case .ended: "ended"
    case .unknown: "whether it goes on is unknown"
    }
  }

  fileprivate mutating func writeEffects(of practice: GoodPractice) {
    heading("Evidence of effect, outcome by outcome")
    if practice.effects.isEmpty { paragraph("None known.") }
    for effect in practice.effects {
      paragraph(
        "\(effect.outcome): \(effect.direction.words) (level \(effect.level.rawValue) of 5,"
          + " \(effect.level.words)). \(effect.rationale)", first: "- ")
    }
  }

  fileprivate mutating func writeEvidence(of practice: GoodPractice) {
    heading("Reported figures and findings (\(practice.evidence.count))")
    for item in practice.evidence { paragraph(EvidenceWords.line(for: item), first: "- ") }
  }

  fileprivate mutating func writeConditions(of practice: GoodPractice, rubric: Rubric) {
    heading("Conditions it shows (\(practice.shownConditions.count))")
    for answer in practice.answers {
      guard let condition = rubric.condition(answer.condition) else { continue }
      let date = answer.factDate?.description ?? "undated"
      paragraph(
        "\(condition.text) \(answer.value.words.uppercased()) (\(condition.id); \(date);"
          + " confidence \(answer.confidence?.rawValue ?? "not stated"))", first: "- ")
      if let reason = answer.reason { paragraph(reason, first: "  ") }
    }
  }

  fileprivate mutating func list(_ title: String, _ items: [String]) {
    if items.isEmpty { return }
    heading(title)
    for item in items { paragraph(item, first: "- ") }
  }
}
