import PolicyCycle
import ProgrammeScoring

extension ComparisonReport {
  /// How it was compared: every default with its source, or the word judgement.
  var method: ReportSection {
    let settings = comparison.settings
    var entries: [ReportEntry] = [
      ReportEntry(label(.comparisonBoundsLabel), say(.comparisonBoundsText)),
      ReportEntry(label(.comparisonCommonLabel), say(.comparisonCommonText)),
      ReportEntry(
        label(.comparisonDrawsLabel),
        say(
          .comparisonDrawsText,
          [
            "n": .count(settings.draws), "seed": .own("\(settings.seed)"),
            "threshold": .share(settings.threshold),
            "basis": .text(
              settings.threshold == ComparisonSettings.standard.threshold
                ? say(.comparisonOfRubric) : say(.comparisonGiven)),
          ])),
    ]
    for choice in UncertainChoice.allCases {
      entries.append(
        ReportEntry(
          language.term(choice),
          settings.choices.contains(choice) ? text(of: choice) : say(.comparisonNotDrawn)))
    }
    return ReportSection(
      id: "method", title: say(.comparisonMethodTitle),
      [.entries(entries), .callout(say(.comparisonCaution))])
  }

  /// What it is not.
  var caution: ReportSection {
    ReportSection(
      id: "caution", title: say(.cautionTitle), [.paragraph(say(.comparisonCaution))])
  }

  private func text(of choice: UncertainChoice) -> RichText {
    switch choice {
    case .answers:
      let grades = Confidence.allCases.map { confidence in
        let share = comparison.reliability.errorProbability(of: confidence)
        return "\(confidence.rawValue) \(language.percent(share))"
      }
      return say(.comparisonAnswersText, ["grades": .own(grades.joined(separator: ", "))])
    case .leniency:
      let leniency = comparison.settings.leniency
      let basis: RichText =
        switch leniency.basis {
        case .judgement: say(.comparisonJudgement)
        case .estimate(let subjects): say(.comparisonEstimate, ["n": .count(subjects)])
        }
      return say(
        .comparisonLeniencyText,
        ["spread": .number(leniency.value, unit: ""), "basis": .text(basis)])
    case .openAnswers: return say(.comparisonOpenText)
    case .weights:
      return say(.comparisonWeightsText, ["spread": .share(comparison.settings.weightSpread)])
    case .aggregation: return say(.comparisonMeansText)
    case .criterionLeftOut: return say(.comparisonLeftOutText)
    }
  }
}
