extension UncertaintyAnalysis {
  /// The greatest number of outputs a sensitivity analysis may hold: 512 MiB of them.
  static let greatestOutputCount = 67_108_864

  /// Sobol' indices of each unit's total score and of the mean rank shift, from one sample.
  ///
  /// Each factor counts as one group of inputs: all its numbers change together, and its indices are those
  /// of the group (Saltelli et al. 2008, "Global Sensitivity Analysis. The Primer", on groups; recalled).
  /// The numbers are those of ``SobolSequence``: 256 for a draw, the factors that take the fewest first; if
  /// a draw takes more, as where each unit's value has an error, the others are pseudo-random. The
  /// estimators are those of ``SobolOutputs/indices(resamples:level:)``.
  ///
  /// - Parameters:
  ///   - sampleSize: The number of rows, a power of two of at least 2; the index is computed as many times
  ///     for each factor and twice more. The number of replications of the analysis plays no part.
  ///   - eachWeight: Whether each weight that varies by itself, by plus or minus a share, counts as a factor,
  ///     and not all weights of its group together.
  ///   - seed: The seed of sample and bootstrap; nil for that of the analysis.
  ///   - resamples: How many bootstrap resamples, 0 for no intervals.
  ///   - level: The level of the intervals, between 0 and 1.
  ///   - threads: How many tasks work side by side; they do not change the result.
  ///   - progress: Told now and then how many rows are done.
  /// - Returns: The indices; those of an output that is lacking in some evaluation have a reason instead.
  /// - Throws: `CancellationError` soon after the task was cancelled; ``SensitivityError`` for what cannot
  ///   be, or for the first row in which the index cannot be computed.
  public func sensitivity(
    sampleSize: Int, eachWeight: Bool = false, seed: UInt64? = nil, resamples: Int = 100,
    level: Double = 0.95, threads: Int = 2, progress: (@Sendable (_ done: Int) -> Void)? = nil
  ) async throws -> IndexSensitivity {
    try SobolOutputs.check(resamples: resamples, level: level)
    let seed = seed ?? self.seed
    let rows = try SensitivityRows(of: self, seed: seed, eachWeight: eachWeight)
    let (width, inputs) = (rows.width, rows.inputs.map(\.name))
    var greatest = SobolSample.greatestSize
    while greatest > 2,
      greatest > UncertaintyAnalysis.greatestOutputCount / width / (inputs.count + 2)
    {
      greatest /= 2
    }
    guard (2...greatest).contains(sampleSize), sampleSize & (sampleSize - 1) == 0 else {
      throw SensitivityError.sampleSize(
        sampleSize, expected: "a power of two, 2 to \(greatest)")
    }
    let outputs = try await OrderedChunks(count: sampleSize, size: 8, threads: threads)
      .map(progress: progress) { try rows.outputs(of: $0) }
    let names = table.units + ["mean rank shift"]
    let indices = try await OrderedChunks(count: width, size: 1, threads: threads).map {
      try self.indices(
        named: names[$0], at: $0, of: outputs, inputs: inputs, seed: seed, resamples: resamples,
        level: level)
    }
    return IndexSensitivity(
      units: table.units, scores: Array(indices.dropLast()), rankShift: indices[width - 1],
      sampleSize: sampleSize)
  }

  /// The indices of the output at a place of each evaluation.
  private func indices(
    named name: String, at place: Int, of rows: [[Double]], inputs: [String], seed: UInt64,
    resamples: Int, level: Double
  ) throws -> SobolIndices {
    let width = table.units.count + 1
    var a: [Double] = []
    var b: [Double] = []
    var mixed: [Double] = []
    mixed.reserveCapacity(rows.count * inputs.count)
    for row in rows {
      a.append(row[place])
      b.append(row[width + place])
      for input in inputs.indices { mixed.append(row[(input + 2) * width + place]) }
    }
    let lacking = [a, b, mixed].reduce(0) { $0 + $1.count { $0.isNaN } }
    if lacking > 0 {
      let count = rows.count * (inputs.count + 2)
      let what =
        place < width - 1
        ? "the unit has no score" : "other units have a rank than nominally, or none has"
      return SobolIndices(
        output: name, mean: nil, deviation: nil, factors: [],
        reason: "in \(lacking) of \(count) evaluations \(what)")
    }
    return try SobolOutputs(
      unchecked: name, factors: inputs, a: a, b: b, mixed: mixed, seed: seed
    ).indices(resamples: resamples, level: level)
  }
}
