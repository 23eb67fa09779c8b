extension ReplicationGenerator: NumberSource {
  /// The logarithm of a gamma variate, of which Dirichlet shares are made.
  ///
  /// Marsaglia and Tsang 2000, "A simple method for generating gamma variables", ACM TOMS 26, with their
  /// step for shapes below 1 (recalled; checked by moments). A logarithm, since with a tiny shape most
  /// variates are too small for a Double, and their proportions would be lost.
  mutating func logGamma(shape: Double) -> Double {
    if shape < 1 {
      let boosted = logGamma(shape: shape + 1)
      return boosted + Platform.log(openUnit()) / shape
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let normal = NormalQuantile.of(openUnit())
      let root = 1 + c * normal
      if root <= 0 { continue }
      let cube = root * root * root
      let place = openUnit()
      if Platform.log(place) < 0.5 * normal * normal + d - d * cube + d * Platform.log(cube) {
        return Platform.log(d * cube)
      }
    }
  }
}
