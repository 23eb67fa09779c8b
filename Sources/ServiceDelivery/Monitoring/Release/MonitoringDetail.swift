/// How far the tables of a report are broken down.
///
/// Small groups take larger counts with them. Where totals would have to be hidden, a report is made with
/// fewer tables instead: totals that are shown tell more than groups that are not.
public enum MonitoringDetail: String, CaseIterable, Sendable, Hashable {
  /// By all groups.
  case full
  /// Segments of profiling on the whole only.
  case withoutAuditGroups = "without-audit-groups"
  /// Sexes and operations of the common indicators are left out too.
  case withoutIndicatorGroups = "without-indicator-groups"
  /// No groups: neither sexes nor ages, offices, channels or operations.
  case totals

  var hasAuditGroups: Bool { self == .full }
  /// Whether common indicators are told by sex and by operation.
  public var hasIndicatorGroups: Bool { self == .full || self == .withoutAuditGroups }
  /// Whether starts, stock and exits are told by sex, age and office.
  public var hasGroups: Bool { self != .totals }
}
