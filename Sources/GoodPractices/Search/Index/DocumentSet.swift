/// A set of the documents of an index, by their places: one bit each.
struct DocumentSet: Sendable, Equatable {
  private var words: [UInt64]
  /// How many documents the index holds.
  let capacity: Int

  /// No document, or all.
  init(capacity: Int, isFull: Bool = false) {
    self.capacity = capacity
    words = [UInt64](repeating: isFull ? .max : 0, count: (capacity + 63) / 64)
    if isFull, capacity % 64 != 0 { words[words.count - 1] = (1 << UInt64(capacity % 64)) - 1 }
  }

  /// How many documents it holds.
  var count: Int {
    var sum = 0
    for word in words { sum += word.nonzeroBitCount }
    return sum
  }

  mutating func insert(_ place: Int) { words[place >> 6] |= 1 << UInt64(place & 63) }

  mutating func formIntersection(_ other: DocumentSet) {
    for place in words.indices { words[place] &= other.words[place] }
  }

  mutating func formUnion(_ other: DocumentSet) {
    for place in words.indices { words[place] |= other.words[place] }
  }

  mutating func subtract(_ other: DocumentSet) {
    for place in words.indices { words[place] &= ~other.words[place] }
  }

  /// How many documents both sets hold.
  func countShared(with other: DocumentSet) -> Int {
    var sum = 0
    for place in words.indices { sum += (words[place] & other.words[place]).nonzeroBitCount }
    return sum
  }

  /// Calls a closure with each place, in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(place << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
