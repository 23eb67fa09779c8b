/// The rotation of factors that makes each indicator load on few of them.
///
/// Varimax with Kaiser's normalisation, two factors at a time (Kaiser 1958, Psychometrika 23,
/// recalled; checked against an independent implementation).
package enum VarimaxRotation {
  /// The rotated loadings.
  ///
  /// - Parameter loadings: For each indicator its loading on each factor.
  /// - Returns: The loadings in the same shape; the sum of squares of each indicator stays.
  package static func rotated(_ loadings: [[Double]]) -> [[Double]] {
    // Kaiser's normalisation: indicators count alike, however much of them the factors explain.
    let lengths = loadings.map { row in row.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    var rows = zip(loadings, lengths).map { row, length in
      row.map { length > 0 ? $0 / length : 0 }
    }
    let factors = loadings.first?.count ?? 0
    for _ in 0..<1_000 {
      var largest = 0.0
      for first in 0..<factors {
        for second in (first + 1)..<factors {
          let turn = halfTurn(rows.map { ($0[first], $0[second]) })
          largest = max(largest, turn.sine.magnitude)
          for row in rows.indices {
            let (one, other) = (rows[row][first], rows[row][second])
            rows[row][first] = turn.cosine * one + turn.sine * other
            rows[row][second] = turn.cosine * other - turn.sine * one
          }
        }
      }
      if largest < 1e-14 { break }
    }
    return zip(rows, lengths).map { row, length in row.map { $0 * length } }
  }

  /// The cosine and sine of the angle that raises the varimax criterion of two factors most.
  private static func halfTurn(_ pairs: [(Double, Double)]) -> (cosine: Double, sine: Double) {
    let count = Double(pairs.count)
    var (sumU, sumV, sumDifference, sumProduct) = (0.0, 0.0, 0.0, 0.0)
    for (one, other) in pairs {
      let (u, v) = (one * one - other * other, 2 * one * other)
      sumU += u
      sumV += v
      sumDifference += u * u - v * v
      sumProduct += u * v
    }
    // Four times the angle has this tangent, numerator over denominator.
    let numerator = 2 * (sumProduct - sumU * sumV / count)
    let denominator = sumDifference - (sumU * sumU - sumV * sumV) / count
    let length = (numerator * numerator + denominator * denominator).squareRoot()
    guard length > 1e-15 * count else { return (1, 0) }
    // Halved twice, each time with the root of the larger part, which loses no digits.
    let half = halved(cosine: denominator / length, sine: numerator / length)
    return halved(cosine: half.cosine, sine: half.sine)
  }

  private static func halved(cosine: Double, sine: Double) -> (cosine: Double, sine: Double) {
    if cosine >= 0 {
      let half = ((1 + cosine) / 2).squareRoot()
      return (half, sine / (2 * half))
    }
    let half = ((1 - cosine) / 2).squareRoot()
    return (sine.magnitude / (2 * half), sine < 0 ? -half : half)
  }
}
