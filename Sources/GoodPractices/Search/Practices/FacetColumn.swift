/// A facet of which every record has just one value.
struct FacetColumn: Sendable {
  /// The values that are counted, in the order in which they are shown.
  let values: [String]
  /// The place of each record's value among ``values``.
  let codes: [Int]

  /// A column.
  ///
  /// - Parameters:
  ///   - values: All values that occur.
  ///   - members: The value of each record.
  init(values: [String], members: [String]) {
    self.values = values
    let places = Dictionary(
      values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    codes = members.map { places[$0] ?? values.count }
  }

  /// The records whose value passes a test.
  func documents(where isWanted: (String) -> Bool) -> DocumentSet {
    let wanted = values.map(isWanted) + [false]
    var set = DocumentSet(capacity: codes.count)
    for (place, code) in codes.enumerated() where wanted[code] { set.insert(place) }
    return set
  }

  /// How many records of a set have each value.
  func counts(in set: DocumentSet) -> [Int] {
    var counts = [Int](repeating: 0, count: values.count + 1)
    set.forEach { counts[codes[$0]] += 1 }
    counts.removeLast()
    return counts
  }
}
