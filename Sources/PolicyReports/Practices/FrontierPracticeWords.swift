import GoodPractices
import ProgrammeScoring

extension ReportLanguage {
  /// The best practices that show a condition with evidence, reach and place, and how many more there are.
  ///
  /// - Parameters:
  ///   - practices: The practices, the best first.
  ///   - limit: How many are named.
  ///   - areAll: Whether these are all practices that show it: then it is said if none is a partner's.
  /// - Returns: The words.
  func practices(
    _ practices: [FrontierPractice], limit: Int, areAll: Bool = true
  ) -> RichText {
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
    if areAll, !practices.contains(where: \.isPartner) { text += say(.noPartnerYet) }
    return text
  }
}
