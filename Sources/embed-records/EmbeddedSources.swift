import Foundation
import StructuredText

/// Turns the record files that people read and correct into Swift sources with one text per kind.
///
/// The library carries its records as text because resources of a package are found by an absolute
/// path of the machine that built it: a program that was moved would not find them.
struct EmbeddedSources {
  /// The generated files by name.
  let files: [String: String]

  /// Generates the sources from a folder of records.
  init(records folder: URL) throws {
    var files: [String: String] = [:]
    for (name, member) in [
      ("rubric.json", "rubric"), ("partners.json", "partners"), ("esf-codes.json", "esfCodes"),
      ("programme-anchors.json", "programmeAnchors"),
      ("statistics-sources.json", "statisticsSources"),
      ("learning-process.json", "learningProcess"),
    ] {
      let text = try EmbeddedSources.compact(folder.appending(path: name))
      EmbeddedSources.add(text, member: member, from: name, to: &files)
    }
    for kind in ["practices", "programmes", "assessments", "operations"] {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: kind).path(percentEncoded: false)
      ).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
      let records = try names.map {
        try EmbeddedSources.compact(folder.appending(path: kind).appending(path: $0))
      }
      EmbeddedSources.add(
        "[\n" + records.joined(separator: ",\n") + "\n]", member: kind, from: "\(kind)/", to: &files
      )
    }
    let statistics = try String(
      contentsOf: folder.appending(path: "neet-statistics.csv"), encoding: .utf8)
    EmbeddedSources.add(
      statistics, member: "neetStatistics", from: "neet-statistics.csv", to: &files)
    self.files = files
  }

  /// The JSON of a file without needless white space, on one line.
  private static func compact(_ file: URL) throws -> String {
    let document = try JSONDocument(
      parsing: Array(try Data(contentsOf: file)), source: file.lastPathComponent)
    var text = JSONValue(document.root).text(indented: false)
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }

  private static func add(
    _ text: String, member: String, from source: String, to files: inout [String: String]
  ) {
    // As many marks as it takes for the text not to end the literal.
    var marks = "#"
    while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    let type = member.prefix(1).uppercased() + member.dropFirst()
    files["Embedded\(type).swift"] = """
      // Generated from Records/\(source) by `swift run embed-records`. Correct the record, not this.
      // swift-format-ignore-file

      extension EmbeddedText {
        package static let \(member) = \(marks)\"\"\"
      \(text)
      \"\"\"\(marks)
      }

      """
  }
}
