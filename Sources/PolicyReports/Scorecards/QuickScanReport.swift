import ESFProgrammes
import GoodPractices
import PolicyCycle
public import ProgrammeScoring

extension ReportDocument {
  /// The quick scan of a scorecard: ten essentials, with gap, practices and whom to call; no score.
  ///
  /// - Parameters:
  ///   - scorecard: The scorecard.
  ///   - answersLanguage: The language of the answers' own words, or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    quickScan scorecard: Scorecard, answersLanguage: String? = nil,
    language: ReportLanguage = .english
  ) {
    let report = QuickScanReport(card: scorecard, language: language)
    self.init(
      language: language, quotedLanguage: answersLanguage,
      title: .own(language.name(of: scorecard.territory) + ": ")
        + language.say(
          .quickScanTitle, ["programme": .quoted(scorecard.programme.title)]),
      lead: [
        .paragraph(language.say(.quickScanIntroduction)),
        .items(scorecard.quickScan.map(report.item), isNumbered: true),
      ],
      sections: [])
  }
}

/// What the quick scan says of each question.
private struct QuickScanReport {
  let card: Scorecard
  let language: ReportLanguage

  func item(_ item: QuickScanResult) -> ReportItem {
    let words = GapWords(card: card, language: language)
    let result = item.result
    var standing = language.mark(result.standing)
    if let system = item.systemStanding {
      standing += language.say(.systemStanding, ["standing": .own(language.term(system))])
    }
    if !result.isOnFrontier { standing += .own("; ") + language.say(.offFrontier) }
    var entries = [ReportEntry(language.label(.inProgrammeLabel), standing)]
    func add(_ label: Phrase, _ text: RichText) {
      entries.append(ReportEntry(language.label(label), text))
    }
    if let reason = result.answer?.reason { add(.becauseLabel, .quoted(reason)) }
    add(.whyAskLabel, .record(item.question.reason))
    if result.standing != .shown {
      add(.lookInLabel, .record(result.condition.evidenceHint))
      add(.shownByLabel, words.practices(result.practices))
      add(.callLabel, contacts(item, words))
    }
    return ReportItem(
      title: .record(result.condition.text) + RichText([.reference(result.condition.id)]),
      entries: entries)
  }

  private func contacts(_ item: QuickScanResult, _ words: GapWords) -> RichText {
    var hosts: [String] = []
    for entry in item.result.practices.prefix(2)
    where !hosts.contains(entry.practice.organisation) {
      hosts.append(entry.practice.organisation)
    }
    let home = language.say(.callAtHome, ["levers": .text(words.levers(item.levers))])
    if hosts.isEmpty { return home }
    return home
      + language.say(.callElsewhere, ["hosts": .record(hosts.joined(separator: "; "))])
  }
}
