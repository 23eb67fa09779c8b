public import StructuredText

/// The planned finances of cohesion programmes 2021-2027: data set hgyj-gyin of the Commission's
/// cohesion open data.
///
/// A file is read by its columns' names, in any order; the versions of a programme are kept apart.
public struct PlannedFinances: Sendable {
  /// Every version of every programme in the file, ordered by number and version.
  public let programmes: [PlannedProgramme]
  /// The names of columns that this release does not know; their cells stand with the rows.
  public let unknownColumns: [String]
  /// What deserves a look in a file that could be read.
  public let warnings: [LocatedProblem]
  /// How many rows the file holds.
  public let rowCount: Int

  /// Whether the file ends at the thousand rows at which the portal's interface cuts an answer off
  /// that was asked for without `$limit`.
  public var isProbablyCutOff: Bool { rowCount == PlannedFinances.defaultLimit }

  /// How many rows the portal's interface gives unasked.
  static let defaultLimit = 1_000

  /// The versions of one programme, the oldest first.
  public func versions(of cci: CCI) -> [PlannedProgramme] { programmes.filter { $0.cci == cci } }

  /// The programmes of a Member State, every version; `GR` finds what the data call `EL`.
  public func programmes(of memberState: String) -> [PlannedProgramme] {
    let code = PlannedFinances.unionCode(of: memberState)
    return programmes.filter { PlannedFinances.unionCode(of: $0.memberState) == code }
  }

  /// The two letters that the Union uses for a country.
  static func unionCode(of country: String) -> String {
    switch country {
    case "GR": "EL"
    case "GB": "UK"
    default: country
    }
  }
}
