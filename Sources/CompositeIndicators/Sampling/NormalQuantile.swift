/// The quantile function of the standard normal distribution.
package enum NormalQuantile {
  /// The value below which a standard normal variable lies with a probability.
  ///
  /// Algorithm AS 241, PPND16 (Wichura 1988, "The percentage points of the normal distribution", Applied
  /// Statistics 37), good to about 16 figures; coefficients recalled and checked against SciPy.
  ///
  /// - Parameter probability: A probability between 0 and 1, neither included.
  /// - Returns: The quantile; an infinity at 0 and 1.
  package static func of(_ probability: Double) -> Double {
    let centred = probability - 0.5
    if abs(centred) <= 0.425 {
      let square = 0.180625 - centred * centred
      return centred * ratio(square, middleTop, middleBottom)
    }
    let tail = centred < 0 ? probability : 1 - probability
    if tail <= 0 { return centred < 0 ? -.infinity : .infinity }
    let root = (-Platform.log(tail)).squareRoot()
    let value =
      root <= 5 ? ratio(root - 1.6, nearTop, nearBottom) : ratio(root - 5, farTop, farBottom)
    return centred < 0 ? -value : value
  }

  private static func ratio(_ x: Double, _ top: [Double], _ bottom: [Double]) -> Double {
    polynomial(x, top) / polynomial(x, bottom)
  }

  /// Horner's rule, the highest power first.
  private static func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }

  private static let middleTop = [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ]
  private static let middleBottom = [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ]
  private static let nearTop = [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
    1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055,
    4.6303378461565452959, 1.42343711074968357734,
  ]
  private static let nearBottom = [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
    0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494,
    2.05319162663775882187, 1,
  ]
  private static let farTop = [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
    0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358,
    5.4637849111641143699, 6.6579046435011037772,
  ]
  private static let farBottom = [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
    7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531,
    0.59983220655588793769, 1,
  ]
}
