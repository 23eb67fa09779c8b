/// Conditions of the rubric that counts of delivery can settle by their own words, with the reason.
///
/// Left out on purpose are conditions that a count only seems to settle: those that ask for contact,
/// caseloads, effects, decisions or what somebody published when; those on NEETs or on those
/// reached, which participants are not; and whether the wait of *each* young person can be computed,
/// since rows that were rejected on reading are not known here.
public enum DeliveryCondition: String, CaseIterable, Sendable, Hashable {
  /// Do records show what share of young registrants was profiled in the last year?
  case profiledShare = "profiling.coverage.share-recorded"
  /// Were at least four in five young registrants profiled within one month?
  case profiledInTime = "profiling.coverage.four-in-five-in-time"
  /// Do records show what share of young participants has a plan?
  case planShare = "customised-support.action-plan.share-with-plan"
  /// Did at least four in five young participants have a plan within one month?
  case planInTime = "customised-support.action-plan.four-in-five-in-a-month"
  /// Do records show how many plan reviews took place?
  case reviews = "customised-support.review-rhythm.reviews-recorded"
  /// Did at least three in four young people get an offer in time?
  case offerInTime = "placement.four-month-timeliness.three-in-four"
  /// Do records show how many young people took each type of offer?
  case offersByType = "placement.offer-mix.actual-by-type"
  /// Do records show the types taken by different groups of young people?
  case offersByGroup = "placement.offer-mix.actual-by-group"
  /// Do reports show the situation of young people on leaving?
  case exitKnown = "placement.lasting-outcomes.exit-known"
  /// Do reports show the situation six months after leaving?
  case sixMonthsKnown = "placement.lasting-outcomes.six-months-known"
  /// Do reports show negative results next to positive ones?
  case negativeShown = "placement.lasting-outcomes.negative-shown"
  /// Do reports show the situation twelve months after leaving?
  case twelveMonthsKnown = "placement.lasting-outcomes.twelve-months-known"
  /// Are the follow-up results shown for different groups of young people?
  case followUpByGroup = "placement.lasting-outcomes.by-group"
  /// Do reports show how many young people have an unknown situation at follow-up?
  case unknownCounted = "data-collection.data-quality.unknown-counted"
  /// Is the share with an unknown situation below 10 per cent?
  case unknownBelowTen = "data-collection.data-quality.unknown-below-ten"
  /// Do reports show the number of young participants?
  case participantsReported = "cross-cutting.monitoring-system.participants-reported"
  /// Do reports show values of a youth result indicator?
  case resultsReported = "cross-cutting.monitoring-system.results-reported"
  /// Do reports show young participants by sex?
  case participantsBySex = "cross-cutting.gender-equality.participants-by-sex"
  /// Do reports show results of young participants by sex?
  case resultsBySex = "cross-cutting.gender-equality.results-by-sex"

  /// Why a count settles the condition, and what of it is asked.
  public var reason: String {
    switch self {
    case .profiledShare:
      "The share of starts with a profile was counted for a period of at most a year that ended "
        + "within the last twelve months."
    case .profiledInTime: "Starts with a profile within one month, of all whose month has passed."
    case .planShare: "The share of starts with a plan was counted."
    case .planInTime: "Starts with a plan within one month, of all whose month has passed."
    case .reviews: "Reviews were recorded and counted."
    case .offerInTime:
      "Starts with an offer within four months, of all whose four months have passed."
    case .offersByType: "Offers taken up were counted by type."
    case .offersByGroup: "Offers taken up were counted by type for at least two sexes."
    case .exitKnown:
      "The report shows exits by situation; of at least half of them it is known (a judgement)."
    case .sixMonthsKnown:
      "The report shows the situation six months after leaving; of at least half it is known (a "
        + "judgement)."
    case .negativeShown: "The report shows negative next to positive situations at follow-up."
    case .twelveMonthsKnown:
      "The report shows the situation twelve months after leaving; of at least half it is known (a "
        + "judgement)."
    case .followUpByGroup: "The report shows the follow-up for at least two sexes."
    case .unknownCounted: "The report shows how many situations at follow-up are unknown."
    case .unknownBelowTen:
      "Unknown situations over all that are due; below at each horizon that is due."
    case .participantsReported: "The report shows the number of young people who started."
    case .resultsReported: "The report shows timely and positive exits of young people."
    case .participantsBySex: "The report shows young people who started, for at least two sexes."
    case .resultsBySex: "The report shows exits of young people, for at least two sexes."
    }
  }

  /// The threshold that the condition's own words name, as a share; nil if they name none.
  public var threshold: Double? {
    switch self {
    case .profiledInTime, .planInTime: 0.8
    case .offerInTime: 0.75
    case .unknownBelowTen: 0.1
    default: nil
    }
  }

  /// Whether its words ask for what reports show, not only for what records hold.
  public var asksForReport: Bool {
    switch self {
    case .exitKnown, .sixMonthsKnown, .negativeShown, .twelveMonthsKnown, .followUpByGroup,
      .unknownCounted, .participantsReported, .resultsReported, .participantsBySex, .resultsBySex:
      true
    default: false
    }
  }
}
