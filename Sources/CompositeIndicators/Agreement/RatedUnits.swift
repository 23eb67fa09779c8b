/// The units that at least two observers rated.
struct RatedUnits<Rating: Hashable> {
  /// For each unit, its ratings.
  let ratings: [[Rating]]

  /// Collects the ratings of units from a row for each observer.
  init(_ rows: [[Rating?]]) throws(AgreementError) {
    guard let first = rows.first, rows.count >= 2 else { throw .tooFewObservers(rows.count) }
    for (observer, row) in rows.enumerated() {
      if row.count != first.count {
        throw .unequalRow(observer: observer, found: row.count, expected: first.count)
      }
      for (unit, rating) in row.enumerated() {
        // Only what is like NaN differs from itself; it can be neither counted nor ordered.
        if let rating, rating != rating { throw .unusableRating(observer: observer, unit: unit) }
      }
    }
    ratings = first.indices.map { unit in rows.compactMap { $0[unit] } }.filter { $0.count >= 2 }
    if ratings.isEmpty { throw .noPairs }
  }

  /// The ratings as the numbers that stand for them.
  func numbered(_ numbers: [Rating: Int]) -> [[Int]] {
    ratings.map { unit in unit.compactMap { numbers[$0] } }
  }
}

extension RatedUnits where Rating: Comparable {
  /// The number of each rating in ascending order, and the ratings in that order.
  func sortedNumbers() -> ([Rating: Int], [Rating]) {
    let sorted = Set(ratings.joined()).sorted()
    var numbers: [Rating: Int] = [:]
    for (number, rating) in sorted.enumerated() { numbers[rating] = number }
    return (numbers, sorted)
  }
}
