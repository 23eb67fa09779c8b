import ProgrammeScoring

/// Sentences on the rubric's index.
enum MaturityWords {
  /// The index of a section.
  static func line(for index: MaturityIndex) -> String {
    // Rounded down: 64.6 % must not stand as 65 % beside a limit of 65 %.
    let coverage = Numerals.percent(index.coverage.map { ($0 * 100).rounded(.down) / 100 })
    guard index.isScorable, let low = index.demonstrated, let high = index.possible else {
      return "index not scorable (\(coverage) of the conditions answered)"
    }
    return "index \(Numerals.percent(low)) to \(Numerals.percent(high)) (\(coverage) answered)"
  }

  /// The index across the phases.
  static func overall(_ index: MaturityIndex) -> String {
    guard index.isScorable, let low = index.demonstrated, let high = index.possible else {
      return "Not scorable: too few conditions are answered"
        + " (\(Numerals.percent(index.coverage)) of those of the five phases)."
    }
    return "Geometric mean across the five phases, 1 to 100: \(Numerals.oneDecimal(low)) to"
      + " \(Numerals.oneDecimal(high))."
  }
}
