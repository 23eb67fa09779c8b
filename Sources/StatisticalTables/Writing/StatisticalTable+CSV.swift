private import StructuredText

extension StatisticalTable {
  /// The table as plain CSV for spreadsheets: a column for each dimension, its labels beside it where
  /// there are any, then the value, the status, the confidentiality and the further attributes.
  ///
  /// An observation without a number has an empty value, one that is missing on purpose `NaN`. Texts
  /// that a spreadsheet would run as formulas are disarmed as `CSVWriter` does it: read the text back
  /// with `CSVTable`, or, if `labels` is false and no code looks like a formula, with
  /// ``init(parsing:source:)``.
  ///
  /// - Parameters:
  ///   - separator: The byte between cells: a semicolon, a comma or a tab.
  ///   - labels: Whether to write columns of labels.
  /// - Returns: The text with a byte order mark, its lines ended with CR LF.
  public func csv(separator: UInt8 = UInt8(ascii: ";"), labels: Bool = false) -> [UInt8] {
    var writer = CellWriter(separator: separator, lineEnd: "\r\n")
    writer.writeMark()
    let labelled = dimensions.map { dimension in
      labels && dimension.codes.contains { dimension.label(of: $0) != nil }
    }
    for (dimension, hasLabels) in zip(dimensions, labelled) {
      writer.writeSafely(dimension.id)
      if hasLabels { writer.writeSafely(dimension.label ?? dimension.id) }
    }
    for name in ["OBS_VALUE", "OBS_FLAG", "CONF_STATUS"] + attributes { writer.writeSafely(name) }
    writer.endRow()
    for observation in observations {
      for (dimension, (code, hasLabels)) in zip(dimensions, zip(observation.codes, labelled)) {
        writer.writeSafely(code)
        if hasLabels { writer.writeSafely(dimension.label(of: code) ?? "") }
      }
      writer.write(NumberText.cell(storage.values[observation.row]))
      writer.writeSafely(observation.flags.text)
      writer.writeSafely(observation.confidentiality?.code ?? "")
      for attribute in attributes { writer.writeSafely(observation.attribute(attribute) ?? "") }
      writer.endRow()
    }
    return writer.bytes
  }
}

extension CellWriter {
  /// Adds a text that no spreadsheet will run as a formula.
  fileprivate mutating func writeSafely(_ text: String) {
    write(CSVWriter.spreadsheetSafe(text))
  }
}
