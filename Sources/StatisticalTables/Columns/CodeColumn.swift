/// A column of small numbers, one for each observation, in as few bytes as its greatest needs.
enum CodeColumn: Sendable {
  /// So many zeros: what most dimensions of a file hold, being fixed in it.
  case zeros(Int)
  case bytes([UInt8])
  case shorts([UInt16])
  case words([UInt32])

  static var empty: CodeColumn { .zeros(0) }

  var count: Int {
    switch self {
    case .zeros(let count): count
    case .bytes(let codes): codes.count
    case .shorts(let codes): codes.count
    case .words(let codes): codes.count
    }
  }

  subscript(row: Int) -> Int {
    switch self {
    case .zeros: 0
    case .bytes(let codes): Int(codes[row])
    case .shorts(let codes): Int(codes[row])
    case .words(let codes): Int(codes[row])
    }
  }

  /// Appends codes, all of them below `bound`.
  mutating func append(_ codes: ArraySlice<UInt32>, below bound: Int) {
    widen(to: bound)
    let current = self
    // Let go of the storage first: the array is then grown in place and not copied.
    self = .empty
    switch current {
    case .zeros(let count): self = .zeros(count + codes.count)
    case .bytes(var own):
      own.append(contentsOf: codes.lazy.map { UInt8(truncatingIfNeeded: $0) })
      self = .bytes(own)
    case .shorts(var own):
      own.append(contentsOf: codes.lazy.map { UInt16(truncatingIfNeeded: $0) })
      self = .shorts(own)
    case .words(var own):
      own.append(contentsOf: codes)
      self = .words(own)
    }
  }

  /// Makes room in each place for numbers below a bound.
  private mutating func widen(to bound: Int) {
    switch self {
    case .zeros(let count) where bound > 1:
      self = .bytes([UInt8](repeating: 0, count: count))
      widen(to: bound)
    case .bytes(let codes) where bound > 1 << 8:
      self = .shorts(codes.map { UInt16($0) })
      widen(to: bound)
    case .shorts(let codes) where bound > 1 << 16:
      self = .words(codes.map { UInt32($0) })
    default: break
    }
  }

  /// Replaces each code by its entry in a list whose entries are below `bound`.
  func mapped(through list: [UInt32], below bound: Int) -> CodeColumn {
    var result = CodeColumn.empty
    inBlocks { block in
      result.append(block.map { list[Int($0)] }[...], below: bound)
    }
    return result
  }

  /// The codes in another order: the entry of a row is that of row `order[row]` here.
  func reordered(by order: [UInt32]) -> CodeColumn {
    switch self {
    case .zeros: self
    case .bytes(let codes): .bytes(order.map { codes[Int($0)] })
    case .shorts(let codes): .shorts(order.map { codes[Int($0)] })
    case .words(let codes): .words(order.map { codes[Int($0)] })
    }
  }

  /// Gives all codes, some thousands at a time.
  func inBlocks(of size: Int = 8_192, _ body: (ArraySlice<UInt32>) -> Void) {
    var start = 0
    while start < count {
      let end = min(start + size, count)
      switch self {
      case .zeros: body([UInt32](repeating: 0, count: end - start)[...])
      case .bytes(let codes): body(codes[start..<end].map { UInt32($0) }[...])
      case .shorts(let codes): body(codes[start..<end].map { UInt32($0) }[...])
      case .words(let codes): body(codes[start..<end])
      }
      start = end
    }
  }
}
