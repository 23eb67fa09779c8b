/// What a reader has gathered, on its way to a table.
struct TableDraft {
  /// A dimension as the file has it.
  struct Dimension {
    let id: String
    var label: String?
    /// The codes; several entries may be spellings of one code.
    var codes: [String]
    /// Parallel to the codes, or empty.
    var labels: [String?]
    /// Positions in the codes, one for each observation.
    var column: CodeColumn
    /// Whether the order of the codes is the file's own list and not that of their appearance.
    var isListed = false
  }

  /// Pairs of observations of one key, by their numbers in the order of the file.
  struct Duplicates: Error {
    let pairs: [(first: Int, second: Int)]
  }

  var dimensions: [Dimension]
  /// The position of the time dimension.
  var time: Int?
  var values: NumberColumn
  var flags: TextColumn
  var confidentiality: TextColumn
  var attributes: [TextColumn] = []
  var label: String?
  var dataflow: String?
  var vintage: String?

  /// The table: codes unified, rows in the order of their keys, no key twice.
  ///
  /// - Throws: The duplicates, the first ones up to the limit.
  consuming func table(duplicateLimit: Int) throws(Duplicates) -> StatisticalTable {
    var draft = self
    let finished = draft.finishCodes()
    try draft.sortRows(sizes: finished.map(\.codes.count), duplicateLimit: duplicateLimit)
    let storage = TableStorage(
      dimensions: finished, time: draft.time, keys: draft.dimensions.map(\.column),
      values: draft.values, flags: draft.flags, confidentiality: draft.confidentiality,
      attributes: draft.attributes)
    return StatisticalTable(
      storage: storage, label: draft.label, dataflow: draft.dataflow, vintage: draft.vintage)
  }

  private mutating func finishCodes() -> [TableDimension] {
    dimensions.indices.map { index in
      let read = dimensions[index]
      let order = CodeOrder(
        codes: read.codes, labels: read.labels, isTime: index == time, isListed: read.isListed)
      if let places = order.places {
        dimensions[index].column = read.column.mapped(through: places, below: order.codes.count)
      }
      return TableDimension(
        id: read.id, label: read.label, codes: order.codes, labels: order.labels)
    }
  }

  private mutating func sortRows(sizes: [Int], duplicateLimit: Int) throws(Duplicates) {
    let count = values.count
    var isSorted = true
    KeyOrder.eachFault(in: dimensions.map(\.column), count: count) { _, step in
      isSorted = step != .down
      return isSorted
    }
    let order =
      isSorted
      ? nil : KeyOrder.sortedRows(by: dimensions.map(\.column), sizes: sizes, count: count)
    if let order { reorder(by: order) }
    var pairs: [(first: Int, second: Int)] = []
    var (first, last) = (0, 0)
    KeyOrder.eachFault(in: dimensions.map(\.column), count: count) { row, _ in
      // Rows of one key follow each other; the first of them is the one to be named.
      if row - 1 != last { first = row - 1 }
      last = row
      pairs.append(order.map { (Int($0[first]), Int($0[row])) } ?? (first, row))
      return pairs.count < duplicateLimit
    }
    if !pairs.isEmpty { throw Duplicates(pairs: pairs) }
  }

  private mutating func reorder(by order: [UInt32]) {
    // One column at a time: no second copy of all of them.
    for index in dimensions.indices {
      dimensions[index].column = dimensions[index].column.reordered(by: order)
    }
    values = values.reordered(by: order)
    flags.column = flags.column.reordered(by: order)
    confidentiality.column = confidentiality.column.reordered(by: order)
    for index in attributes.indices {
      attributes[index].column = attributes[index].column.reordered(by: order)
    }
  }
}
