/// What a model gives for one row of a sample.
public struct SobolRowOutputs: Sendable, Hashable {
  /// The output for the row of A.
  public let a: Double
  /// The output for the row of B.
  public let b: Double
  /// For each factor, the output for the row of A with that factor's value of B.
  public let mixed: [Double]

  /// The outputs for one row.
  public init(a: Double, b: Double, mixed: [Double]) {
    self.a = a
    self.b = b
    self.mixed = mixed
  }
}

extension SobolSample {
  /// The outputs of a model that computes all points of a row at once.
  ///
  /// Between a row of A and its mixed rows only one factor changes: a linear model needs to add only that
  /// factor's change to the output of A.
  ///
  /// - Parameters:
  ///   - output: The name of the output.
  ///   - model: Gives the outputs for a row of A and one of B (from index 0).
  /// - Returns: The outputs.
  /// - Throws: ``SensitivityError`` if an output is not finite or a mixed one is lacking; what the model
  ///   throws; `CancellationError` if the surrounding task was cancelled.
  public func outputs(
    named output: String = "output",
    ofRows model: (_ a: [Double], _ b: [Double]) throws -> SobolRowOutputs
  ) throws -> SobolOutputs {
    let count = factors.count
    var a: [Double] = []
    var b: [Double] = []
    var mixed: [Double] = []
    mixed.reserveCapacity(size * count)
    for row in 0..<size {
      try Task.checkCancellation()
      let found = try model(Array(self.row(row, of: self.a)), Array(self.row(row, of: self.b)))
      guard found.mixed.count == count else {
        throw SensitivityError.outputCount(
          found.mixed.count, expected: count, at: SobolPoint(.mixed(0), row: row))
      }
      a.append(found.a)
      b.append(found.b)
      mixed += found.mixed
    }
    try requireFinite(output, a, b, mixed)
    return SobolOutputs(
      unchecked: output, factors: factors.map(\.name), a: a, b: b, mixed: mixed, seed: seed)
  }

  /// The outputs of a model at every point of the sample.
  ///
  /// - Parameters:
  ///   - names: The names of the outputs, at least one.
  ///   - model: Gives the outputs, in the order of their names, for values of the factors.
  /// - Returns: For each name its outputs.
  /// - Throws: ``SensitivityError`` if an output is not finite or their number is wrong; what the model
  ///   throws; `CancellationError` if the surrounding task was cancelled.
  public func outputs(
    named names: [String], of model: ([Double]) throws -> [Double]
  ) throws -> [SobolOutputs] {
    if names.isEmpty { throw SensitivityError.outputCount(0, expected: 0, at: nil) }
    let count = factors.count
    var a = names.map { _ in [Double]() }
    var b = a
    var mixed = a
    func evaluate(_ values: [Double], _ point: SobolPoint, _ into: inout [[Double]]) throws {
      let found = try model(values)
      guard found.count == names.count else {
        throw SensitivityError.outputCount(found.count, expected: names.count, at: point)
      }
      for (index, value) in found.enumerated() {
        guard value.isFinite else {
          throw SensitivityError.notFinite(
            output: names[index], value: value, at: point, factors: values)
        }
        into[index].append(value)
      }
    }
    for row in 0..<size {
      try Task.checkCancellation()
      var values = Array(self.row(row, of: self.a))
      try evaluate(values, SobolPoint(.a, row: row), &a)
      try evaluate(Array(self.row(row, of: self.b)), SobolPoint(.b, row: row), &b)
      for factor in 0..<count {
        let own = values[factor]
        values[factor] = self.b[row * count + factor]
        try evaluate(values, SobolPoint(.mixed(factor), row: row), &mixed)
        values[factor] = own
      }
    }
    return names.indices.map { index in
      SobolOutputs(
        unchecked: names[index], factors: factors.map(\.name), a: a[index], b: b[index],
        mixed: mixed[index], seed: seed)
    }
  }

  private func requireFinite(
    _ output: String, _ a: [Double], _ b: [Double], _ mixed: [Double]
  ) throws(SensitivityError) {
    func check(_ values: [Double], _ point: (Int) -> SobolPoint) throws(SensitivityError) {
      guard let index = values.firstIndex(where: { !$0.isFinite }) else { return }
      throw .notFinite(
        output: output, value: values[index], at: point(index),
        factors: self.values(at: point(index)) ?? [])
    }
    try check(a) { SobolPoint(.a, row: $0) }
    try check(b) { SobolPoint(.b, row: $0) }
    try check(mixed) { SobolPoint(.mixed($0 % factors.count), row: $0 / factors.count) }
  }
}
