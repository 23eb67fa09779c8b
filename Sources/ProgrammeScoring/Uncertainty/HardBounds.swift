/// The scores as shown, and as they could be at best: open answers as not met, and as met.
struct HardBounds {
  let layout: RubricLayout

  /// The bounds in each scope, with equal weights and the geometric mean; nil where nothing applies.
  func of(_ subject: DrawnSubject, within applicable: [UInt64]) -> [ClosedRange<Double>?] {
    let (shown, possible) = (
      scores(subject.shown, within: applicable), scores(subject.possible, within: applicable)
    )
    return zip(shown, possible).map { shown, possible in
      // Rounding of the mean must not turn the ends around.
      shown.isNaN || possible.isNaN ? nil : min(shown, possible)...possible
    }
  }

  private func scores(_ row: [UInt64], within applicable: [UInt64]) -> [Double] {
    var scores = [Double](repeating: .nan, count: RubricLayout.scopeCount)
    layout.score(row, 0, within: applicable, DrawnWeights(layout: layout), &scores)
    return scores
  }
}

extension RubricLayout {
  /// Whether some conditions, among those within a row, are there in a scope.
  func isShown(_ conditions: [UInt64], within row: [UInt64], in scope: Int) -> Bool {
    count(zip(conditions, row).map { $0 & $1 }, in: scope) > 0
  }

  /// How many of some conditions count in a scope: in a section, or in the five phases.
  func count(_ conditions: [UInt64], in scope: Int) -> Int {
    segments.reduce(0) { count, segment in
      let belongs =
        scope == RubricLayout.sectionCount
        ? segment.section != RubricLayout.crossCutting : segment.section == scope
      return belongs
        ? count + (conditions[segment.word] & segment.mask).nonzeroBitCount : count
    }
  }
}
