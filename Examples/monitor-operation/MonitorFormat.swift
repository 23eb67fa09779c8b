import CommandLineSupport
import PracticeExchange
import StructuredText

/// The language and the format of a result.
enum MonitorFormat {
  static func language(_ arguments: ParsedArguments) -> ReportLanguage {
    arguments.value("--language").flatMap(ReportLanguage.init(code:)) ?? .english
  }

  /// The bytes of a report in the format that was asked for.
  static func bytes(
    of document: ReportDocument, _ arguments: ParsedArguments, json: () -> JSONValue
  ) -> [UInt8] {
    switch arguments.value("--format") ?? "text" {
    case "html": Array(document.html().utf8)
    case "markdown": Array(document.markdown().utf8)
    case "csv": document.numbers(for: .spreadsheet)
    case "json": Array(json().text().utf8)
    default: Array(document.text().utf8)
    }
  }
}
