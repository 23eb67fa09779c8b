import GoodPractices
import ProgrammeScoring

extension ReportLanguage {
  /// The best practices that show a condition with evidence, reach and place, and how many more there are.
  func practices(_ practices: [FrontierPractice], limit: Int) -> RichText {
    if practices.isEmpty { return say(.noPracticeYet) }
    let named = practices.prefix(limit).map { entry in
      .link(to: entry.practice)
        + say(
          .practiceInBrackets,
          [
            "territory": .own(name(of: entry.practice.territory)),
            "standing": .own(standing(of: entry.practice)),
            "reach": .own(term(entry.reach)),
            "partner": .own(entry.isPartner ? "; " + label(.partnerMark) : ""),
          ])
    }
    var text = RichText.joined(named, by: "; ")
    let rest = practices.count - named.count
    if rest > 0 { text += say(.andMore, ["n": .count(rest)]) }
    if !practices.contains(where: \.isPartner) { text += say(.noPartnerYet) }
    return text
  }
}
