/// The Sobol' sequence: points that fill the unit cube more evenly than random ones.
///
/// Gray-code order (Antonov and Saleev 1979; Bratley and Fox 1988, ACM Algorithm 659) with the direction
/// numbers of Joe and Kuo (2008). The first point is the origin. A digital shift (one random word for each
/// dimension) makes the points random without spoiling their evenness.
public struct SobolSequence: Sendable {
  /// The greatest number of dimensions.
  public static let greatestDimension = 512
  /// Bits of a coordinate: what a Double holds exactly.
  private static let bits = 53

  /// The number of dimensions.
  public let dimensions: Int
  private let directions: [[UInt64]]
  /// The first point.
  private let shift: [UInt64]
  private var current: [UInt64]
  private var index: UInt64 = 0

  /// A sequence.
  ///
  /// - Parameters:
  ///   - dimensions: The number of dimensions, 1 to ``greatestDimension``.
  ///   - seed: The seed of the digital shift; nil for the plain sequence.
  /// - Throws: ``SobolError`` if there are not that many direction numbers.
  public init(dimensions: Int, seed: UInt64? = nil) throws(SobolError) {
    guard (1...SobolSequence.greatestDimension).contains(dimensions) else {
      throw SobolError(dimensions: dimensions)
    }
    self.dimensions = dimensions
    directions = (0..<dimensions).map(SobolSequence.directions)
    if let seed {
      var generator = ReplicationGenerator(seed: seed, replication: 0)
      shift = (0..<dimensions).map { _ in generator.next() &>> UInt64(64 - SobolSequence.bits) }
    } else {
      shift = Array(repeating: 0, count: dimensions)
    }
    current = shift
  }

  /// The point with an index from 0, without going through those before it.
  func point(_ index: UInt64) -> [Double] {
    let gray = index ^ index &>> 1
    return shift.enumerated().map { dimension, shift in
      var coordinate = shift
      var rest = gray
      while rest != 0 {
        coordinate ^= directions[dimension][min(rest.trailingZeroBitCount, SobolSequence.bits - 1)]
        rest &= rest &- 1
      }
      return Double(coordinate) * 0x1p-53
    }
  }

  /// The next point: coordinates from 0 (included) to 1 (left out), multiples of 2 to the power of -53.
  public mutating func next() -> [Double] {
    let point = current.map { Double($0) * 0x1p-53 }
    index &+= 1
    // The bit that changes in the Gray code; the sequence has 2^53 points before it would run out.
    let bit = min(index.trailingZeroBitCount, SobolSequence.bits - 1)
    for dimension in 0..<dimensions { current[dimension] ^= directions[dimension][bit] }
    return point
  }

  /// The direction numbers of a dimension, from the recurrence of its primitive polynomial.
  private static func directions(of dimension: Int) -> [UInt64] {
    guard dimension > 0, dimension <= JoeKuoNumbers.entries.count else {
      return (0..<bits).map { 1 << UInt64(bits - 1 - $0) }
    }
    let entry = JoeKuoNumbers.entries[dimension - 1]
    var numbers: [UInt64] = entry.initial.prefix(bits).enumerated().map { index, number in
      number << UInt64(bits - 1 - index)
    }
    let degree = entry.degree
    for index in numbers.count..<bits {
      var number = numbers[index - degree] ^ numbers[index - degree] >> UInt64(degree)
      for step in 1..<max(degree, 1) where entry.coefficients >> UInt64(degree - 1 - step) & 1 == 1
      {
        number ^= numbers[index - step]
      }
      numbers.append(number)
    }
    return numbers
  }
}

/// A number of dimensions for which there are no direction numbers.
public struct SobolError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The number of dimensions.
  public let dimensions: Int

  /// What was found and what would be right.
  public var description: String {
    "found \(dimensions) dimensions; expected 1 to \(SobolSequence.greatestDimension)"
  }
}
