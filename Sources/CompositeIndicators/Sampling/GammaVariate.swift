/// Gamma variates, of which Dirichlet shares are made.
enum GammaVariate {
  /// A gamma variate with a shape and scale 1.
  ///
  /// Marsaglia and Tsang 2000, "A simple method for generating gamma variables", ACM TOMS 26, with their
  /// step for shapes below 1 (recalled; checked by moments). Never 0, so that shares can be made of it.
  static func draw(shape: Double, _ generator: inout ReplicationGenerator) -> Double {
    if shape < 1 {
      let boosted = draw(shape: shape + 1, &generator)
      let factor = Platform.pow(generator.openUnit(), 1 / shape)
      return max(boosted * factor, .leastNormalMagnitude)
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let normal = NormalQuantile.of(generator.openUnit())
      let root = 1 + c * normal
      if root <= 0 { continue }
      let cube = root * root * root
      let place = generator.openUnit()
      if Platform.log(place) < 0.5 * normal * normal + d - d * cube + d * Platform.log(cube) {
        return max(d * cube, .leastNormalMagnitude)
      }
    }
  }
}
