/// Numbers the different texts of a column, without making a `String` for each cell.
///
/// An open-addressing hash table over the bytes where they lie in the file: an entry is the place of
/// the first occurrence. The hash is seeded at random, so that nobody can prepare a file whose codes
/// all collide.
struct CodeInterner {
  /// A different text: where it first stands, quotes left off.
  struct Entry {
    let start: Int
    /// Twice the length, plus one if quotes inside it are written twice.
    fileprivate let shape: Int
    /// The first eight bytes, so that short texts are compared without a look at the file.
    fileprivate let head: UInt64
    fileprivate let hash: UInt64

    var length: Int { shape >> 1 }
    fileprivate var hasDoubledQuotes: Bool { shape & 1 == 1 }
  }

  private(set) var entries: [Entry] = []
  /// Numbers of entries plus one, 0 where a slot is free; always a power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 16)
  private let seed = UInt64.random(in: .min ... .max)

  var count: Int { entries.count }

  /// The number of a cell's text, a new one if it has not occurred before.
  @inline(__always)
  mutating func number(_ scan: ByteScan, _ cell: CSVCell) -> UInt32 {
    number(
      scan, from: cell.contentStart, to: cell.contentEnd, hasDoubledQuotes: cell.hasDoubledQuotes)
  }

  /// The number of a text, a new one if it has not occurred before.
  mutating func number(
    _ scan: ByteScan, from start: Int, to end: Int, hasDoubledQuotes: Bool = false
  ) -> UInt32 {
    let length = end &- start
    let shape = length << 1 | (hasDoubledQuotes ? 1 : 0)
    let head = scan.word(at: start, length: min(length, 8))
    let hash = scan.hash(from: start, length: length, seed: seed)
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = slots[slot] &- 1
      let entry = entries[Int(number)]
      if entry.head == head, entry.shape == shape,
        length <= 8 || scan.isSame(entry.start, start, length: length)
      {
        return number
      }
      slot = (slot &+ 1) & mask
    }
    entries.append(Entry(start: start, shape: shape, head: head, hash: hash))
    slots[slot] = UInt32(truncatingIfNeeded: entries.count)
    if entries.count &* 2 > slots.count { grow() }
    return UInt32(truncatingIfNeeded: entries.count &- 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count &- 1
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] != 0 { slot = (slot &+ 1) & mask }
      slots[slot] = UInt32(truncatingIfNeeded: index + 1)
    }
  }

  /// The different texts, by number.
  func texts(_ scan: ByteScan) -> [String] {
    entries.map { entry in
      let text = scan.text(entry.start, entry.start + entry.length)
      return entry.hasDoubledQuotes ? CSVCell.withoutDoubledQuotes(text) : text
    }
  }
}
