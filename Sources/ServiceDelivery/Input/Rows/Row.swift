/// One row of a sheet while it is read: its bytes, and its cells as parts of them.
///
/// It points into memory that is gone when the row has been taken: nothing of it is kept without being
/// copied.
struct Row {
  /// The number of the line in the file, the first being 1.
  let line: Int
  /// The row as it was written, without its line end.
  let written: UnsafeBufferPointer<UInt8>
  /// The bytes that the bounds of cells point into.
  let content: UnsafeBufferPointer<UInt8>
  /// How many cells there are.
  let count: Int
  /// What is wrong with the row as a whole.
  let fault: RejectionReason?

  private let bounds: UnsafeBufferPointer<CellBounds>

  init(
    line: Int, written: UnsafeBufferPointer<UInt8>, content: UnsafeBufferPointer<UInt8>,
    bounds: UnsafeBufferPointer<CellBounds>, count: Int, fault: RejectionReason?
  ) {
    self.line = line
    self.written = written
    self.content = content
    self.bounds = bounds
    self.count = count
    self.fault = count > bounds.count ? fault ?? .wrongNumberOfCells : fault
  }

  /// A cell without blanks at its ends; empty where there is none.
  func cell(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard index >= 0, index < count, index < bounds.count else { return Row.nothing }
    let bound = bounds[index]
    var (start, end) = (Int(bound.start), Int(bound.end))
    guard start >= 0, start < end, end <= content.count else { return Row.nothing }
    while start < end, Row.isBlank(content[start]) { start += 1 }
    while start < end, Row.isBlank(content[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(rebasing: content[start..<end])
  }

  /// Whether every cell is empty.
  var isEmpty: Bool { (0..<min(count, bounds.count)).allSatisfy { cell($0).isEmpty } }

  /// The column of the text at which a cell begins, the first being 1.
  func textColumn(of index: Int) -> Int {
    guard index >= 0, index < count, index < bounds.count else { return 1 }
    let before = written.prefix(max(0, Int(bounds[index].written)))
    // Bytes 10xxxxxx continue a scalar.
    return 1 + before.count { $0 & 0xC0 != 0x80 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static var nothing: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: nil, count: 0)
  }
}
