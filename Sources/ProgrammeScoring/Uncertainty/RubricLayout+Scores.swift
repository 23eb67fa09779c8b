extension RubricLayout {
  /// The shares of the sections and the score across the phases.
  ///
  /// - Parameters:
  ///   - rows: Rows of bits, one bit for each condition that is shown.
  ///   - row: Where the subject's row begins.
  ///   - applicable: The conditions that count.
  ///   - weights: The weights and the mean across the phases.
  ///   - scores: Where the scores are put; not a number where nothing counts.
  func score(
    _ rows: [UInt64], _ row: Int, within applicable: [UInt64], _ weights: DrawnWeights,
    _ scores: inout [Double]
  ) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * RubricLayout.sectionCount) {
      let sums = $0
      sums.initialize(repeating: 0)
      for segment in segments {
        let within = applicable[segment.word] & segment.mask
        if within == 0 { continue }
        let weight = weights.criteria[segment.criterion]
        sums[2 * segment.section] +=
          weight * Double((rows[row + segment.word] & within).nonzeroBitCount)
        sums[2 * segment.section + 1] += weight * Double(within.nonzeroBitCount)
      }
      for section in 0..<RubricLayout.sectionCount {
        let all = sums[2 * section + 1]
        scores[section] = all > 0 ? sums[2 * section] / all : .nan
      }
    }
    scores[RubricLayout.sectionCount] = scores.withUnsafeBufferPointer { shares in
      shares.baseAddress.map(weights.mean.of) ?? .nan
    }
  }
}
