/// What a rule of profiling may look at: members of the profile, each of which can be unknown.
public enum ProfileAttribute: String, CaseIterable, Sendable, Hashable {
  /// Age in full years on the day of profiling.
  case age
  /// Months without work or study.
  case monthsWithoutWork = "months-without-work"
  /// ISCED 2011 level, 0 to 8.
  case isced
  /// The subgroup.
  case subgroup
  /// Obstacles that were found; a condition looks for one of them.
  case obstacle
  /// A disability: yes or no.
  case disability
  /// Homeless or affected by housing exclusion: yes or no.
  case homeless
  /// A rural area: yes or no.
  case rural
  /// A device and a connection: yes or no.
  case digitalAccess = "digital-access"
  /// Sex or gender; protected.
  case sex
  /// The group of citizenship; protected.
  case citizenship
  /// A minority; protected.
  case minority
  /// A foreign background; protected.
  case foreignBackground = "foreign-background"

  /// Whether a rule may use it only as a need for support that it explains.
  ///
  /// Protected here are sex, citizenship, minority and foreign background. A disability and age are grounds
  /// of discrimination in law too; they stay usable since support is built on them, and the audit looks
  /// at age. Place is no attribute at all: it often stands for origin. The choice is a judgement.
  public var isProtected: Bool {
    switch self {
    case .sex, .citizenship, .minority, .foreignBackground: true
    default: false
    }
  }
}

/// What is known of one person when rules are applied.
public struct ProfilingCase: Sendable, Hashable {
  /// The profile.
  public let profile: ParticipantProfile
  /// The obstacles that were found; nil if nobody asked.
  public let obstacles: Set<PlanObstacle>?
  /// The day of profiling.
  public let day: CalendarDay

  /// A case.
  public init(profile: ParticipantProfile, obstacles: Set<PlanObstacle>? = nil, on day: CalendarDay)
  {
    self.profile = profile
    self.obstacles = obstacles
    self.day = day
  }
}
