import CommandLineSupport
import PracticeExchange

/// Tells what statistics say of the young people of a territory.
@main
struct TerritoryContextProgram {
  static func main() {
    Program.run(help) { arguments, output in
      _ = try arguments.words("arguments", count: 0...0)
      let code = arguments.value("--territory") ?? "ITI1"
      guard let territory = TerritoryCode(code.uppercased()) else {
        throw UsageProblem("--territory: found \"\(code)\"; expected \(TerritoryCode.expectedForm)")
      }
      let files = try arguments.values("--eurostat").map {
        (name: $0, bytes: try InputFile.read($0, limit: InputFile.tableLimit))
      }
      let statistics = try ShippedRecords.load()
        .with(YouthStatistics(eurostatFiles: files)).statistics
      let document = ReportDocument(
        context: statistics.context(for: territory),
        similar: statistics.territories(like: territory),
        language: arguments.value("--language").flatMap(ReportLanguage.init(code:)) ?? .english)
      let bytes: [UInt8] =
        switch arguments.value("--format") ?? "text" {
        case "html": Array(document.html().utf8)
        case "markdown": Array(document.markdown().utf8)
        case "csv": document.numbers()
        default: Array(document.text().utf8)
        }
      if let path = arguments.value("--output") {
        try FileReplacement.write(bytes, to: path)
        output.note("Wrote \(path).")
      } else {
        output.write(bytes)
      }
    }
  }

  private static let help = HelpPage(
    name: "territory-context",
    summary: "Tells what statistics say of a territory's young people who are not in employment, "
      + "education or training: rate, make-up, trend, territories with like figures. Without "
      + "options: Tuscany, from the shipped figures.",
    usage: ["[OPTIONS]"],
    options: [
      .value("--territory", "CODE", "The country or NUTS region, such as HR or ITI1."),
      .value(
        "--eurostat", "FILE", repeatable: true,
        "A file downloaded from Eurostat (TSV, SDMX-CSV or JSON), named after its data set, such as "
          + "edat_lfse_22.tsv. Its figures count before the shipped ones."),
      .choice(
        "--format", ["text", "markdown", "html", "csv"],
        "The format of the result; html is a page to read and print."),
      .choice(
        "--language", ReportLanguage.all.map(\.code),
        "The language of the result."),
      .value("--output", "FILE", "Write the result to a file, safely."),
    ],
    examples: [
      ("swift run territory-context --territory HR", "Croatia, from the shipped figures."),
      (
        "swift run territory-context --territory RO31 --eurostat edat_lfse_22.tsv",
        "A region, with a file of your own."
      ),
    ])
}
