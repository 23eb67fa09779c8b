/// A column of small numbers, one for each observation, in as few bytes as its greatest needs.
///
/// A column of nothing but zeros takes no room: most dimensions of a file are fixed in it.
struct CodeColumn: Sendable {
  /// The numbers, as they are stored.
  enum Codes {
    /// So many zeros.
    case zeros(Int)
    case bytes([UInt8])
    case shorts([UInt16])
    case words([UInt32])
  }

  private(set) var count = 0
  /// The bytes that a number takes, 0, 1, 2 or 4; the array of that width holds `count` numbers.
  private var width = 0
  private var bytes: [UInt8] = []
  private var shorts: [UInt16] = []
  private var words: [UInt32] = []

  /// So many zeros.
  static func zeros(_ count: Int) -> CodeColumn {
    var column = CodeColumn()
    column.count = count
    return column
  }

  /// The numbers, for a loop over all of them.
  var codes: Codes {
    switch width {
    case 0: .zeros(count)
    case 1: .bytes(bytes)
    case 2: .shorts(shorts)
    default: .words(words)
    }
  }

  subscript(row: Int) -> Int {
    switch width {
    case 0: 0
    case 1: Int(bytes[row])
    case 2: Int(shorts[row])
    default: Int(words[row])
    }
  }

  /// Appends codes, all of them below `bound`.
  mutating func append(_ codes: ArraySlice<UInt32>, below bound: Int) {
    widen(to: bound <= 1 ? 0 : bound <= 1 << 8 ? 1 : bound <= 1 << 16 ? 2 : 4)
    switch width {
    case 0: break
    case 1: Self.append(codes, to: &bytes)
    case 2: Self.append(codes, to: &shorts)
    default: words.append(contentsOf: codes)
    }
    count += codes.count
  }

  private static func append<Code: FixedWidthInteger>(
    _ codes: ArraySlice<UInt32>, to own: inout [Code]
  ) {
    let start = own.count
    own.append(contentsOf: repeatElement(0, count: codes.count))
    let source = codes.span
    var target = own.mutableSpan
    for index in source.indices {
      target[start &+ index] = Code(truncatingIfNeeded: source[index])
    }
  }

  private mutating func widen(to wanted: Int) {
    guard wanted > width else { return }
    let old = codes
    (bytes, shorts) = ([], [])
    switch (old, wanted) {
    case (.zeros, 1): bytes = Array(repeating: 0, count: count)
    case (.zeros, 2): shorts = Array(repeating: 0, count: count)
    case (.zeros, _): words = Array(repeating: 0, count: count)
    case (.bytes(let codes), 2): shorts = codes.map { UInt16($0) }
    case (.bytes(let codes), _): words = codes.map { UInt32($0) }
    case (.shorts(let codes), _): words = codes.map { UInt32($0) }
    case (.words, _): break
    }
    width = wanted
  }

  /// Asks for room for so many codes at once, if there is none for `next` more.
  mutating func reserve(_ total: Int, next: Int) {
    switch width {
    case 0: break
    case 1: if bytes.capacity < count + next { bytes.reserveCapacity(total) }
    case 2: if shorts.capacity < count + next { shorts.reserveCapacity(total) }
    default: if words.capacity < count + next { words.reserveCapacity(total) }
    }
  }

  /// Replaces each code by its entry in a list whose entries are below `bound`.
  func mapped(through list: [UInt32], below bound: Int) -> CodeColumn {
    var result = CodeColumn()
    var block: [UInt32] = []
    for start in stride(from: 0, to: count, by: 8_192) {
      block = (start..<min(start + 8_192, count)).map { list[self[$0]] }
      result.append(block[...], below: bound)
      result.reserve(count, next: 8_192)
    }
    return result
  }

  /// The codes in another order: the entry of a row is that of row `order[row]` here.
  func reordered(by order: [UInt32]) -> CodeColumn {
    var result = self
    switch codes {
    case .zeros: break
    case .bytes(let codes): result.bytes = order.map { codes[Int($0)] }
    case .shorts(let codes): result.shorts = order.map { codes[Int($0)] }
    case .words(let codes): result.words = order.map { codes[Int($0)] }
    }
    return result
  }
}
