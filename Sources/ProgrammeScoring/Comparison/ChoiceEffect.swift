public import PolicyCycle

/// How much narrower the scores would be if one uncertain choice were settled.
public struct ChoiceEffect: Sendable, Hashable {
  /// The choice.
  public let choice: UncertainChoice
  /// The mean over the subjects of the width of the middle 90 % of their scores across the phases, in
  /// points of the scale from 1 to 100, with everything drawn that the comparison draws.
  public let width: Double
  /// The same with this choice not drawn: answers right, readers not lenient, open answers not met, equal
  /// weights, the geometric mean, no criterion left out.
  public let widthWithout: Double
}

extension ProgrammeScorer {
  /// For each choice that a comparison draws, how much narrower its scores would be without it.
  ///
  /// Each takes a comparison of its own with the same seed.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - assessments: The assessments it was made of.
  ///   - threads: How many tasks work side by side; they do not change the result.
  /// - Returns: The effects, in the order of the choices.
  /// - Throws: What ``comparison(of:contexts:aspect:mixesLevels:settings:threads:)`` throws.
  public func choiceEffects(
    on comparison: TerritoryComparison, of assessments: [Assessment], threads: Int = 2
  ) async throws -> [ChoiceEffect] {
    let drawn = comparison.settings.choices
    var effects: [ChoiceEffect] = []
    for choice in UncertainChoice.allCases where drawn.contains(choice) {
      let without = try await self.comparison(
        of: assessments, contexts: [:], aspect: comparison.aspect, mixesLevels: true,
        settings: comparison.settings.drawing(only: drawn.subtracting([choice])), threads: threads,
        comparesPairs: false)
      effects.append(
        ChoiceEffect(
          choice: choice, width: comparison.meanWidth, widthWithout: without.meanWidth))
    }
    return effects
  }
}

extension TerritoryComparison {
  /// The mean width of the middle 90 % of the scores across the phases.
  fileprivate var meanWidth: Double {
    let widths = subjects.compactMap { subject -> Double? in
      guard let range = subject.ranges[.acrossPhases], let lower = range.lower,
        let upper = range.upper
      else { return nil }
      return upper - lower
    }
    return widths.isEmpty ? 0 : widths.reduce(0, +) / Double(widths.count)
  }
}
