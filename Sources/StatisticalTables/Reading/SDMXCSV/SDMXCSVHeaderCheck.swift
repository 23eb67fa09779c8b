private import StructuredText

/// Looks for what is wrong with the columns of an SDMX-CSV text.
struct SDMXCSVHeaderCheck {
  let columns: [SDMXCSVHeader.Column]

  /// Notes all faults.
  func note(in faults: inout ScanFaults) {
    noteNames(in: &faults)
    noteOrder(in: &faults)
    let dimensions = columns.filter { $0.role == .dimension || $0.role == .time }.count
    if dimensions == 0 || dimensions > StagedRows.dimensionLimit {
      faults.add(
        at: 0, found: "\(dimensions) dimensions",
        expected: "1 to \(StagedRows.dimensionLimit), before OBS_VALUE")
    }
    if !columns.contains(where: { $0.role == .value }) {
      faults.add(
        at: 0, found: "no column OBS_VALUE",
        expected: "a heading line with OBS_VALUE, as in DATAFLOW,…,TIME_PERIOD,OBS_VALUE,OBS_FLAG")
    }
  }

  private func noteNames(in faults: inout ScanFaults) {
    var firsts: [String: Int] = [:]
    for (number, column) in columns.enumerated() {
      // Headings of labels are for people, and may be empty or alike.
      if case .labels = column.role { continue }
      if column.id.isEmpty {
        faults.add(
          at: column.offset, found: "no name for column \(number + 1)", expected: "an identifier")
      } else if let first = firsts.updateValue(number, forKey: column.id) {
        faults.add(
          at: column.offset, column: Quoting.quoted(column.id),
          found: "a second column of that name, the first being column \(first + 1)",
          expected: "each name once")
      } else if column.role == .dimension,
        let (found, expected) = ColumnName.fault(ofDimension: column.id)
      {
        faults.add(at: column.offset, found: found, expected: expected)
      }
    }
  }

  private func noteOrder(in faults: inout ScanFaults) {
    let value = columns.firstIndex { $0.role == .value } ?? columns.count
    for (number, column) in columns.enumerated() {
      switch column.role {
      case .time where number > value:
        faults.add(
          at: column.offset, column: column.id, found: "the column behind OBS_VALUE",
          expected: "all dimensions before OBS_VALUE, attributes behind it")
      case .dimension where ColumnName.isTime(column.id):
        faults.add(
          at: column.offset, column: Quoting.quoted(column.id), found: "a second time dimension",
          expected: "one at most")
      case .attribute where !ColumnName.isAttribute(column.id):
        faults.add(
          at: column.offset, column: Quoting.quoted(column.id),
          found: "what is no attribute behind OBS_VALUE",
          expected: "all dimensions before OBS_VALUE, attributes behind it")
      case .dataflow where column.id == "DATAFLOW" && number > 0:
        faults.add(
          at: column.offset, column: "DATAFLOW", found: "it as column \(number + 1)",
          expected: "it first")
      default: break
      }
    }
  }
}
