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
      guard territory.isKnownCountry else {
        throw UsageProblem("--territory: found \"\(code)\", a code of no country of NUTS")
      }
      for option in ["--cci", "--esf-programme"]
      where arguments.value(option) != nil && arguments.value("--cohesion") == nil {
        throw UsageProblem("\(option) names a programme in the file of --cohesion: give that too")
      }
      if let path = arguments.value("--template-tod") {
        let sheet = TransmittedTables.template(
          units: [], codes: try ShippedRecords.load().codes, usesSemicolons: true)
        try FileReplacement.write(sheet, to: path)
        return output.note("Wrote \(path).")
      }
      let files = try InputFile.tables(arguments.values("--eurostat"))
      let records = try ShippedRecords.load().with(YouthStatistics(eurostatFiles: files))
      let statistics = records.statistics
      for line in statistics.use(ofFiles: files.map(\.name), for: territory) { output.note(line) }
      let document = ReportDocument(
        context: statistics.context(for: territory),
        similar: statistics.territories(like: territory),
        finances: try finances(arguments, records.programme(for: territory)?.cci, &output),
        transmitted: try transmitted(arguments, records.codes, &output),
        language: arguments.value("--language").flatMap(ReportLanguage.init(code:)) ?? .english)
      let bytes: [UInt8] =
        switch arguments.value("--format") ?? "text" {
        case "html": Array(document.html().utf8)
        case "markdown": Array(document.markdown().utf8)
        case "csv": document.numbers()
        default: Array(document.text().utf8)
        }
      try output.save(
        bytes, to: arguments.value("--output"),
        madeFrom: ["--eurostat", "--cohesion", "--check-tod"].flatMap(arguments.values))
    }
  }

  private static func finances(
    _ arguments: ParsedArguments, _ cci: CCI?, _ output: inout ProgramOutput
  ) throws -> FinancesFile? {
    guard let path = arguments.value("--cohesion") else { return nil }
    let finances = try PlannedFinances(
      csv: InputFile.read(path, limit: InputFile.tableLimit), source: path)
    for warning in finances.warnings { output.note("\(warning)") }
    let named = try arguments.values("--esf-programme").map { try number($0) }
    return FinancesFile(
      name: path, finances: finances,
      cci: try arguments.value("--cci").map { try number($0) } ?? cci,
      countryProgrammes: named.isEmpty ? nil : named)
  }

  private static func number(_ text: String) throws -> CCI {
    guard let number = CCI(text) else {
      throw UsageProblem("found \"\(text)\"; expected a programme's number such as 2021IT05SFPR015")
    }
    return number
  }

  private static func transmitted(
    _ arguments: ParsedArguments, _ codes: ESFCodeLists, _ output: inout ProgramOutput
  ) throws -> TransmittedFile? {
    guard let path = arguments.value("--check-tod") else { return nil }
    let tables = try TransmittedTables(csv: InputFile.read(path), source: path)
    for warning in tables.warnings { output.note("\(warning)") }
    let file = TransmittedFile(name: path, tables: tables, codes: codes)
    if file.hasErrors { output.exitStatus = .problem }
    return file
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
      .value(
        "--cohesion", "FILE",
        "A file of planned finances of the Commission's cohesion open data (data set hgyj-gyin, "
          + "CSV): the programme's money for young people by three measures."),
      .value(
        "--cci", "NUMBER",
        "The programme to look for in --cohesion, if it is not the shipped one of the territory."),
      .value(
        "--esf-programme", "NUMBER", repeatable: true,
        "All the country's programmes with ESF+ money, one after the other: without them the "
          + "country's youth share stays unknown."),
      .value(
        "--check-tod", "FILE",
        "A sheet of the transmitted tables 6 and 10 (CSV): sums of indicators, genders, results "
          + "against outputs."),
      .value(
        "--template-tod", "FILE", "Only writes an empty sheet for --check-tod, with its columns."),
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
