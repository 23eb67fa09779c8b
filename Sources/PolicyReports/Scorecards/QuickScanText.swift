import GoodPractices
import ESFProgrammes
import PolicyCycle
public import ProgrammeScoring

/// The quick scan as plain text: ten essentials, with gap, practices and whom to call; no score.
public struct QuickScanText {
  /// The text.
  public let text: String

  /// The quick scan of a scorecard.
  public init(_ scorecard: Scorecard) {
    var page = TextPage()
    page.paragraph(
      "\(TerritoryNames.name(of: scorecard.territory)): quick scan of \(scorecard.programme.title)")
    page.paragraph("Ten questions for a first talk. They give no score; they show where to look.")
    for (index, item) in scorecard.quickScan.enumerated() {
      page.blank()
      page.paragraph(
        item.result.condition.text, first: TextPage.padded("\(index + 1).", to: 4))
      let system = item.systemStanding.map { "; the territory's system: \($0.words)" } ?? ""
      page.entry(
        "Programme",
        item.result.standing.words + system
          + (item.result.isOnFrontier ? "" : "; no practice shows it yet, it enters no share"),
        indent: 4, labelWidth: 11)
      if let reason = item.result.answer?.reason {
        page.entry("Because", reason, indent: 4, labelWidth: 11)
      }
      page.entry("Why ask", item.question.reason, indent: 4, labelWidth: 11)
      if item.result.standing != .shown {
        page.entry("Look in", item.result.condition.evidenceHint, indent: 4, labelWidth: 11)
        page.entry("Shown by", GapWords.practices(item.result.practices), indent: 4, labelWidth: 11)
        page.entry(
          "Call", QuickScanText.contacts(item), indent: 4, labelWidth: 11)
      }
    }
    text = page.text
  }

  private static func contacts(_ item: QuickScanResult) -> String {
    let hosts = item.result.practices.prefix(2).map(\.practice.organisation).reduce(
      into: [String]()
    ) { hosts, host in
      if !hosts.contains(host) { hosts.append(host) }
    }
    return "at home: " + item.levers.map(\.words).joined(separator: "; ")
      + (hosts.isEmpty ? "" : ". Elsewhere: " + hosts.joined(separator: "; "))
  }
}
