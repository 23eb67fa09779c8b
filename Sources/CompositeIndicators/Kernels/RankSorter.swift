/// Ranks the scores of one replication.
///
/// One pass into buckets, even over the scores' range, then insertion within: scores of one replication
/// are mostly spread so that a bucket holds about one unit. A comparison sort takes four times as long; it
/// takes over where many units crowd into one bucket.
struct RankSorter {
  private static let bucketCount = 512
  /// More units than this in a bucket are not left to insertion, which takes their number squared.
  private static let crowd = 32

  private let count: Int
  private let tolerance: TieTolerance
  private var starts = [UInt32](repeating: 0, count: bucketCount + 1)
  private var keys: [UInt16]
  private var order: [UInt32]
  private var sorted: [Double]

  /// A sorter.
  ///
  /// - Parameters:
  ///   - count: The number of units.
  ///   - tolerance: When two scores tie; a tie is measured from the best score of its group.
  init(count: Int, tolerance: TieTolerance) {
    self.count = count
    self.tolerance = tolerance
    keys = Array(repeating: 0, count: count)
    order = Array(repeating: 0, count: count)
    sorted = Array(repeating: 0, count: count)
  }

  /// Ranks scores that are all finite: 1 for the best, ties share the better rank.
  ///
  /// - Parameters:
  ///   - scores: The scores, one for each unit.
  ///   - ranks: Where the ranks are put.
  mutating func rank(
    _ scores: UnsafeBufferPointer<Double>, into ranks: UnsafeMutableBufferPointer<UInt32>
  ) {
    sort(scores)
    var (best, rank) = (Double.nan, UInt32(0))
    for place in 0..<count {
      if !tolerance.ties(best, sorted[place]) {
        best = sorted[place]
        rank = UInt32(truncatingIfNeeded: place + 1)
      }
      ranks[Int(order[place])] = rank
    }
  }

  /// Sorts by unchecked pointers: with the checks of arrays it takes twice as long.
  private mutating func sort(_ scores: UnsafeBufferPointer<Double>) {
    let (least, greatest) = RankSorter.range(of: scores)
    let width = greatest - least
    // A range that overflows, or that is none, puts all into one bucket.
    let scale = Double(RankSorter.bucketCount - 1) / width
    let isOne = !(width.isFinite && scale.isFinite)
    let count = self.count
    let isCrowded = starts.withUnsafeMutableBufferPointer { starts in
      keys.withUnsafeMutableBufferPointer { keys in
        order.withUnsafeMutableBufferPointer { order in
          sorted.withUnsafeMutableBufferPointer { sorted in
            starts.update(repeating: 0)
            for unit in 0..<count {
              // Of the range of a bucket's number whatever the score, by its scale.
              let key = isOne ? 0 : Int32((greatest - scores[unit]) * scale)
              keys[unit] = UInt16(truncatingIfNeeded: key)
              starts[Int(key) + 1] &+= 1
            }
            var most = UInt32(0)
            for bucket in 0..<RankSorter.bucketCount {
              most = max(most, starts[bucket + 1])
              starts[bucket + 1] &+= starts[bucket]
            }
            if most > RankSorter.crowd { return true }
            for unit in 0..<count {
              let place = Int(starts[Int(keys[unit])])
              starts[Int(keys[unit])] &+= 1
              order[place] = UInt32(truncatingIfNeeded: unit)
              sorted[place] = scores[unit]
            }
            RankSorter.insert(sorted, order)
            return false
          }
        }
      }
    }
    if isCrowded {
      for unit in 0..<count { order[unit] = UInt32(truncatingIfNeeded: unit) }
      order.sort { scores[Int($0)] > scores[Int($1)] }
      for place in 0..<count { sorted[place] = scores[Int(order[place])] }
    }
  }

  /// The least and the greatest of the scores, eight side by side: one after the other, each comparison
  /// would wait for the one before.
  private static func range(
    of scores: UnsafeBufferPointer<Double>
  ) -> (least: Double, greatest: Double) {
    var least = SIMD8<Double>(repeating: .infinity)
    var greatest = -least
    let bytes = UnsafeRawBufferPointer(scores)
    let whole = scores.count / 8 * 8
    for start in stride(from: 0, to: whole, by: 8) {
      let eight = bytes.loadUnaligned(fromByteOffset: start * 8, as: SIMD8<Double>.self)
      least.replace(with: eight, where: eight .< least)
      greatest.replace(with: eight, where: eight .> greatest)
    }
    for place in whole..<scores.count {
      least[0] = min(least[0], scores[place])
      greatest[0] = max(greatest[0], scores[place])
    }
    return (least.min(), greatest.max())
  }

  @inline(__always)
  private static func insert(
    _ sorted: UnsafeMutableBufferPointer<Double>, _ order: UnsafeMutableBufferPointer<UInt32>
  ) {
    var place = 1
    while place < sorted.count {
      let score = sorted[place]
      if sorted[place - 1] < score {
        let unit = order[place]
        var hole = place
        repeat {
          sorted[hole] = sorted[hole - 1]
          order[hole] = order[hole - 1]
          hole -= 1
        } while hole > 0 && sorted[hole - 1] < score
        sorted[hole] = score
        order[hole] = unit
      }
      place += 1
    }
  }
}
