extension StatisticalTable {
  /// The table as SDMX-CSV 1.0 with codes only, as Eurostat writes it; lines end with LF.
  ///
  /// The columns are DATAFLOW, LAST UPDATE (if there is a vintage), the dimensions, OBS_VALUE,
  /// OBS_FLAG, CONF_STATUS and the further attributes. Reading it gives the same observations;
  /// labels have no place in it.
  public func sdmxCSV() -> [UInt8] {
    var writer = CellWriter(separator: UInt8(ascii: ","), lineEnd: "\n")
    // A date of update of each row says more than one of the table.
    let vintage = attributes.contains("LAST UPDATE") ? nil : vintage
    let lead = [dataflow ?? ""] + (vintage.map { [$0] } ?? [])
    let leadNames = ["DATAFLOW", "LAST UPDATE"].prefix(lead.count)
    let names = leadNames + dimensions.map(\.id) + ["OBS_VALUE", "OBS_FLAG", "CONF_STATUS"]
    for name in names + attributes { writer.write(name) }
    writer.endRow()
    for row in 0..<storage.count {
      for text in lead { writer.write(text) }
      for dimension in dimensions.indices { writer.write(storage.code(row, dimension)) }
      writer.write(NumberText.cell(storage.values[row]))
      writer.write(storage.flagSets[storage.flags[row]].text)
      writer.write(storage.confidentialities[storage.confidentiality[row]]?.code ?? "")
      for attribute in storage.attributes { writer.write(attribute.texts[attribute.column[row]]) }
      writer.endRow()
    }
    return writer.bytes
  }
}
