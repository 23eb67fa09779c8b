/// Chooses the sets that together cover most: maximum coverage, exact or greedy.
///
/// Worths are compared part by part. Such worths can be added and ordered like numbers, so what holds of
/// weighted coverage holds here: what a set adds never grows as others are chosen, and no choice of m further
/// sets adds more than the m greatest single additions.
struct VisitSearch {
  /// The elements that each set covers.
  let sets: [[Int]]
  /// What each element is worth once it is covered.
  let worths: [VisitWorth]

  /// How many choices of sets an exact search may have to look at: a judgement.
  ///
  /// That is any number of visits among 17 territories, up to 5 among 25, up to 3 among 100.
  static let limit = 200_000

  /// Whether the choices of at most some sets are few enough to be searched.
  func isSmall(choosing count: Int) -> Bool {
    // The number of choices of 0, 1, 2 ... sets, as far as the sum stays below the limit; each step is a
    // whole number.
    var (choices, sum) = (1, 1)
    for step in stride(from: 1, through: min(count, sets.count), by: 1) {
      choices = choices * (sets.count - step + 1) / step
      sum += choices
      if sum > VisitSearch.limit { return false }
    }
    return true
  }

  /// The best choice of at most some sets, by branch and bound; of equals the first in order.
  func best(choosing count: Int) -> [Int] {
    let greedy = greedy(choosing: count)
    var search = Branches(search: self, atLeast: worth(of: greedy))
    search.visit(from: 0, left: count, worth: .none)
    return search.best ?? greedy.sorted()
  }

  /// The choice that takes, visit by visit, the set that adds most; of equals the first in order.
  func greedy(choosing count: Int) -> [Int] {
    var covered = Array(repeating: 0, count: worths.count)
    var chosen: [Int] = []
    while chosen.count < count {
      var best: (set: Int, gain: VisitWorth)?
      for set in sets.indices where !chosen.contains(set) {
        let gain = gain(of: set, beside: covered)
        if gain > (best?.gain ?? .none) { best = (set, gain) }
      }
      guard let best else { break }
      chosen.append(best.set)
      for element in sets[best.set] { covered[element] += 1 }
    }
    return chosen
  }

  /// The worth of a choice.
  func worth(of choice: [Int]) -> VisitWorth {
    var covered = Array(repeating: 0, count: worths.count)
    var worth = VisitWorth.none
    for set in choice {
      worth += gain(of: set, beside: covered)
      for element in sets[set] { covered[element] += 1 }
    }
    return worth
  }

  /// An upper bound for one part of the worth that any choice of some sets can have.
  ///
  /// Whatever is chosen covers no more than a given choice, together with the greatest additions to it. The
  /// least such sum over the beginnings of a greedy choice is given.
  func upperBound(of part: (VisitWorth) -> Int, choosing count: Int) -> Int {
    let greedy = greedy(choosing: count)
    var covered = Array(repeating: 0, count: worths.count)
    var (worth, bound) = (0, Int.max)
    for taken in 0...greedy.count {
      let gains = sets.indices.map { part(gain(of: $0, beside: covered)) }.sorted(by: >)
      bound = min(bound, worth + gains.prefix(count).reduce(0, +))
      guard taken < greedy.count else { break }
      worth += part(gain(of: greedy[taken], beside: covered))
      for element in sets[greedy[taken]] { covered[element] += 1 }
    }
    return bound
  }

  /// What a set adds to what is covered, less the visit itself.
  fileprivate func gain(of set: Int, beside covered: [Int]) -> VisitWorth {
    var gain = VisitWorth.oneVisit
    for element in sets[set] where covered[element] == 0 { gain += worths[element] }
    return gain
  }
}

/// One exact search: visits choices in order and leaves out branches that cannot be better.
private struct Branches {
  let search: VisitSearch
  /// The worth of a choice that is known; some choice reaches it.
  let atLeast: VisitWorth
  private(set) var best: [Int]?
  private var bestWorth = VisitWorth.none
  private var covered: [Int]
  private var chosen: [Int] = []

  init(search: VisitSearch, atLeast: VisitWorth) {
    self.search = search
    self.atLeast = atLeast
    covered = Array(repeating: 0, count: search.worths.count)
  }

  /// Looks at the choice so far, then at those with further sets.
  mutating func visit(from start: Int, left: Int, worth: VisitWorth) {
    if best == nil ? worth >= atLeast : worth > bestWorth {
      best = chosen
      bestWorth = worth
    }
    guard left > 0, start < search.sets.count else { return }
    let gains = (start..<search.sets.count).map { search.gain(of: $0, beside: covered) }
    for set in start..<search.sets.count {
      let further = gains[(set - start)...].filter { $0 > .none }.sorted(by: >).prefix(left)
      let bound = further.reduce(worth, +)
      if best == nil ? bound < atLeast : bound <= bestWorth { return }
      let gain = gains[set - start]
      // A visit that adds nothing now adds nothing later.
      if gain <= .none { continue }
      take(set, 1)
      visit(from: set + 1, left: left - 1, worth: worth + gain)
      take(set, -1)
    }
  }

  private mutating func take(_ set: Int, _ step: Int) {
    for element in search.sets[set] { covered[element] += step }
    if step > 0 { chosen.append(set) } else { chosen.removeLast() }
  }
}
