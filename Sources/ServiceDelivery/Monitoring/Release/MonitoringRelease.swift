/// A monitoring report as it may be shown: every count of it comes from one protected release.
///
/// All tables are protected together, so that no suppressed count can be computed from the others; shares
/// and averages are shown only where the counts behind them are. Rows of the files that were left out are
/// told as they are, those that were read are not told. What was released before is not known here.
public struct MonitoringRelease: Sendable {
  /// All counts, protected together.
  public let protected: ProtectedRelease
  /// The number of NEETs that coverage is set against, if it was given.
  public let neets: NEETNumber?
  /// Breakdowns that are left out since they have too many categories, with how many they have.
  public let leftOut: [MonitoringBreakdown: Int]
  /// How far the tables are broken down: as far as the totals can be shown beside them.
  public let detail: MonitoringDetail
  let result: MonitoringResult

  /// Protects a result.
  ///
  /// - Parameters:
  ///   - result: What was counted.
  ///   - neets: The average number of NEETs, with its source.
  ///   - rule: What is too small to be shown.
  /// - Throws: ``ReleaseProblem`` if counts contradict each other, which those of one reading never do.
  public init(
    _ result: MonitoringResult, neets: NEETNumber? = nil, rule: SuppressionRule = .usual
  ) throws(ReleaseProblem) {
    var detail = MonitoringDetail.full
    var tables = try MonitoringTables(result, detail: detail)
    var release = try tables.protected(by: rule)
    var shown = MonitoringRelease.totalsShown(release)
    for next in MonitoringDetail.allCases.dropFirst() where shown < MonitoringCells.headlines.count
    {
      let coarser = try MonitoringTables(result, detail: next)
      let candidate = try coarser.protected(by: rule)
      let more = MonitoringRelease.totalsShown(candidate)
      // Less detail has to be worth it: a total that is small itself is shown with none.
      guard more > shown else { continue }
      (detail, tables, release, shown) = (next, coarser, candidate, more)
    }
    protected = release
    leftOut = tables.leftOut
    self.detail = detail
    self.neets = neets
    self.result = result
  }

  /// How many of the totals are shown.
  private static func totalsShown(_ release: ProtectedRelease) -> Int {
    MonitoringCells.headlines.count { release.count(at: $0) != .suppressed }
  }

  /// What was told before counting.
  public var rules: MonitoringRules { result.rules }

  /// What became of the files; nil if the histories come from elsewhere.
  public var reading: ReleasedReading? { result.reading.map(ReleasedReading.init) }

  /// A count as it may be shown; one that stands in no table is not shown.
  func count(_ measure: String, _ categories: [String: String] = [:]) -> ReleasedCount {
    protected.count(at: CellAddress(measure, categories)) ?? .suppressed
  }

  /// An indicator as it may be shown: its parts where their cells may be, the share where both may.
  ///
  /// - Parameters:
  ///   - value: The indicator.
  ///   - numerator: The cell above the line.
  ///   - denominator: The cell below the line.
  /// - Returns: The indicator.
  func shown(
    _ value: IndicatorValue, _ numerator: CellAddress, of denominator: CellAddress
  ) -> ReleasedIndicator {
    let above = protected.shown(value.numerator, from: [numerator])
    let below = value.denominator.flatMap { protected.shown($0, from: [denominator]) }
    let share: ReleasedIndicator.Share =
      switch value.share {
      // That there is nobody would tell a whole that is not shown.
      case .unknown(.nobodyCounted) where below == nil: .suppressed
      case .unknown(let reason): .unknown(reason)
      case .known(let share): above != nil && below != nil ? .known(share) : .suppressed
      }
    return ReleasedIndicator(
      indicator: value.indicator, numerator: above, denominator: below, share: share,
      formula: value.formula)
  }
}
