import StructuredText

/// Takes the rows of a sheet.
protocol SheetRowSink {
  /// Takes one row, the heading first.
  mutating func take(_ row: Row) throws(InputProblems)
}

/// Cuts chunks of bytes into rows, wherever the chunks are cut.
///
/// What it keeps between chunks is the beginning of one row, up to ``InputLimits/rowBytes`` bytes.
struct RowStream {
  private var scanner = RowScanner(separator: 0x3B)
  private var isSeparatorKnown = false
  private var carried: [UInt8] = []
  private var unquoted: [UInt8] = []
  private var line = 0
  private var endedWithReturn = false
  private var isTooLong = false

  /// Gives the rows that a chunk completes.
  mutating func read(
    _ chunk: [UInt8], into sink: inout some SheetRowSink
  ) throws(InputProblems) {
    try chunk.withUnsafeBufferPointer { (bytes) throws(InputProblems) in
      var place = 0
      if endedWithReturn, let first = bytes.first {
        if first == 0x0A { place = 1 }
        endedWithReturn = false
      }
      if !carried.isEmpty || isTooLong {
        guard let end = RowStream.lineEnd(in: bytes, from: place) else {
          return keep(bytes[place...])
        }
        keep(bytes[place..<end])
        try giveCarried(to: &sink)
        place = placeBehind(end, in: bytes)
      }
      while place < bytes.count {
        guard let end = try row(in: bytes, from: place, to: &sink) else {
          return keep(bytes[place...])
        }
        place = placeBehind(end, in: bytes)
      }
    }
  }

  /// Gives the last row if no line end follows it.
  mutating func finish(into sink: inout some SheetRowSink) throws(InputProblems) {
    guard !carried.isEmpty || isTooLong else { return }
    try giveCarried(to: &sink)
  }

  private mutating func giveCarried(to sink: inout some SheetRowSink) throws(InputProblems) {
    var row = carried
    row.append(0x0A)
    carried.removeAll(keepingCapacity: true)
    try row.withUnsafeBufferPointer { (bytes) throws(InputProblems) in
      _ = try self.row(in: bytes, from: 0, to: &sink)
    }
  }

  /// Gives the row that begins at a place, if its end is there.
  ///
  /// - Returns: The place of the line end, or nil.
  private mutating func row(
    in bytes: UnsafeBufferPointer<UInt8>, from place: Int, to sink: inout some SheetRowSink
  ) throws(InputProblems) -> Int? {
    var start = place
    if line == 0, bytes[place...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    if !isSeparatorKnown {
      guard let end = RowStream.lineEnd(in: bytes, from: start) else { return nil }
      let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
      if let stated = Separators.stated(in: text) {
        scanner = RowScanner(separator: stated)
        isSeparatorKnown = true
        line += 1
        return end
      }
      guard !text.isEmpty else {
        line += 1
        return end
      }
      scanner = RowScanner(separator: Separators.guessed(from: text))
      isSeparatorKnown = true
    }
    guard let end = scanner.scan(bytes, from: start) else { return nil }
    line += 1
    let whole = bytes[start..<end]
    // Of a long row the same part is shown whether it came in one chunk or in many.
    let written = UnsafeBufferPointer(rebasing: whole.prefix(InputLimits.rowBytes))
    var fault: RejectionReason?
    if isTooLong || whole.count > InputLimits.rowBytes {
      fault = .tooLong
      isTooLong = false
    } else if scanner.isQuoted {
      fault = scanner.unquote(written, into: &unquoted)
      try unquoted.withUnsafeBufferPointer { (content) throws(InputProblems) in
        try give(written, content: content, fault: fault, to: &sink)
      }
      return end
    }
    try give(written, content: written, fault: fault, to: &sink)
    return end
  }

  private func give(
    _ written: UnsafeBufferPointer<UInt8>, content: UnsafeBufferPointer<UInt8>,
    fault: RejectionReason?, to sink: inout some SheetRowSink
  ) throws(InputProblems) {
    try scanner.bounds.withUnsafeBufferPointer { (bounds) throws(InputProblems) in
      try sink.take(
        Row(
          line: line, written: written, content: content, bounds: bounds,
          count: scanner.cellCount, fault: fault))
    }
  }

  private mutating func keep(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    let room = InputLimits.rowBytes + 1 - carried.count
    carried.append(contentsOf: bytes.prefix(max(0, room)))
    if bytes.count > room { isTooLong = true }
  }

  /// The place of the next row: behind CR LF, CR or LF.
  private mutating func placeBehind(
    _ end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard bytes[end] == 0x0D else { return end + 1 }
    guard end + 1 < bytes.count else {
      endedWithReturn = true
      return end + 1
    }
    return bytes[end + 1] == 0x0A ? end + 2 : end + 1
  }

  private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      if bytes[place] == 0x0A || bytes[place] == 0x0D { return place }
      place += 1
    }
    return nil
  }
}
