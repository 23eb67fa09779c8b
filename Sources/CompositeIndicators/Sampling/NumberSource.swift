/// Where the numbers come from that draws are made of: a generator, or the coordinates of a point.
protocol NumberSource {
  /// The next number between 0 and 1, neither included.
  mutating func openUnit() -> Double
  /// The logarithm of the next gamma variate with a shape above 0 and scale 1; as a number it may be too
  /// small for a Double.
  mutating func logGamma(shape: Double) -> Double
}

extension NumberSource {
  /// An index below a count above 0, each with the same chance.
  @inline(__always)
  mutating func index(below count: Int) -> Int { min(Int(openUnit() * Double(count)), count - 1) }
}

/// The coordinates of a point of the unit cube, one for each draw: what changes one coordinate changes one
/// draw.
struct CoordinateSource: NumberSource {
  private let coordinates: [Double]
  private var place = 0

  init(_ coordinates: [Double]) { self.coordinates = coordinates }

  @inline(__always)
  mutating func openUnit() -> Double {
    defer { place += 1 }
    return coordinates[place]
  }

  mutating func logGamma(shape: Double) -> Double {
    GammaQuantile.logarithm(shape: shape, probability: openUnit())
  }
}
