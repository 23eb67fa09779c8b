import PolicyCycle
import ProgrammeScoring

/// What is said of routes, their owners and the gaps on them.
struct RouteWords {
  let card: Scorecard
  let language: ReportLanguage

  private var words: GapWords { GapWords(card: card, language: language) }

  /// Levers with their holders; a holder that the records do not name is not confirmed.
  func levers(_ levers: [Lever]) -> RichText {
    levers.isEmpty ? language.say(.routeNobody) : words.levers(levers)
  }

  /// A gap under its route: the question, why it takes this route, what is so now, where it would stand.
  func item(_ route: GapRoute) -> ReportItem {
    let gap = route.gap
    var entries = [ReportEntry(language.label(.whyLabel), .own(language.term(route.reason)))]
    if let answer = gap.result.answer {
      entries.append(
        ReportEntry(language.label(.nowLabel), AnswerWords(language: language).text(of: answer)))
    }
    if let anchor = gap.anchor {
      entries.append(ReportEntry(language.label(.visibleAsLabel), words.place(of: anchor)))
    }
    entries.append(
      ReportEntry(language.label(.shownByLabel), words.practices(gap.result.practices)))
    return ReportItem(title: .record(gap.condition.text), note: note(of: gap), entries: entries)
  }

  /// A gap in one line.
  func line(_ gap: Gap) -> RichText {
    .record("\(gap.criterion.code): \(gap.condition.text)")
      + RichText([.reference(gap.condition.id)])
  }

  /// The code of the criterion, whether it is essential, and the condition's identifier.
  func note(of gap: Gap) -> RichText {
    var note = RichText.record("\(gap.criterion.code) \(gap.criterion.name)")
    if gap.criterion.isEssential { note += .own(", ") + language.say(.essentialMark) }
    return note + RichText([.reference(gap.condition.id)])
  }
}
