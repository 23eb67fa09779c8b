/// The points of the rows A and B of an index's sample, from which draws are made.
///
/// A ``SobolSequence`` has no more dimensions than ``SobolSequence/greatestDimension``, half of them for A. The
/// factors that take the fewest numbers have them first, since few numbers gain the most from evenness;
/// what is left over has pseudo-random numbers.
struct SensitivityPoints: Sendable {
  private let sequence: SobolSequence
  private let seed: UInt64
  /// For each coordinate its dimension of the sequence, or nil.
  private let dimensions: [Int?]
  /// How many coordinates have one.
  private let evenCount: Int

  /// Points with coordinates for each factor of an analysis.
  init(of analysis: UncertaintyAnalysis, seed: UInt64) throws(SobolError) {
    let counts = analysis.factors.map { $0.coordinateCount(analysis) }
    var starts: [Int] = []
    var total = 0
    for count in counts {
      starts.append(total)
      total += count
    }
    var dimensions = [Int?](repeating: nil, count: total)
    var next = 0
    for factor in counts.indices.sorted(by: { (counts[$0], $0) < (counts[$1], $1) }) {
      for coordinate in starts[factor]..<(starts[factor] + counts[factor])
      where next < SobolSequence.greatestDimension / 2 {
        dimensions[coordinate] = next
        next += 1
      }
    }
    self.dimensions = dimensions
    evenCount = next
    self.seed = seed
    sequence = try SobolSequence(dimensions: max(1, 2 * next), seed: seed)
  }

  /// The points of a row, in A and in B.
  func row(_ row: Int) -> (a: [Double], b: [Double]) {
    let even = sequence.point(UInt64(row))
    // Another seed than that of the analysis, whose replications would share numbers with the sample.
    var generator = ReplicationGenerator(
      seed: seed ^ 0x736f_626f_6c67_7270, replication: UInt64(row))
    var (a, b): ([Double], [Double]) = ([], [])
    for dimension in dimensions {
      if let dimension {
        // Neither 0 nor 1, where some distributions reach to infinity.
        a.append(max(even[dimension], 0x1p-54))
        b.append(max(even[evenCount + dimension], 0x1p-54))
      } else {
        a.append(generator.openUnit())
        b.append(generator.openUnit())
      }
    }
    return (a, b)
  }
}
