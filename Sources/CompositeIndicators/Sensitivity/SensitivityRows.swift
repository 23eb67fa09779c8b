/// The outputs of an index for the rows of a sample: scores and rank shift.
struct SensitivityRows: Sendable {
  private let analysis: UncertaintyAnalysis
  private let points: SensitivityPoints
  private let nominal: [UInt32]
  /// What is taken from B, one after the other.
  let inputs: [SensitivityInput]

  /// The outputs of one evaluation: a score for each unit, then the mean rank shift.
  var width: Int { analysis.table.units.count + 1 }

  init(of analysis: UncertaintyAnalysis, seed: UInt64, eachWeight: Bool) throws {
    self.analysis = analysis
    inputs = SensitivityInput.inputs(of: analysis, eachWeight: eachWeight)
    points = try SensitivityPoints(of: analysis, seed: seed)
    do throws(IndexModelError) {
      nominal = analysis.ranks(
        of: try analysis.model.scores(of: analysis.table).total.map { $0 ?? .nan })
    } catch {
      throw UncertaintyError.model(replication: nil, error)
    }
  }

  /// The outputs of A, of B, and of A with each input of B, one after the other; not a number where there
  /// is none.
  func outputs(of row: Int) throws -> [Double] {
    let (a, b) = points.row(row)
    var evaluation = Evaluation(analysis, nominal)
    var outputs: [Double] = []
    outputs.reserveCapacity((inputs.count + 2) * width)
    try evaluation.append(a, SobolPoint(.a, row: row), to: &outputs)
    try evaluation.append(b, SobolPoint(.b, row: row), to: &outputs)
    for (place, input) in inputs.enumerated() {
      var mixed = a
      mixed.replaceSubrange(input.coordinates, with: b[input.coordinates])
      try evaluation.append(mixed, SobolPoint(.mixed(place), row: row), to: &outputs)
    }
    return outputs
  }
}

/// Computes an index at points, by the fast way where there is one.
private struct Evaluation {
  private let analysis: UncertaintyAnalysis
  private let nominal: [UInt32]
  private var scratch: WeightKernel.Scratch?
  private var sorter: RankSorter
  private var ranks: [UInt32]

  init(_ analysis: UncertaintyAnalysis, _ nominal: [UInt32]) {
    self.analysis = analysis
    self.nominal = nominal
    scratch = analysis.kernel?.scratch()
    sorter = RankSorter(count: nominal.count, tolerance: analysis.tolerance)
    ranks = Array(repeating: 0, count: nominal.count)
  }

  /// Appends the outputs at a point.
  mutating func append(
    _ coordinates: [Double], _ point: SobolPoint, to outputs: inout [Double]
  ) throws {
    try Task.checkCancellation()
    let source = CoordinateSource(coordinates)
    if let kernel = analysis.kernel, var scratch {
      // Only one owner, so that the kernel does not copy it.
      self.scratch = nil
      defer { self.scratch = scratch }
      kernel.compute(source, &scratch)
      let isUsable = kernel.withTotals(of: scratch) { totals in
        guard let totals else { return false }
        outputs += totals
        ranks.withUnsafeMutableBufferPointer { sorter.rank(totals, into: $0) }
        return true
      }
      if isUsable { return outputs.append(shift(ranks)) }
    }
    do throws(IndexModelError) {
      let total = try analysis.total(DrawnChanges(of: analysis, source))
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
