/// Some thousands of observations just read, before they are packed into columns.
///
/// The readers write plain numbers here, so that their loops need not know how wide a column is.
struct StagedRows {
  /// The most columns of a text that are read; the stage would otherwise outgrow the file.
  static let columnLimit = 512
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

  /// The codes of a column.
  func codes(of column: Int) -> ArraySlice<UInt32> {
    codes[column * capacity..<column * capacity + count]
  }
}
