public import ProgrammeScoring
import RegionalContext

extension ReportLanguage {
  /// What figures propose on the population fit of a practice, in one line of plain text.
  public func line(for fit: PopulationFit) -> String { words(for: fit).plain }

  /// The same as a text of a report: the proposal, the figures with their years, what is missing.
  func words(for fit: PopulationFit) -> RichText {
    var text =
      fit.proposal.map { say(.formProposal, ["value": .own(term($0))]) }
      ?? say(.formNoProposal, ["n": .count(PopulationFit.minimumCompared)])
    for comparison in fit.comparisons {
      let limits = FigureComparison.limits(of: comparison.indicator)
      text +=
        .own(" ")
        + say(
          .formComparison,
          [
            "what": .own(term(comparison.indicator)), "there": .text(words(for: comparison.there)),
            "here": .text(words(for: comparison.here)),
            "difference": .oneDecimal(comparison.difference),
            "alike": .number(limits.alike, unit: ""), "near": .number(limits.near, unit: ""),
          ])
    }
    if !fit.notCompared.isEmpty {
      // What the same thing stood in the way of is said together.
      let reasons = PopulationFit.Obstacle.allCases.compactMap { obstacle -> String? in
        let own = fit.notCompared.filter { $0.obstacle == obstacle }
        guard !own.isEmpty else { return nil }
        return own.map { term($0.indicator) }.joined(separator: "; ") + " (\(term(obstacle)))"
      }
      text += .own(" ") + say(.formNotCompared, ["what": .own(reasons.joined(separator: "; "))])
    }
    return text
  }

  private func words(for figure: ComparedFigure) -> RichText {
    var text = say(
      .formFigure,
      [
        "value": .oneDecimal(figure.value), "territory": .own(name(of: figure.territory)),
        "year": .own("\(figure.year)"), "source": .record(figure.dataset),
      ])
    if figure.isOfLarger { text += say(.formFigureOfLarger) }
    if figure.isDerived { text += say(.formFigureDerived) }
    return text + .own(")")
  }
}
