/// The numbers of a table's cells in JSON-stat: row by row, the last dimension fastest.
struct JSONStatPositions {
  private let storage: TableStorage
  private let strides: [Int]

  /// Nil if there are more cells than can be numbered.
  init?(_ storage: TableStorage) {
    var strides: [Int] = []
    var stride = 1
    for dimension in storage.dimensions.reversed() {
      strides.append(stride)
      let (product, overflow) = stride.multipliedReportingOverflow(by: dimension.codes.count)
      guard !overflow else { return nil }
      stride = product
    }
    self.storage = storage
    self.strides = strides.reversed()
  }

  subscript(row: Int) -> Int {
    zip(storage.keys, strides).reduce(0) { $0 + $1.0[row] * $1.1 }
  }
}
