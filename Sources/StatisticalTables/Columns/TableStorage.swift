/// The columns of a table, shared by the table, its selections and its observations.
///
/// Rows are in the order of the key, the last dimension fastest, and no key occurs twice.
final class TableStorage: Sendable {
  let dimensions: [TableDimension]
  /// The position of the time dimension.
  let time: Int?
  /// For each dimension, a column of positions in its codes.
  let keys: [CodeColumn]
  /// The numbers; what is none is a ``MissingMark``.
  let values: NumberColumn
  let flagSets: [ObservationFlags]
  let flags: CodeColumn
  let confidentialities: [Confidentiality?]
  let confidentiality: CodeColumn
  let attributes: [TextColumn]

  init(
    dimensions: [TableDimension], time: Int?, keys: [CodeColumn], values: NumberColumn,
    flags: TextColumn, confidentiality: TextColumn, attributes: [TextColumn]
  ) {
    self.dimensions = dimensions
    self.time = time
    self.keys = keys
    self.values = values
    flagSets = flags.texts.map { ObservationFlags($0) }
    self.flags = flags.column
    confidentialities = confidentiality.texts.map { Confidentiality($0) }
    self.confidentiality = confidentiality.column
    self.attributes = attributes
  }

  var count: Int { values.count }

  func position(of dimension: String) -> Int? {
    dimensions.firstIndex { $0.id == dimension }
  }

  func code(_ row: Int, _ dimension: Int) -> String {
    dimensions[dimension].codes[keys[dimension][row]]
  }

  /// A code as the dimension spells it: a period may be asked for in either spelling.
  func spelled(_ code: String, _ dimension: Int) -> String {
    dimension == time ? TimePeriod(code).text : code
  }

  /// The row of a key given as positions, by bisection.
  func row(of key: [Int]) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      switch compare(middle, key) {
      case 0: return middle
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return nil
  }

  /// Negative if the key of a row comes before `key`, 0 if it is the same.
  private func compare(_ row: Int, _ key: [Int]) -> Int {
    for (column, wanted) in zip(keys, key) {
      let own = column[row]
      if own != wanted { return own < wanted ? -1 : 1 }
    }
    return 0
  }
}

/// A column of texts, each different one kept once.
struct TextColumn: Sendable {
  /// The name, as in `DECIMALS`.
  let id: String
  /// The different texts.
  var texts: [String]
  /// For each row a position in the texts.
  var column: CodeColumn

  /// A column of nothing but empty texts.
  static func empty(_ id: String, count: Int) -> TextColumn {
    TextColumn(id: id, texts: [""], column: .zeros(count))
  }
}
