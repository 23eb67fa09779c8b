internal import StructuredText

/// Reads a JSON-stat 2.0 data set.
struct JSONStatReader {
  private let root: JSONNode
  private(set) var faults = ScanFaults()

  init(_ root: JSONNode) { self.root = root }

  /// The table; nil if there are faults.
  mutating func table() -> StatisticalTable? {
    JSONStatClassCheck.note(root, in: &faults)
    guard faults.faults.isEmpty else { return nil }
    var cubeReader = JSONStatCubeReader(root)
    let cube = cubeReader.cube()
    faults = cubeReader.faults
    guard let cube, faults.faults.isEmpty else { return nil }
    var cells = JSONStatCells(root, cellCount: cube.cellCount)
    cells.read()
    faults = cells.faults
    guard faults.faults.isEmpty else { return nil }
    do throws(TableDraft.Duplicates) {
      return try draft(cube, cells).table(duplicateLimit: 1)
    } catch {
      // Positions are unique, so that two spellings of one period are all that can get here.
      faults.add(
        at: root.offset, column: "dimension", found: "two spellings of one period",
        expected: "each period once")
      return nil
    }
  }

  private func draft(_ cube: JSONStatCube, _ cells: JSONStatCells) -> TableDraft {
    var draft = TableDraft(
      dimensions: [], time: cube.time, values: NumberColumn(cells.values),
      flags: cells.textColumn("OBS_FLAG", cells.statuses),
      confidentiality: .empty("CONF_STATUS", count: cells.values.count))
    for (index, dimension) in cube.dimensions.enumerated() {
      draft.dimensions.append(
        TableDraft.Dimension(
          id: dimension.id, label: dimension.label, codes: dimension.codes,
          labels: dimension.labels, column: cube.column(index, positions: cells.positions),
          isListed: true))
    }
    for (id, texts) in cells.attributes {
      let column =
        texts.isEmpty
        ? .empty(id, count: cells.values.count) : cells.textColumn(id, texts)
      if id == "CONF_STATUS" {
        draft.confidentiality = column
      } else {
        draft.attributes.append(column)
      }
    }
    draft.label = root["label"]?.string
    draft.dataflow = dataflow
    draft.vintage = vintage
    return draft
  }

  /// The identifier of the data, in the way of SDMX: `ESTAT:TESEM150(1.0)`.
  private var dataflow: String? {
    guard let extensions = root["extension"], let id = extensions["id"]?.string else { return nil }
    guard let agency = extensions["agencyId"]?.string,
      let version = extensions["version"]?.string
    else { return id }
    return "\(agency):\(id)(\(version))"
  }

  private var vintage: String? {
    if let updated = root["updated"]?.string { return updated }
    let annotations = root["extension"]?["annotation"]?.items ?? []
    return annotations.first { $0["type"]?.string == "UPDATE_DATA" }?["date"]?.string
  }
}
