import StructuredText

extension TransmittedTables {
  /// An empty sheet: one row for each common and reserved indicator in each unit.
  ///
  /// UTF-8 with byte order mark and CRLF, as spreadsheets like it. Rows of indicators that do not
  /// apply are deleted; indicators of the programme's own are added as further rows.
  ///
  /// - Parameters:
  ///   - units: The units of the programme; none for a sheet with the heading only.
  ///   - codes: The code lists.
  ///   - usesSemicolons: Whether cells are parted by semicolons and not by commas.
  /// - Returns: The bytes of the file.
  public static func template(
    units: [TransmittedIndicator.ProgrammeUnit], codes: ESFCodeLists, usesSemicolons: Bool = true
  ) -> [UInt8] {
    var writer = CSVWriter(separator: UInt8(ascii: usesSemicolons ? ";" : ","))
    writer.append(row: TransmissionColumn.allCases.map(\.rawValue))
    for unit in units {
      for indicator in codes.indicators {
        let isResult = indicator.kind == .result
        let table: TransmittedIndicator.Table = isResult ? .results : .outputs
        let cells: [TransmissionColumn: String] = [
          .table: table.rawValue, .cci: unit.cci ?? "", .priority: unit.priority,
          .specificObjective: unit.specificObjective, .fund: unit.fund.code,
          .categoryOfRegion: unit.categoryOfRegion, .indicator: indicator.entry.code,
          .referenceOutput: isResult ? TransmissionCheck.allParticipants : "",
          .measurement: TransmittedIndicator.Measurement.number.rawValue,
        ]
        writer.append(row: TransmissionColumn.allCases.map { cells[$0] ?? "" })
      }
    }
    return writer.bytes
  }
}
