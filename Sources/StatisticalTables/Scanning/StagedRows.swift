/// Some thousands of observations just read, before they are packed into columns.
///
/// The readers write plain numbers here, so that their loops need not know how wide a column is.
struct StagedRows {
  /// The most columns of a text that are read; the stage would otherwise outgrow the file.
  static let columnLimit = 512
  /// The most periods in the heading of a TSV, enough for the days of 179 years: as above.
  static let periodLimit = 65_536
  /// The most dimensions of a table: keys would otherwise outgrow a file that shares their codes.
  static let dimensionLimit = 64

  /// The most rows it holds.
  let capacity: Int
  /// The rows it holds.
  var count = 0
  /// The codes of each column, `capacity` places for each.
  var codes: [UInt32]
  /// The numbers; what is none is a ``MissingMark``.
  var values: [Double]
  /// Where each observation stands in the file.
  var offsets: [Int]

  init(columns: Int, capacity: Int) {
    self.capacity = capacity
    codes = [UInt32](repeating: 0, count: columns * capacity)
    values = [Double](repeating: 0, count: capacity)
    offsets = [Int](repeating: 0, count: capacity)
  }

  /// Hands out the arrays, so that a reader can write them without asking each time whether they are
  /// shared; ``give(back:)`` returns them.
  mutating func take() -> (codes: [UInt32], values: [Double], offsets: [Int]) {
    let arrays = (codes, values, offsets)
    (codes, values, offsets) = ([], [], [])
    return arrays
  }

  /// Takes back what ``take()`` has handed out.
  mutating func give(back arrays: consuming (codes: [UInt32], values: [Double], offsets: [Int])) {
    (codes, values, offsets) = arrays
  }

  /// The codes of a column.
  func codes(of column: Int) -> ArraySlice<UInt32> {
    codes[column * capacity..<column * capacity + count]
  }
}
