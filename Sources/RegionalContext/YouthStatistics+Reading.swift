import PolicyCycle
package import StructuredText

extension YouthStatistics {
  /// Reads figures from CSV and their sources from JSON, logging every fault.
  ///
  /// - Parameters:
  ///   - table: The figures: one row each.
  ///   - log: The log of the table.
  ///   - sources: The file of sources.
  package init(table: CSVTable, log: ProblemLog, sources: JSONObjectReader) {
    sources.schemaVersion(supported: "1.0")
    let known = Dictionary(
      sources.objects("sources").map(StatisticSource.init(reader:)).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var columns: [String: Int] = [:]
    for (index, cell) in table.header.enumerated() { columns[cell.text] = index }
    for name in YouthStatistics.columns where columns[name] == nil {
      log.add(at: 0, path: name, found: "no column \"\(name)\"", expected: "it in the heading")
    }
    guard log.problems.isEmpty else {
      self.init([])
      return
    }
    self.init(
      table.rows.compactMap { YouthStatistic(row: $0, columns: columns, known: known, log: log) })
  }

  private static let columns = [
    "territory", "year", "indicator", "sex", "age", "status", "urbanisation", "unit",
    "value", "flag", "flagKnown",
    "source",
  ]
}

extension YouthStatistic {
  fileprivate init?(
    row: CSVTable.Row, columns: [String: Int], known: [String: StatisticSource], log: ProblemLog
  ) {
    func cell(_ name: String) -> CSVTable.Cell { row.cells[columns[name] ?? 0] }
    func fault(_ name: String, expected: String) {
      log.add(
        at: cell(name).offset, path: name, found: "\"\(cell(name).text)\"", expected: expected)
    }
    guard let year = PartialDate(cell("year").text) else {
      fault("year", expected: "a year")
      return nil
    }
    guard let indicator = Indicator(rawValue: cell("indicator").text) else {
      fault("indicator", expected: Indicator.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    guard let source = known[cell("source").text] else {
      fault("source", expected: "an identifier of the file of sources")
      return nil
    }
    let figure = cell("value").text
    let value = Double(figure)
    if !figure.isEmpty, value == nil || value?.isFinite == false {
      fault("value", expected: "a number, or nothing where the publisher gives none")
      return nil
    }
    if let value, value < 0 || (cell("unit").text.hasPrefix("PC") && value > 100) {
      fault("value", expected: "0 or more, and at most 100 per cent")
      return nil
    }
    geography = cell("territory").text
    self.year = year
    self.indicator = indicator
    sex = cell("sex").text
    age = cell("age").text
    status = cell("status").text
    urbanisation = cell("urbanisation").text
    unit = cell("unit").text
    self.value = value
    flag = cell("flag").text
    isFlagKnown = cell("flagKnown").text == "yes"
    self.source = source
  }
}

extension StatisticSource {
  fileprivate init(reader: JSONObjectReader) {
    id = reader.string("id")
    dataset = reader.string("dataset")
    vintage = reader.optionalString("vintage")
    seenAt = reader.string("seenAt")
    confidence = reader.string("confidence")
    note = reader.optionalString("note")
    isOwnFile = false
    reader.finish()
  }
}
