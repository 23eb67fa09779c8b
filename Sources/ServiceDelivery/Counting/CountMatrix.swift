/// Whole numbers in rows of one width, a row for each key that was met.
///
/// Keys are small numbers, so a row is found by looking into a flat table.
struct CountMatrix: Sendable {
  /// Numbers in a row.
  let width: Int
  /// The key of each row, in the order of meeting.
  private(set) var keys: [Int] = []
  private var rows: [Int32] = []
  private var counts: [Int] = []

  /// An empty matrix.
  init(width: Int) { self.width = width }

  /// Where the row of a key begins; the row is added if it is new.
  ///
  /// - Parameter key: 0 or above, and small: the flat table is as long as the largest key.
  /// - Returns: The place of the row's first number.
  mutating func start(of key: Int) -> Int {
    if key >= rows.count {
      rows.append(contentsOf: repeatElement(-1, count: max(64, key + 1 - rows.count)))
    }
    if rows[key] < 0 {
      rows[key] = Int32(keys.count)
      keys.append(key)
      counts.append(contentsOf: repeatElement(0, count: width))
    }
    return Int(rows[key]) * width
  }

  /// A number by its place, counted from the beginning of the matrix.
  subscript(_ place: Int) -> Int {
    get { counts[place] }
    set { counts[place] = newValue }
  }

  /// Adds a row of another matrix to the row of a key.
  mutating func add(row: Int, of other: CountMatrix, to key: Int) {
    let mine = start(of: key)
    for column in 0..<width { counts[mine + column] += other.counts[row * width + column] }
  }

  /// The numbers of a row, by its place among ``keys``.
  func row(_ place: Int) -> [Int] { Array(counts[(place * width)..<((place + 1) * width)]) }
}
