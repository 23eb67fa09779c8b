/// Packs staged rows into columns, or finds where some of them stand.
struct RowSink {
  /// What becomes of a staged column.
  enum Purpose {
    /// It is kept.
    case kept
    /// It holds labels of the codes of another column; only the first of each code is kept.
    case labels(ofColumn: Int)
  }

  private let purposes: [Purpose]
  private(set) var columns: [CodeColumn]
  /// For each column of labels the number of the label text of each code.
  private(set) var labels: [[UInt32]]
  private(set) var values = NumberColumn()
  /// The rows whose places are wanted, in order; nothing is packed if it is not nil.
  private let wanted: [Int]?
  private(set) var places: [Int: Int] = [:]
  private var rowsTaken = 0
  private var wantedTaken = 0

  init(purposes: [Purpose], wanted: [Int]? = nil) {
    self.purposes = purposes
    self.wanted = wanted
    columns = purposes.map { _ in CodeColumn() }
    labels = purposes.map { _ in [] }
  }

  /// Asks at once for the room that all rows will need, as far as the rows taken tell.
  ///
  /// - Parameters:
  ///   - progress: The share of the text that has been read.
  ///   - next: The most rows that come next; nothing is done where there is room for them.
  mutating func reserve(progress: Double, next: Int) {
    guard wanted == nil, progress > 0, progress < 1 else { return }
    let total = Int(Double(rowsTaken) / progress * 1.01) + 1_000
    values.reserve(total, next: next)
    for column in columns.indices { columns[column].reserve(total, next: next) }
  }

  /// Takes all rows out of the stage; `bounds` says how many codes each column has by now.
  mutating func take(_ rows: inout StagedRows, bounds: [Int]) {
    if let wanted {
      while wantedTaken < wanted.count, wanted[wantedTaken] < rowsTaken + rows.count {
        places[wanted[wantedTaken]] = rows.offsets[wanted[wantedTaken] - rowsTaken]
        wantedTaken += 1
      }
    } else {
      for (column, purpose) in purposes.enumerated() {
        switch purpose {
        case .kept:
          columns[column].append(rows.codes(of: column), below: bounds[column])
        case .labels(let codes):
          takeLabels(rows, column, codes: codes, count: bounds[codes])
        }
      }
      values.append(rows.values[..<rows.count])
    }
    rowsTaken += rows.count
    rows.count = 0
  }

  private mutating func takeLabels(
    _ rows: StagedRows, _ column: Int, codes: Int, count: Int
  ) {
    guard labels[column].count < count else { return }
    // A code gets its number when it first occurs, so new ones come in order.
    for (code, label) in zip(rows.codes(of: codes), rows.codes(of: column))
    where Int(code) == labels[column].count {
      labels[column].append(label)
    }
  }
}
