/// Merges sorted runs: a heap of them with the one of the least key on top.
struct RunMerge {
  private var heap: [(run: RunReader, number: Int)] = []

  /// A merge from the first records on.
  init(_ runs: [RunReader]) throws(SystemProblem) {
    for (number, run) in runs.enumerated() where try run.next() {
      heap.append((run, number))
    }
    for place in heap.indices.reversed() { sink(place) }
  }

  /// The run whose record comes next; nil at the end.
  var first: RunReader? { heap.first?.run }

  /// Goes behind the record that comes next.
  mutating func advance() throws(SystemProblem) {
    guard let run = heap.first?.run else { return }
    if try !run.next() {
      let last = heap.removeLast()
      if heap.isEmpty { return }
      heap[0] = last
    }
    sink(0)
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if precedes(child, least) { least = child }
      }
      if least == place { return }
      heap.swapAt(place, least)
      place = least
    }
  }

  /// Of equal keys the one of the earlier run comes first, whose rows came first.
  private func precedes(_ first: Int, _ second: Int) -> Bool {
    let order = CollectedRows.order(heap[first].run.key, heap[second].run.key)
    return order == 0 ? heap[first].number < heap[second].number : order < 0
  }
}
