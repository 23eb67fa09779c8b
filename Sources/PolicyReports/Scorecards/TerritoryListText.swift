public import ESFProgrammes
import PolicyCycle

/// The programmes that can be scored, as plain text.
public struct TerritoryListText {
  /// The text.
  public let text: String

  /// A list of programmes.
  public init(_ programmes: [Programme]) {
    var page = TextPage()
    page.entry("code", "programme", labelWidth: 6)
    for programme in programmes {
      let number =
        programme.cci.map { "\($0), \(programme.cciConfidence.words)" } ?? "CCI not found"
      page.entry(
        programme.territory.code,
        "\(TerritoryNames.name(of: programme.territory)): \(programme.title) (\(number);"
          + " \(programme.level.rawValue))", labelWidth: 6)
    }
    text = page.text
  }
}
