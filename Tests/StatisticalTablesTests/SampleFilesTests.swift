import Foundation
import StatisticalTables
import Testing

/// Compares real files with published values that were gathered apart from them.
///
/// Neither may be shipped, so they are looked for where the environment says: SAMPLE_TABLES, a folder, and
/// SAMPLE_FIGURES, a CSV with the columns geo, year, indicator, sex, age, wstatus, value, flag, flag_known and
/// dataset.
@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["SAMPLE_TABLES"] != nil
      && ProcessInfo.processInfo.environment["SAMPLE_FIGURES"] != nil))
struct SampleFilesTests {
  private func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  private func setting(_ name: String) throws -> String {
    try #require(ProcessInfo.processInfo.environment[name])
  }

  @Test(arguments: [
    ("edat_lfse_22", ".tsv", "EDAT_LFSE_22"), ("edat_lfse_22", ".csv", "EDAT_LFSE_22"),
    ("tesem150", ".json", "TESEM150"),
  ])
  func `every published rate stands under its key with its flag`(
    _ part: String, _ ending: String, _ dataset: String
  ) throws {
    let folder = try setting("SAMPLE_TABLES")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(names.first { $0.contains(part) && $0.hasSuffix(ending) })
    let table = try StatisticalTable(parsing: try bytes("\(folder)/\(name)"), source: name)
    let figures = try self.figures()
    var compared = 0
    for row in figures where row["dataset"]?.contains(dataset) == true {
      guard row["indicator"] == "NEET_RATE", row["wstatus"] == "NEMP",
        let value = row["value"].flatMap(Double.init)
      else { continue }
      let found = try table.selection([
        "geo": [row["geo"] ?? ""], "sex": [row["sex"] ?? ""], "age": [row["age"] ?? ""],
        "TIME_PERIOD": [row["year"] ?? ""],
      ])
      guard let observation = found.first(where: { _ in true }) else { continue }
      #expect(observation.number == value, "\(row)")
      if row["flag_known"] == "yes" {
        #expect(observation.flags.text == row["flag"], "\(row)")
      }
      compared += 1
    }
    #expect(compared > 400)
  }

  /// The rows of the figures by column.
  private func figures() throws -> [[String: String]] {
    let text = String(decoding: try bytes(try setting("SAMPLE_FIGURES")), as: UTF8.self)
    var lines = text.split(whereSeparator: \.isNewline).map(cells)
    let heading = lines.removeFirst()
    return lines.map { Dictionary(zip(heading, $0), uniquingKeysWith: { first, _ in first }) }
  }

  /// The cells of a line; quotation marks hold commas together.
  private func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
