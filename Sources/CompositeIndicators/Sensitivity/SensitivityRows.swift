/// The outputs of an index for the rows of a sample: draws, scores and rank shift.
struct SensitivityRows: Sendable {
  private let analysis: UncertaintyAnalysis
  private let nominal: [UInt32]
  /// The seed of each factor's draws in A, and in B.
  private let seeds: [(a: UInt64, b: UInt64)]

  /// The outputs of one evaluation: a score for each unit, then the mean rank shift.
  var width: Int { analysis.table.units.count + 1 }

  init(of analysis: UncertaintyAnalysis, seed: UInt64) throws(IndexModelError) {
    self.analysis = analysis
    nominal = analysis.ranks(
      of: try analysis.model.scores(of: analysis.table).total.map { $0 ?? .nan })
    seeds = analysis.factors.indices.map { factor in
      // Another seed than that of the analysis, whose replications would share numbers with the sample.
      var generator = ReplicationGenerator(
        seed: seed ^ 0x736f_626f_6c67_7270, replication: UInt64(factor))
      return (generator.next(), generator.next())
    }
  }

  /// The outputs of A, of B, and of A with each factor of B, one after the other; not a number where there
  /// is none.
  ///
  /// A factor may rest on many random numbers, or on as many as its distribution happens to reject; they
  /// change together. So each factor of each row has a generator of its own in A and another in B, and a
  /// mixed row takes one of them from B.
  func outputs(of row: Int) throws -> [Double] {
    let ofA = seeds.map { ReplicationGenerator(seed: $0.a, replication: UInt64(row)) }
    let ofB = seeds.map { ReplicationGenerator(seed: $0.b, replication: UInt64(row)) }
    var outputs: [Double] = []
    outputs.reserveCapacity((seeds.count + 2) * width)
    try append(ofA, SobolPoint(.a, row: row), to: &outputs)
    try append(ofB, SobolPoint(.b, row: row), to: &outputs)
    for factor in seeds.indices {
      var mixed = ofA
      mixed[factor] = ofB[factor]
      try append(mixed, SobolPoint(.mixed(factor), row: row), to: &outputs)
    }
    return outputs
  }

  private func append(
    _ generators: [ReplicationGenerator], _ point: SobolPoint, to outputs: inout [Double]
  ) throws {
    try Task.checkCancellation()
    do throws(IndexModelError) {
      let total = try analysis.total(DrawnChanges(of: analysis, generators: generators))
      outputs += total
      outputs.append(shift(analysis.ranks(of: total)))
    } catch {
      throw SensitivityError.model(at: point, error)
    }
  }

  /// The mean distance from the nominal ranks; not a number if other units are ranked than nominally.
  private func shift(_ ranks: [UInt32]) -> Double {
    var sum = 0
    var count = 0
    for (rank, nominal) in zip(ranks, nominal) {
      if (rank == 0) != (nominal == 0) { return .nan }
      if rank > 0 {
        sum += abs(Int(rank) - Int(nominal))
        count += 1
      }
    }
    return count == 0 ? .nan : Double(sum) / Double(count)
  }
}
