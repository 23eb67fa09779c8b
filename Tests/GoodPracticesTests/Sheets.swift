import GoodPractices
import PartnerRecords
import StructuredText

/// Sheets as people send them back, and what reading them says.
enum Sheets {
  /// A sheet of some columns, each row with the version that it has today.
  static func practices(_ rows: [[String]], _ records: [PracticeRecord]) throws -> [UInt8] {
    try versioned(rows, of: PracticeTable.practices(records), keys: ["practice"])
  }

  /// A sheet of some columns of evidence items, each row with the version that it has today.
  static func evidence(_ rows: [[String]], _ records: [PracticeRecord]) throws -> [UInt8] {
    try versioned(rows, of: PracticeTable.evidence(records), keys: ["practice", "item"])
  }

  /// The rows of a sheet, the heading line first.
  static func rows(_ sheet: [UInt8]) throws -> [[String]] {
    let table = try CSVTable(parsing: sheet, source: "s")
    return [table.header.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
  }

  /// A sheet of these rows.
  static func sheet(_ rows: [[String]]) -> [UInt8] {
    var writer = CSVWriter()
    for row in rows { writer.append(row: row) }
    return writer.bytes
  }

  /// The changes that a sheet of practices makes.
  static func changes(
    inPractices sheet: [UInt8], _ records: [PracticeRecord]
  ) throws -> [PracticeEdit] {
    try PracticeTable.changes(
      inPractices: sheet, source: "s.csv", records: records, rubric: ShippedRecords.load().rubric)
  }

  /// The changes that a sheet of evidence items makes.
  static func changes(
    inEvidence sheet: [UInt8], _ records: [PracticeRecord]
  ) throws -> [PracticeEdit] {
    try PracticeTable.changes(
      inEvidence: sheet, source: "e.csv", records: records, rubric: ShippedRecords.load().rubric)
  }

  /// The faults of a sheet.
  static func problems(_ read: () throws -> [PracticeEdit]) throws -> [LocatedProblem] {
    do {
      _ = try read()
      return []
    } catch let problems as InputProblems {
      return problems.errors
    }
  }

  /// The faults of a sheet as `line: column: found`.
  static func faults(_ read: () throws -> [PracticeEdit]) throws -> [String] {
    try problems(read).map { "\($0.position?.line ?? 0): \($0.path): \($0.found)" }
  }

  private static func versioned(
    _ rows: [[String]], of today: [UInt8], keys: [String]
  ) throws -> [UInt8] {
    func key(_ row: [String], _ header: [String]) -> [String] {
      keys.map { key in
        header.firstIndex { $0.lowercased() == key }.flatMap {
          row.indices.contains($0) ? row[$0] : nil
        } ?? ""
      }
    }
    let written = try Self.rows(today)
    let versions = Dictionary(
      written.dropFirst().map { (key($0, written[0]), $0.last ?? "") },
      uniquingKeysWith: { first, _ in first })
    return sheet(
      [rows[0] + ["version"]] + rows.dropFirst().map { $0 + [versions[key($0, rows[0])] ?? ""] })
  }
}
