private import StructuredText

/// The heading line of an SDMX-CSV text: what each column is.
///
/// The identifiers are those of SDMX-CSV 1.0 (DATAFLOW first) and 2.0 (STRUCTURE, STRUCTURE_ID, …
/// first) and of Eurostat (LAST UPDATE, OBS_FLAG). Columns before OBS_VALUE that are none of these
/// are dimensions, those behind it attributes. A table without DATAFLOW and STRUCTURE is taken too.
struct SDMXCSVHeader {
  /// What a column is.
  enum Role: Hashable {
    case ignored, dataflow, structureName, action, vintage, dimension, time, value, status
    case confidentiality, attribute
    /// The labels of the codes in the column of this number.
    case labels(of: Int)
  }

  /// A column.
  struct Column {
    fileprivate(set) var id: String
    /// What the dimension is called, in the styles that say it.
    var label: String?
    let offset: Int
    var role: Role
  }

  private(set) var columns: [Column] = []
  let separator: UInt8
  /// Whether cells are written `code: label`.
  private(set) var hasBoth = false
  /// Where the rows start.
  private(set) var end = 0

  /// Reads the heading line at the start of a text; faults are noted.
  init(_ scan: ByteScan, faults: inout ScanFaults) {
    separator = Self.separator(scan)
    readCells(scan, faults: &faults)
    guard !faults.isFull, !columns.isEmpty else { return }
    giveRoles()
    findLabelColumns()
  }

  /// The separator: what stands behind the first heading (so the specification), or where that is none
  /// of the usual ones, what occurs most often in the first line outside quotes and brackets.
  private static func separator(_ scan: ByteScan) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    for term in ["STRUCTURE", "DATAFLOW"] where scan.text(0, term.utf8.count) == term {
      var end = term.utf8.count
      if scan[end] == UInt8(ascii: "[") { end = scan.first(UInt8(ascii: "]"), from: end) + 1 }
      if candidates.contains(scan[end]) { return scan[end] }
    }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var isBracketed = false
    for offset in 0..<scan.count {
      let byte = scan[offset]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte == UInt8(ascii: "[") { isBracketed = true }
      if byte == UInt8(ascii: "]") { isBracketed = false }
      if !isBracketed { counts[byte, default: 0] += 1 }
    }
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
  }

  private mutating func readCells(_ scan: ByteScan, faults: inout ScanFaults) {
    var start = 0
    while true {
      guard let cell = CSVCell.find(scan, at: start, separator: separator) else {
        faults.add(
          at: start, found: "a quote that is never closed", expected: "a closing quote")
        columns = []
        return
      }
      columns.append(Self.column(cell.text(scan), at: start))
      start = cell.end + 1
      if columns.count > StagedRows.columnLimit {
        faults.add(
          at: cell.end, found: "more than \(StagedRows.columnLimit) columns",
          expected: "the columns of an SDMX-CSV file")
        columns = []
        return
      }
      if scan[cell.end] == separator { continue }
      if cell.end < scan.count, scan[cell.end] != UInt8(ascii: "\n"),
        scan[cell.end] != UInt8(ascii: "\r")
      {
        faults.add(
          at: cell.end, found: "text behind a closing quote", expected: "the separator")
        columns = []
        return
      }
      end = min(start, scan.count)
      return
    }
  }

  /// A column by its heading; `STRUCTURE[;]` announces what separates several values in one cell.
  private static func column(_ text: String, at offset: Int) -> Column {
    let isStructure = text.hasPrefix("STRUCTURE[") && text.hasSuffix("]")
    return Column(id: isStructure ? "STRUCTURE" : text, offset: offset, role: .dimension)
  }

  private mutating func giveRoles() {
    // In the style of both OBS_VALUE has a label (2.0), or at least all dimensions have one (1.0).
    let named = columns.prefix { $0.id != "OBS_VALUE" && !$0.id.hasPrefix("OBS_VALUE: ") }
      .filter { !ColumnName.reserved.contains($0.id) && !ColumnName.isTime($0.id) }
    hasBoth =
      columns.contains { $0.id.hasPrefix("OBS_VALUE: ") }
      || !named.isEmpty && named.allSatisfy { $0.id.contains(": ") }
    if hasBoth {
      for index in columns.indices {
        let (id, label) = LabelledCode.split(columns[index].id)
        columns[index].id = id
        columns[index].label = label
      }
    }
    let timeName =
      columns.first { $0.id == ColumnName.time }?.id
      ?? columns.first { ColumnName.isTime($0.id) }?.id
    let hasFlag = columns.contains { $0.id == "OBS_FLAG" }
    var isBehindValue = false
    for index in columns.indices {
      let role: Role
      switch columns[index].id {
      case "DATAFLOW", "STRUCTURE_ID": role = .dataflow
      case "STRUCTURE", "SERIES_KEY", "OBS_KEY": role = .ignored
      case "STRUCTURE_NAME": role = .structureName
      case "ACTION": role = .action
      case "LAST UPDATE": role = .vintage
      case "OBS_VALUE": role = .value
      case "OBS_FLAG": role = .status
      case "OBS_STATUS": role = hasFlag ? .attribute : .status
      case "CONF_STATUS": role = .confidentiality
      case timeName: role = .time
      default: role = isBehindValue ? .attribute : .dimension
      }
      if role == .value { isBehindValue = true }
      columns[index].role = role
    }
  }

  /// Finds the labels where each column is followed by a column of them (`labels=name`).
  ///
  /// That is so if there is a STRUCTURE_NAME, or if one unknown column stands between TIME_PERIOD
  /// and OBS_VALUE and another one behind OBS_VALUE.
  private mutating func findLabelColumns() {
    let time = columns.firstIndex { $0.role == .time }
    let isBetween =
      time.map {
        $0 + 3 < columns.count && columns[$0 + 2].role == .value
          && columns[$0 + 3].role == .attribute
      } ?? false
    guard isBetween || columns.contains(where: { $0.role == .structureName }) else { return }
    guard time.map({ $0 + 1 < columns.count && columns[$0 + 1].role == .dimension }) ?? true
    else { return }
    let leading: Set<Role> = [.ignored, .dataflow, .structureName, .action, .vintage]
    var index = columns.firstIndex { !leading.contains($0.role) } ?? columns.count
    if index > 0, (columns.count - index) % 2 == 1 {
      // The last of the leading columns has labels too, and they are of no use.
      columns[index].role = .ignored
      index += 1
    }
    while index + 1 < columns.count {
      if columns[index].role != .vintage {
        if columns[index].role == .dimension || columns[index].role == .time {
          columns[index].label = columns[index + 1].id
        }
        columns[index + 1].role = .labels(of: index)
        index += 1
      }
      index += 1
    }
  }
}
