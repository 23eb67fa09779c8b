/// Puts rows into the order of their keys.
enum KeyOrder {
  /// How a row's key stands to the key of the row before it.
  enum Step {
    case up, same, down
  }

  /// Gives the rows whose key is not above the one before, in order; stops where `body` says false.
  static func eachFault(
    in keys: [CodeColumn], count: Int, _ body: (Int, Step) -> Bool
  ) {
    let varying = keys.filter { if case .zeros = $0.codes { false } else { true } }
    let size = 8_192
    var start = 1
    while start < count {
      let end = min(start + size, count)
      // -1, 0 or 1 for each row of the block: the sign of the first difference to the row before.
      var signs = [Int8](repeating: 0, count: end - start)
      // The last dimension first: what a dimension before it says outweighs it.
      for column in varying.reversed() { decide(&signs, column, from: start) }
      for (offset, sign) in signs.enumerated() where sign <= 0 {
        if !body(start + offset, sign == 0 ? .same : .down) { return }
      }
      start = end
    }
  }

  private static func decide(_ signs: inout [Int8], _ column: CodeColumn, from start: Int) {
    switch column.codes {
    case .zeros: break
    case .bytes(let codes): decide(&signs, codes, from: start)
    case .shorts(let codes): decide(&signs, codes, from: start)
    case .words(let codes): decide(&signs, codes, from: start)
    }
  }

  private static func decide<Code: FixedWidthInteger>(
    _ signs: inout [Int8], _ codes: [Code], from start: Int
  ) {
    var signs = signs.mutableSpan
    let count = signs.count
    let before = codes.span.extracting(start - 1..<start - 1 + count)
    let own = codes.span.extracting(start..<start + count)
    for index in 0..<count {
      let (first, second) = (before[index], own[index])
      signs[index] = first == second ? signs[index] : first < second ? 1 : -1
    }
  }

  /// The rows in the order of their keys, equal ones as they come.
  ///
  /// One counting sort for each dimension, the last first: linear in the rows whatever the keys, and
  /// no product of sizes that could overflow.
  static func sortedRows(by keys: [CodeColumn], sizes: [Int], count: Int) -> [UInt32] {
    var order = [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
      for row in 0..<count {
        buffer.initializeElement(at: row, to: UInt32(truncatingIfNeeded: row))
      }
      initialized = count
    }
    for (column, size) in zip(keys, sizes).reversed() {
      switch column.codes {
      case .zeros: break
      case .bytes(let codes): order = sorted(order, by: codes, size: size)
      case .shorts(let codes): order = sorted(order, by: codes, size: size)
      case .words(let codes): order = sorted(order, by: codes, size: size)
      }
    }
    return order
  }

  private static func sorted<Code: FixedWidthInteger>(
    _ order: [UInt32], by codes: [Code], size: Int
  ) -> [UInt32] {
    var places = [Int](repeating: 0, count: size + 1)
    for code in codes { places[Int(code) + 1] += 1 }
    for code in 0..<size { places[code + 1] += places[code] }
    var result = [UInt32](repeating: 0, count: order.count)
    for row in order {
      let code = Int(codes[Int(row)])
      result[places[code]] = row
      places[code] += 1
    }
    return result
  }
}
