/// Ranks the scores of one replication.
///
/// One pass into buckets, even over the scores' range, then insertion over all: scores of one replication
/// are mostly spread so that a bucket holds about one unit, and insertion has little to move. A comparison
/// sort takes four times as long; it takes over where insertion would have to move too much.
struct RankSorter {
  /// Moves for each unit after which insertion is given up.
  private static let greatestMoves = 16

  private let count: Int
  private let tolerance: TieTolerance
  /// A power of two of at least the number of units.
  private let bucketCount: Int
  private var starts: [UInt32]
  private var keys: [UInt32]
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
    var bucketCount = 256
    while bucketCount < 4 * count, bucketCount < 65_536 { bucketCount *= 2 }
    self.bucketCount = bucketCount
    starts = Array(repeating: 0, count: bucketCount + 1)
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
    let tolerance = self.tolerance
    sorted.withUnsafeBufferPointer { sorted in
      order.withUnsafeBufferPointer { order in
        var (best, rank) = (Double.nan, UInt32(0))
        for place in sorted.indices {
          if !tolerance.ties(best, sorted[place]) {
            best = sorted[place]
            rank = UInt32(truncatingIfNeeded: place &+ 1)
          }
          ranks[Int(order[place])] = rank
        }
      }
    }
  }

  /// Sorts by unchecked pointers: with the checks of arrays it takes twice as long.
  private mutating func sort(_ scores: UnsafeBufferPointer<Double>) {
    let (least, greatest) = RankSorter.range(of: scores)
    let scale = Double(bucketCount - 1) / (greatest - least)
    let mask = UInt64(bucketCount - 1)
    let (count, bucketCount) = (self.count, self.bucketCount)
    let isSorted = starts.withUnsafeMutableBufferPointer { starts in
      keys.withUnsafeMutableBufferPointer { keys in
        order.withUnsafeMutableBufferPointer { order in
          sorted.withUnsafeMutableBufferPointer { sorted in
            starts.update(repeating: 0)
            for unit in 0..<count {
              // Added to 2^52, a number's last bits are its nearest whole number: no conversion, no check.
              // Of a range of 0, or one that overflows, the bucket is any: insertion sorts whatever it is.
              let place = (greatest - scores[unit]) * scale + 0x1p52
              let key = UInt32(truncatingIfNeeded: place.bitPattern & mask)
              keys[unit] = key
              starts[Int(key) &+ 1] &+= 1
            }
            var before = UInt32(0)
            for bucket in 0..<bucketCount {
              before &+= starts[bucket]
              starts[bucket] = before
            }
            for unit in 0..<count {
              let key = Int(keys[unit])
              let place = Int(starts[key])
              starts[key] &+= 1
              order[place] = UInt32(truncatingIfNeeded: unit)
              sorted[place] = scores[unit]
            }
            return RankSorter.insert(sorted, order)
          }
        }
      }
    }
    if !isSorted {
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

  /// Sorts by insertion; false if that was given up.
  @inline(__always)
  private static func insert(
    _ sorted: UnsafeMutableBufferPointer<Double>, _ order: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    var moves = greatestMoves * sorted.count
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
        moves -= place - hole
        if moves < 0 { return false }
      }
      place += 1
    }
    return true
  }
}
