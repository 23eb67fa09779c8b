/// Picks the best of many without sorting them all.
enum BestPlaces {
  /// The places with the highest scores, best first; of one score the lower place first.
  ///
  /// - Parameters:
  ///   - limit: How many at most; nil for all.
  ///   - set: The places to choose from.
  ///   - score: The score of a place.
  /// - Returns: The places in order.
  static func best(
    _ limit: Int?, among set: DocumentSet, score: (Int) -> Double
  ) -> [Int] {
    let limit = min(max(0, limit ?? .max), set.capacity)
    guard limit > 0 else { return [] }
    // A heap whose root is the worst that is kept.
    var heap: [(score: Double, place: Int)] = []
    set.forEach { place in
      let entry = (score: score(place), place: place)
      if heap.count < limit {
        heap.append(entry)
        if heap.count == limit, limit < set.capacity { heapify(&heap) }
      } else if precedes(entry, heap[0]) {
        heap[0] = entry
        sink(0, in: &heap)
      }
    }
    return heap.sorted(by: precedes).map(\.place)
  }

  private static func precedes(
    _ left: (score: Double, place: Int), _ right: (score: Double, place: Int)
  ) -> Bool {
    left.score != right.score ? left.score > right.score : left.place < right.place
  }

  private static func heapify(_ heap: inout [(score: Double, place: Int)]) {
    for place in stride(from: heap.count / 2, through: 0, by: -1) { sink(place, in: &heap) }
  }

  /// Moves an entry down until none below it is worse.
  private static func sink(_ start: Int, in heap: inout [(score: Double, place: Int)]) {
    var place = start
    while true {
      var worst = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if precedes(heap[worst], heap[child]) { worst = child }
      }
      guard worst != place else { return }
      heap.swapAt(place, worst)
      place = worst
    }
  }
}
