/// A set of gaps by their places, as bits.
struct GapSet: Sendable, Hashable {
  private var words: [UInt64] = []

  init() {}

  init(_ places: some Sequence<Int>) {
    for place in places { insert(place) }
  }

  /// The number of gaps.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The number of its gaps that another set lacks.
  func count(beyond other: GapSet) -> Int {
    var count = 0
    for (index, word) in words.enumerated() {
      let known = index < other.words.count ? other.words[index] : 0
      count += (word & ~known).nonzeroBitCount
    }
    return count
  }

  /// Whether all its gaps are in another set.
  func isSubset(of other: GapSet) -> Bool { count(beyond: other) == 0 }

  mutating func formUnion(_ other: GapSet) {
    while words.count < other.words.count { words.append(0) }
    for (index, word) in other.words.enumerated() { words[index] |= word }
  }

  private mutating func insert(_ place: Int) {
    while words.count <= place / 64 { words.append(0) }
    words[place / 64] |= 1 << UInt64(place % 64)
  }
}
