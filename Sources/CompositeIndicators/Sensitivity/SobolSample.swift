/// The sample from which Sobol' indices are estimated: the matrices A and B, and A with one column of B.
///
/// One ``SobolSequence`` of twice as many dimensions as there are factors gives A in its first half and B in
/// its second, as in Saltelli et al. 2010, "Variance based sensitivity analysis of model output. Design and
/// estimator for the total sensitivity index", Computer Physics Communications 181 (recalled).
public struct SobolSample: Sendable {
  /// The greatest number of factors: half the dimensions of the sequence.
  public static let greatestFactorCount = SobolSequence.greatestDimension / 2
  /// The greatest number of rows.
  public static let greatestSize = 65_536

  /// The factors.
  public let factors: [SensitivityFactor]
  /// The number of rows of each matrix.
  public let size: Int
  /// The seed of the digital shift of the sequence.
  public let seed: UInt64
  /// A and B, row by row.
  let a: [Double]
  let b: [Double]

  /// A sample.
  ///
  /// - Parameters:
  ///   - factors: The factors, 1 to ``greatestFactorCount``, each with its own name.
  ///   - size: The number of rows: a power of two, 2 to ``greatestSize``; the model is evaluated as many
  ///     times for each factor and twice more.
  ///   - seed: The seed of the digital shift.
  /// - Throws: ``SensitivityError`` for factors that cannot be or cannot vary, or such a size.
  public init(
    factors: [SensitivityFactor], size: Int, seed: UInt64
  ) throws(SensitivityError) {
    let count = factors.count
    guard (1...SobolSample.greatestFactorCount).contains(count) else {
      throw .factorCount(count, greatest: SobolSample.greatestFactorCount)
    }
    var names: Set<String> = []
    var problems: [FactorProblem] = []
    for factor in factors {
      if let fault = factor.distribution.fault {
        problems.append(FactorProblem(factor: factor.name, found: fault))
      }
      if !names.insert(factor.name).inserted {
        problems.append(
          FactorProblem(factor: factor.name, found: "its name twice; expected each once"))
      }
    }
    if !problems.isEmpty { throw .factors(problems) }
    guard (2...SobolSample.greatestSize).contains(size), size & (size - 1) == 0 else {
      throw .sampleSize(size, expected: "a power of two, 2 to \(SobolSample.greatestSize)")
    }
    var sequence: SobolSequence
    do throws(SobolError) {
      sequence = try SobolSequence(dimensions: 2 * count, seed: seed)
    } catch {
      throw .factorCount(count, greatest: SobolSample.greatestFactorCount)
    }
    var a: [Double] = []
    var b: [Double] = []
    a.reserveCapacity(size * count)
    b.reserveCapacity(size * count)
    for _ in 0..<size {
      let point = sequence.next()
      for (index, factor) in factors.enumerated() {
        a.append(factor.distribution.value(at: point[index]))
        b.append(factor.distribution.value(at: point[count + index]))
      }
    }
    self.factors = factors
    self.size = size
    self.seed = seed
    self.a = a
    self.b = b
  }

  /// The values of the factors at a point, nil if the sample has no such point.
  public func values(at point: SobolPoint) -> [Double]? {
    guard (0..<size).contains(point.row) else { return nil }
    switch point.matrix {
    case .a: return Array(row(point.row, of: a))
    case .b: return Array(row(point.row, of: b))
    case .mixed(let factor):
      guard factors.indices.contains(factor) else { return nil }
      var values = Array(row(point.row, of: a))
      values[factor] = b[point.row * factors.count + factor]
      return values
    }
  }

  func row(_ row: Int, of matrix: [Double]) -> ArraySlice<Double> {
    matrix[row * factors.count..<(row + 1) * factors.count]
  }
}
