public import PolicyCycle
import StructuredText

/// A page of a linked set of reports.
public enum ReportPage: Sendable, Hashable {
  /// The first page, which leads to all others.
  case index
  /// All practices, with a filter.
  case library
  /// One territory's programme and system.
  case territory(TerritoryCode)
  /// The answers of one territory, where its own page would grow too large with them.
  case answers(TerritoryCode)
  /// One practice, by its identifier.
  case practice(String)

  /// The name of the page's file, safe on every file system and in every address.
  ///
  /// Identifiers of records may hold anything: what is no letter, digit or hyphen is written as its
  /// hexadecimal bytes, so that different identifiers keep different names; so are the capitals of
  /// practices, since some file systems do not tell them apart. A very long identifier ends in a
  /// digest of itself.
  public var fileName: String {
    switch self {
    case .index: "index.html"
    case .library: "library.html"
    case .territory(let territory): "territory-\(territory.code).html"
    case .answers(let territory): "territory-\(territory.code)-answers.html"
    case .practice(let id): "practice-\(ReportPage.safe(id)).html"
    }
  }

  /// The name of the file with the page's numbers.
  public var numbersFileName: String { String(fileName.dropLast(5)) + ".csv" }

  private static func safe(_ id: String) -> String {
    let name = SafeName.of(id, keepsCapitals: false)
    guard name.utf8.count > 120 else { return name }
    return name.prefix(80) + "_" + SHA256.hexadecimal(of: Array(id.utf8)).prefix(16)
  }
}
