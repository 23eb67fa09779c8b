/// The sums over rows from which indices are estimated, the inner loop of the bootstrap.
///
/// It looks as it does for speed. Every bootstrap resample goes over all rows and factors; so the only array
/// it reads is that of the changes f(ABi) - f(A), eight factors side by side in one SIMD value and the rows of
/// eight factors together, with the two sums of these factors in registers. A row drawn several times is
/// visited once, with its number as weight, and one not drawn is not visited.
struct SobolSums: Sendable {
  /// Outputs closer than this part of the greatest magnitude differ by rounding only.
  static let rounding = 0x1p-46

  let rows: Int
  let factors: Int
  /// The mean and the greatest magnitude's power of two, in the unit of the output.
  let mean: Double
  let scale: Double
  /// Outputs of A and B, divided by the scale and centred.
  private let a: [Double]
  private let b: [Double]
  /// Changes by block of eight factors, then row.
  private let changes: [SIMD8<Double>]

  /// Indices of a sample or a resample, with the variance in units of the squared scale.
  struct Indices: Sendable {
    let variance: Double
    let first: [Double]
    let total: [Double]
  }

  /// Finite outputs for as many rows of A and B, and of the mixed matrices row by row.
  init(a: [Double], b: [Double], mixed: [Double]) {
    let greatest = [a, b, mixed].reduce(0) { $1.reduce($0) { max($0, $1.magnitude) } }
    // A power of two: dividing by it is exact, and no square of a quotient overflows.
    let scale =
      greatest > 0 ? Double(sign: .plus, exponent: Int(greatest.exponent), significand: 1) : 1
    let rows = a.count
    let factors = rows == 0 ? 0 : mixed.count / rows
    let sum = zip(a, b).reduce(0) { $0 + ($1.0 / scale + $1.1 / scale) }
    let centre = rows == 0 ? 0 : sum / Double(2 * rows)
    var changes: [SIMD8<Double>] = []
    changes.reserveCapacity((factors + 7) / 8 * rows)
    for start in stride(from: 0, to: factors, by: 8) {
      let width = min(8, factors - start)
      for row in 0..<rows {
        let own = a[row] / scale
        var lanes = SIMD8<Double>.zero
        for lane in 0..<width {
          let change = mixed[row * factors + start + lane] / scale - own
          if change.magnitude > SobolSums.rounding { lanes[lane] = change }
        }
        changes.append(lanes)
      }
    }
    self.rows = rows
    self.factors = factors
    self.mean = centre * scale
    self.scale = scale
    self.a = a.map { $0 / scale - centre }
    self.b = b.map { $0 / scale - centre }
    self.changes = changes
  }

  /// The indices if each row counts as many times as its weight says; nil if the output does not vary.
  ///
  /// The weights sum to the number of rows.
  func indices(weights: [Double]) -> Indices? {
    let count = Double(rows)
    var sum = 0.0
    var squares = 0.0
    for row in 0..<rows {
      sum += weights[row] * (a[row] + b[row])
      squares += weights[row] * (a[row] * a[row] + b[row] * b[row])
    }
    let mean = sum / (2 * count)
    let variance = squares / (2 * count) - mean * mean
    guard variance > SobolSums.rounding * SobolSums.rounding else { return nil }
    var terms: [Term] = []
    terms.reserveCapacity(rows)
    for row in 0..<rows where weights[row] > 0 {
      // f(B) is centred on the mean of the resample.
      terms.append(
        Term(row: row, weight: weights[row], weighted: weights[row] * (b[row] - mean)))
    }
    var first: [Double] = []
    var total: [Double] = []
    first.reserveCapacity(factors)
    total.reserveCapacity(factors)
    for block in 0..<(factors + 7) / 8 {
      var products = SIMD8<Double>.zero
      var squares = SIMD8<Double>.zero
      let start = block * rows
      for term in terms {
        let change = changes[start + term.row]
        products += change * term.weighted
        squares += change * change * term.weight
      }
      for lane in 0..<min(8, factors - 8 * block) {
        first.append(products[lane] / (count * variance))
        total.append(squares[lane] / (2 * count * variance))
      }
    }
    return Indices(variance: variance, first: first, total: total)
  }

  /// What the inner loop needs of a row that was drawn.
  private struct Term {
    let row: Int
    let weight: Double
    /// The weight times the centred output of B.
    let weighted: Double
  }
}
