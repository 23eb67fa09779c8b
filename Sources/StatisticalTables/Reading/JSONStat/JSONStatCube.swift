/// The dimensions of a JSON-stat data set, and how cells are numbered.
///
/// Cells are numbered row by row, the last dimension fastest. How many there are is only declared:
/// nothing is allocated by it.
struct JSONStatCube {
  /// A dimension, with its codes in the order of their positions.
  struct Dimension {
    let id: String
    let label: String?
    let codes: [String]
    let labels: [String?]
  }

  let dimensions: [Dimension]
  let time: Int?
  let cellCount: Int

  /// The codes of the cells of some positions in a dimension.
  func column(_ dimension: Int, positions: [Int]) -> CodeColumn {
    let size = dimensions[dimension].codes.count
    let stride = dimensions[(dimension + 1)...].reduce(1) { $0 * $1.codes.count }
    var column = CodeColumn()
    var start = 0
    while start < positions.count {
      let end = min(start + 8_192, positions.count)
      let codes = positions[start..<end].map {
        UInt32(truncatingIfNeeded: $0 / stride % size)
      }
      column.append(codes[...], below: size)
      start = end
    }
    return column
  }
}
