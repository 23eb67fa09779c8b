/// What counts say on a condition.
public enum DeliveryFinding: Sendable, Hashable {
  /// It is met; the figure, its unit and what it is of.
  case met(DeliveryFigure)
  /// The threshold that the condition names is missed.
  case missed(DeliveryFigure)
  /// The counts do not settle it.
  case open(OpenReason)

  /// Why counts do not settle a condition.
  public enum OpenReason: String, CaseIterable, Sendable, Hashable {
    /// Nobody was counted of whom it could be said.
    case nobodyCounted = "nobody-counted"
    /// The counts were not handed in or published as a report.
    case noReport = "no-report"
    /// Nothing was recorded: it may not have happened, or not have been written down.
    case nothingRecorded = "nothing-recorded"
    /// The period is longer than a year, or ended more than twelve months before.
    case periodNotRecent = "period-not-recent"
    /// The horizons that are due lie on both sides of the threshold.
    case horizonsDisagree = "horizons-disagree"
    /// Fewer than two sexes were counted.
    case oneGroupOnly = "one-group-only"
    /// Of more than half the situation is not known.
    case mostlyUnknown = "mostly-unknown"
    /// The report does not show it: it has no such table, or the counts are suppressed.
    case notInReport = "not-in-report"
  }
}
