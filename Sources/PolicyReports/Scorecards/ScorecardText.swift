import ESFProgrammes
import GoodPractices
import PolicyCycle
public import ProgrammeScoring
import RegionalContext

/// A scorecard as plain text, at most 100 columns wide and readable without colour.
public struct ScorecardText {
  /// The text.
  public let text: String

  /// The text of a scorecard.
  ///
  /// - Parameters:
  ///   - scorecard: The scorecard.
  ///   - gapLimit: How many gaps of each kind are shown; nil for all of them.
  ///   - showsCriteria: Whether each criterion is listed with its levels and what holds it down.
  ///   - showsOverall: Whether the one number across the phases is shown, last of all.
  public init(
    _ scorecard: Scorecard, gapLimit: Int? = 5, showsCriteria: Bool = false,
    showsOverall: Bool = false
  ) {
    var page = TextPage()
    page.writeHead(of: scorecard)
    page.writeProfile(
      scorecard.programmeProfile, title: "The programme: what its own documents and data show")
    if let system = scorecard.systemProfile {
      page.writeProfile(
        system, title: "Beside it, not added to it: the system of the whole territory")
    } else {
      page.heading("The system of the territory")
      page.paragraph("Not assessed in the records: unknown.")
    }
    page.writeEssentials(of: scorecard)
    page.writeGaps(
      scorecard.policyGaps, title: "To change: not met, or met only locally", limit: gapLimit,
      none: "No answer says \"not met\" or \"only locally\". That is no praise: where nothing is"
        + " answered, nothing can be found missing.")
    page.writeGaps(
      scorecard.evidenceGaps,
      title: "To find out first: the programme's documents do not say, or not lately",
      limit: gapLimit,
      none: scorecard.programmeProfile.counts.applicable == 0
        ? "No practice of another territory shows anything here: there is nothing to compare with."
        : "No open answer: each condition of the frontier is answered.")
    page.writeLearningSources(of: scorecard)
    if showsCriteria { page.writeCriteria(of: scorecard) }
    if showsOverall { page.writeOverall(of: scorecard) }
    page.writeCaution(scorecard)
    text = page.text
  }

  /// How many answers rest on which kind of source: ` (5 legal-or-plan, 3 press-or-web-page)`.
  fileprivate static func kinds(of profile: SubjectProfile) -> String {
    let answers = profile.sections.flatMap(\.criteria).flatMap(\.conditions)
      .filter { !$0.standing.isOpen }.compactMap(\.answer)
    let counted = SourceKind.allCases.compactMap { kind -> String? in
      let count = answers.count { $0.sourceKind == kind }
      return count == 0 ? nil : "\(count) \(kind.words)"
    }
    return counted.isEmpty ? "" : " (sources: \(counted.joined(separator: ", ")))"
  }
}

extension TextPage {
  fileprivate mutating func writeHead(of card: Scorecard) {
    let programme = card.programme
    let name = TerritoryNames.name(of: card.territory)
    paragraph("\(name): \(programme.title)")
    let number = programme.cci.map { "\($0) (\(programme.cciConfidence.words))" }
    paragraph(
      [
        number ?? "CCI unknown", programme.level.rawValue + " programme",
        programme.versionAsOf.map { "version as of \($0)" } ?? "version unknown",
        "facts as of \(card.programmeProfile.asOf)", "rubric \(card.rubric.version)",
      ].joined(separator: ", "))
    if let rate = card.context { paragraph(NEETRateWords.line(for: rate)) }
    blank()
    let profile = card.programmeProfile
    paragraph(
      "Of \(profile.conditionCount) conditions the programme's own documents answer"
        + " \(profile.answeredCount)\(ScorecardText.kinds(of: profile)).")
    paragraph(
      "Of the \(profile.conditionCount), \(card.frontier.count) have been shown to be possible by a"
        + " practice of another territory (\(card.frontier.partnerCount) by a partner's): the"
        + " frontier. All shares below are shares of it.")
    let (open, applicable) = (profile.counts.open, profile.counts.applicable)
    if applicable > 0 {
      paragraph(
        "Of the \(applicable) of the frontier that apply, \(applicable - open) are answered and"
          + " \(open) are unknown"
          + (profile.overall.isScorable
            ? "."
            : ": too many for a verdict. Read what follows as a list of what to find out."))
    }
  }

  fileprivate mutating func writeProfile(_ profile: SubjectProfile, title: String) {
    heading(title)
    let counts = profile.counts
    paragraph(
      "Shown \(Numerals.percent(counts.share(.shown)))"
        + ", could be up to \(Numerals.percent(counts.possibleShare)) (answers missing)"
        + ", only locally \(Numerals.percent(counts.share(.shownLocally)))"
        + ", lacking \(Numerals.percent(counts.share(.lacking)))"
        + ", of \(counts.applicable) conditions. Status: \(profile.status.words).")
    blank()
    table(
      header: ["", "shown", "local", "formerly", "unknown", "lacking", "of", "shown", "up to"],
      rows: profile.sections.map { section in
        let counts = section.counts
        return [section.name]
          + ConditionStanding.sharing.map { "\(counts[$0])" }
          + [
            "\(counts.applicable)", Numerals.percent(counts.share(.shown)),
            Numerals.percent(counts.possibleShare),
          ]
      })
    blank()
    let nameWidth = profile.sections.map(\.name.count).max() ?? 0
    let designWidth = profile.sections.map { $0.design.applicable }.max() ?? 0
    line(
      TextPage.padded("one mark = one condition", to: nameWidth) + "  "
        + TextPage.padded("design", to: designWidth + 2) + "  delivery")
    for section in profile.sections {
      line(
        TextPage.padded(section.name, to: nameWidth) + "  "
          + TextPage.padded("[\(StandingBar.bar(section.design))]", to: designWidth + 2) + "  "
          + "[\(StandingBar.bar(section.delivery))]")
    }
    line("# shown  + only locally  ~ formerly shown (old or undated fact)  . unknown  - lacking")
  }

  fileprivate mutating func writeEssentials(of card: Scorecard) {
    heading("Essential criteria")
    let flagged = card.programmeProfile.sections.flatMap(\.flaggedEssentials)
    let weak = flagged.filter { $0.essentialFlag == .weak }
    let notShown = flagged.filter { $0.essentialFlag == .notShown }
    let names = { (results: [CriterionResult]) in
      results.map { "\($0.criterion.code) \($0.criterion.name)" }.joined(separator: "; ")
    }
    if !weak.isEmpty { paragraph(names(weak) + ".", first: "Weak: ") }
    if !notShown.isEmpty {
      paragraph(names(notShown) + ".", first: "Not shown by the programme, ask: ", rest: "  ")
    }
    if flagged.isEmpty { paragraph("None is flagged.") }
  }

  fileprivate mutating func writeLearningSources(of card: Scorecard) {
    heading("Whom to learn from")
    if card.learningSources.isEmpty {
      paragraph("No practice shows anything that is missing here.")
    } else {
      paragraph("Best evidence of effect first, then those that show most of the gaps.")
    }
    if !card.learningSources.contains(where: { $0.isPartner && $0.practice.standing == .proven }) {
      paragraph("No partner practice with a proven effect shows what is missing here.")
    }
    for (index, source) in card.learningSources.prefix(6).enumerated() {
      let practice = source.practice
      paragraph(
        "\(practice.title) (\(TerritoryNames.name(of: practice.territory))): "
          + practice.standingWords + ", reach: \(practice.reach.words)"
          + (source.isPartner ? ", partner" : "")
          + "; shows \(source.conditions.count) of the gaps. swift run find-practice --show \(practice.id)",
        first: TextPage.padded("\(index + 1).", to: 4))
    }
  }

  fileprivate mutating func writeCriteria(of card: Scorecard) {
    heading("Levels of each criterion in the programme, 0 to 5")
    paragraph(
      "Demonstrated level, and the level that is possible if every open answer turned out to be met;"
        + " then the first condition that holds the demonstrated level down.")
    for section in card.programmeProfile.sections {
      blank()
      let maturity = section.maturity
      paragraph(section.name + ": " + MaturityWords.line(for: maturity))
      for result in section.criteria {
        guard let levels = result.levels else {
          entry(result.criterion.code, "not applicable", indent: 2, labelWidth: 6)
          continue
        }
        let range =
          levels.demonstrated == levels.possible
          ? "\(levels.demonstrated.rawValue)"
          : "\(levels.demonstrated.rawValue) to \(levels.possible.rawValue)"
        let blocking = result.blocking.map {
          " Held down by \($0.condition.id) (\($0.standing.words))."
        }
        entry(
          result.criterion.code,
          "\(result.criterion.name)\(result.criterion.isEssential ? " (essential)" : ""): \(range)."
            + (blocking ?? ""), indent: 2, labelWidth: 6)
      }
    }
  }

  fileprivate mutating func writeOverall(of card: Scorecard) {
    heading("One number, last")
    paragraph(MaturityWords.overall(card.programmeProfile.overall))
  }

  fileprivate mutating func writeCaution(_ card: Scorecard) {
    heading("What this is not")
    let reading =
      card.programmeProfile.status == .desk
      ? "Desk readings (\(card.programmeProfile.reader)), not statements of any organisation; the"
      : "The answers are those of \(card.programmeProfile.reader); the"
    paragraph(
      reading + " rubric's levels and"
        + " thresholds are judgements. Silence is unknown, neither bad nor good. Nothing links a high"
        + " score to fewer NEETs until data say so. The practices show that something can be done;"
        + " whether it fits another territory stays to be settled with those who would run it.")
    let own = card.frontier.ownPractices.count
    let lessons = card.frontier.lessons
    paragraph(
      "Left out of the frontier: \(Numerals.count(own, "practice", "practices")) of the territory"
        + " itself, and \(Numerals.count(lessons.count, "lesson", "lessons")) (studied, no gain)"
        + (lessons.isEmpty ? "." : ": \(lessons.joined(separator: ", ")).")
        + (card.territory == .unnamed
          ? " The territory is not named (ZZ), so practices of its own may stand in the frontier."
          : ""))
    blank()
    paragraph(
      "From what? --explain CONDITION shows answer, facts and sources; --details all gaps and each"
        + " criterion; --format json or csv every number.")
  }
}
