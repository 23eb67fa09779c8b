import Foundation
import StructuredText

/// Writes Sources/PartnerRecords/Embedded from Sources/PartnerRecords/Records.
///
/// Run it in the package's folder after a record was corrected.
@main
struct EmbedRecords {
  static func main() {
    let module = URL(filePath: "Sources/PartnerRecords", directoryHint: .isDirectory)
    do {
      let sources = try EmbeddedSources(records: module.appending(path: "Records"))
      for (name, text) in sources.files.sorted(by: { $0.key < $1.key }) {
        try Data(text.utf8).write(
          to: module.appending(path: "Embedded").appending(path: name), options: .atomic)
      }
      print("Wrote \(sources.files.count) files to \(module.path())Embedded.")
    } catch let problems as InputProblems {
      report(problems.description)
    } catch {
      report("embed-records: run it in the package's folder: \(error.localizedDescription)")
    }
  }

  private static func report(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(1)
  }
}
