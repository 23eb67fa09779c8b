extension MonitoringRelease {
  /// The offices in the order of their codes, nil for starts that name none as the last; empty if they are
  /// too many to be shown.
  public var offices: [String?] {
    detail.hasGroups && leftOut[.offices] == nil ? result.offices : []
  }

  /// Registrations in the period of people of an age that all other figures of the Youth Guarantee leave
  /// out, or of all those ages.
  public func startsOfOtherAges(_ age: ReleasedOtherAge? = nil) -> ReleasedCount {
    count(MonitoringCells.startsOfOtherAges, age.map { ["age": $0.rawValue] } ?? [:])
  }

  /// Registrations in the period of people aged 15 to 29.
  public func starts(_ group: ReleasedGroup = .all) -> ReleasedCount {
    count(MonitoringCells.starts, group.categories)
  }

  /// Spells with at least one day in stock in the period.
  public func stock(_ group: ReleasedGroup = .all) -> ReleasedCount {
    count(MonitoringCells.stock, group.categories)
  }

  /// The average of the daily stocks, to one decimal; nil where a count is suppressed that it would tell of.
  ///
  /// An average is a sum of days: who knows when people came and left, and how many there are, gets from it how
  /// many did so within some days. So no count of starts, stock and exits may be suppressed, by plan, wait,
  /// destination or follow-up, of all or of the group.
  public func averageStock(_ group: ReleasedGroup = .all) -> Double? {
    showsAverages(of: group) ? MonitoringRelease.rounded(figures(group).averageStock) : nil
  }

  /// Whether all counts are shown that an average stock would tell of.
  private func showsAverages(of group: ReleasedGroup = .all) -> Bool {
    let spells: Set = [MonitoringCells.starts, MonitoringCells.stock, MonitoringCells.exits]
    return protected.tables.filter { spells.contains($0.measure) }.allSatisfy { table in
      table.cells.allSatisfy { cell in
        if cell.count != .suppressed { return true }
        // What is hidden of other groups tells of them alone.
        let groups = cell.of.filter { ReleasedGroup.dimensions.contains($0.dimension) }
        return !groups.allSatisfy { group.categories[$0.dimension] == $0.category }
      }
    }
  }

  /// An indicator of average stocks, if they are shown.
  private func shown(ofAverages value: IndicatorValue) -> ReleasedIndicator {
    let isShown = showsAverages()
    let share: ReleasedIndicator.Share =
      switch value.share {
      case .known(let share): isShown ? .known(share) : .suppressed
      case .unknown(let reason):
        reason == .nobodyCounted && !isShown ? .suppressed : .unknown(reason)
      }
    return ReleasedIndicator(
      indicator: value.indicator, numerator: isShown ? value.numerator : nil,
      // The number of NEETs is no count of the release.
      denominator: isShown || value.indicator == .coverage ? value.denominator : nil, share: share,
      formula: value.formula)
  }

  /// An average as it is shown: nobody gets more of it from one format than from another.
  private static func rounded(_ average: Double) -> Double { (average * 10).rounded() / 10 }

  /// All exits in the period.
  public func exits(_ group: ReleasedGroup = .all) -> ReleasedCount {
    count(MonitoringCells.exits, group.categories)
  }

  /// Timely and positive exits in the period.
  public func timelyExits(_ group: ReleasedGroup = .all) -> ReleasedCount {
    count(
      MonitoringCells.exits,
      group.categories.merging(["outcome": MonitoringCells.timelyPositive]) { own, _ in own })
  }

  /// Exits to a situation: all, or only those within four months or later.
  ///
  /// - Parameters:
  ///   - situation: The situation.
  ///   - inTime: Whether within four months; nil for both.
  /// - Returns: The count.
  public func exits(to situation: LabourSituation, inTime: Bool? = nil) -> ReleasedCount {
    var categories = ["destination": situation.rawValue]
    if let inTime { categories["timeliness"] = MonitoringCells.timeliness[inTime ? 0 : 1] }
    return count(MonitoringCells.exits, categories)
  }

  /// Average stock, to one decimal, over the average number of NEETs.
  public var coverage: ReleasedIndicator {
    let value = figures(.all).coverage(of: neets)
    let stock = MonitoringRelease.rounded(value.numerator)
    let share = neets.map { IndicatorValue.KnownShare.known(stock / $0.count) }
    return shown(
      ofAverages: IndicatorValue(
        value.indicator, numerator: stock, denominator: value.denominator,
        share: share ?? value.share, value.formula))
  }

  /// Whether coverage is above the whole: more people served than there are NEETs, so that the number of them
  /// is of another area, period or age, or miswritten.
  public var isCoverageAboveAll: Bool {
    if case .known(let share) = coverage.share { share > 1 } else { false }
  }

  /// Average stock waiting beyond four months over the average stock, both to one decimal.
  public var waitingBeyondLimit: ReleasedIndicator {
    let value = figures(.all).waitingBeyondLimit
    let waiting = MonitoringRelease.rounded(value.numerator)
    let stock = MonitoringRelease.rounded(value.denominator ?? 0)
    return shown(
      ofAverages: IndicatorValue(
        value.indicator, numerator: waiting, denominator: stock,
        share: stock > 0 ? .known(waiting / stock) : value.share, value.formula))
  }

  /// Timely and positive exits over all exits.
  public func timelyPositiveExits(_ group: ReleasedGroup = .all) -> ReleasedIndicator {
    shown(
      figures(group).timelyPositiveExits,
      MonitoringCells.cell(
        MonitoringCells.exits, group.categories,
        ["outcome": MonitoringCells.timelyPositive]),
      of: CellAddress(MonitoringCells.exits, group.categories))
  }

  /// Exits to a situation over all exits.
  public func exitShare(to situation: LabourSituation) -> ReleasedIndicator {
    shown(
      figures(.all).exitShare(to: situation),
      CellAddress(MonitoringCells.exits, ["destination": situation.rawValue]),
      of: CellAddress(MonitoringCells.exits))
  }

  /// Exits in a situation some months later; unknown stands for those of whom nothing was found out.
  public func followUp(_ horizon: FollowUpHorizon, _ situation: LabourSituation) -> ReleasedCount {
    count(MonitoringCells.exits, [horizon.dimension: situation.rawValue])
  }

  /// Exits with a coarse outcome some months later.
  public func followUp(_ horizon: FollowUpHorizon, _ outcome: FollowUpOutcome) -> ReleasedCount {
    count(MonitoringCells.exits, [horizon.outcomeDimension: outcome.rawValue])
  }

  /// The share with a coarse outcome of all whose follow-up is due; nil for what is not due.
  public func followUpShare(
    _ horizon: FollowUpHorizon, _ outcome: FollowUpOutcome
  ) -> ReleasedIndicator? {
    let figures = figures(.all).followUp(horizon)
    let value: IndicatorValue
    switch outcome {
    case .positive: value = figures.positive
    case .negative: value = figures.negative
    case .unknown: value = figures.unknown
    case .notYetDue: return nil
    }
    // What is below the line are all exits less those not yet due: both have to be shown.
    let whole = CellAddress(MonitoringCells.exits)
    let notDue = CellAddress(
      MonitoringCells.exits, [horizon.outcomeDimension: FollowUpOutcome.notYetDue.rawValue])
    guard protected.shown(true, from: [whole, notDue]) != nil else {
      return ReleasedIndicator(
        indicator: value.indicator, numerator: nil, denominator: nil,
        share: .suppressed,
        formula: value.formula)
    }
    return shown(
      value,
      CellAddress(MonitoringCells.exits, [horizon.outcomeDimension: outcome.rawValue]),
      of: whole)
  }

  private func figures(_ group: ReleasedGroup) -> YouthGuaranteeFigures {
    result.figures(of: group)
  }
}
