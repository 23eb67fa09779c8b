/// Ranks counted from 1 for the lowest value.
enum AscendingRanks {
  /// The rank of each value present; values tie that lie within 1e-12 of the range above the least of
  /// their group.
  static func of(_ values: [Double?], ties: Normalisation.Ties) -> [Double?] {
    let present = values.enumerated().compactMap { index, value in value.map { (index, $0) } }
      .sorted { $0.1 < $1.1 }
    let tolerance = TieTolerance.ofRange(present.map(\.1))
    var ranks = [Double?](repeating: nil, count: values.count)
    var start = 0
    while start < present.count {
      var end = start + 1
      while end < present.count, tolerance.ties(present[start].1, present[end].1) { end += 1 }
      let rank =
        switch ties {
        case .minimum: Double(start + 1)
        case .average: Double(start + 1 + end) / 2
        }
      for place in start..<end { ranks[present[place].0] = rank }
      start = end
    }
    return ranks
  }
}
