/// By what means a gap is closed.
///
/// The competence of a criterion says who can act (``Lever``); the route says what has to be changed.
public enum ChangeRoute: String, CaseIterable, Sendable, Hashable {
  /// A call, its selection criteria, or the conditions of the grants.
  case call
  /// An amendment of the programme that the Commission decides on.
  case programmeAmendment = "programme-amendment"
  /// A rule or standard that one body sets for its own work.
  case serviceStandard = "service-standard"
  /// An agreement between bodies, each of which holds a part.
  case agreement
  /// A law, national rules or a national budget.
  case law
  /// The programme of the next period.
  case nextPeriod = "next-period"
}

/// Why a gap takes its route: the branch of the rule that held.
///
/// The rule is a judgement of this project; see ``GapRouter``.
public enum RouteReason: String, CaseIterable, Sendable, Hashable {
  /// It is not known whether there is a gap at all.
  case notKnown = "not-known"
  /// Several bodies do the work, and only together have the records of it.
  case recordsOfSeveral = "records-of-several"
  /// Beneficiaries do the work: what they have to do and report stands in calls and grants.
  case recordsOfBeneficiaries = "records-of-beneficiaries"
  /// One service does the work and keeps the records.
  case recordsOfService = "records-of-service"
  /// It would become visible in calls, selection criteria or guidance.
  case visibleInCalls = "visible-in-calls"
  /// It is a matter of the partnership.
  case matterOfPartnership = "matter-of-partnership"
  /// It stands in a plan of the managing authority beside the programme (evaluation, communication).
  case planBesideProgramme = "plan-beside-programme"
  /// It would stand in the text or the tables of the programme itself.
  case textOfProgramme = "text-of-programme"
  /// The programme does not name the action yet.
  case notNamedYet = "not-named-yet"
  /// A detail of an action that the programme can already support.
  case detailOfAction = "detail-of-action"
  /// A ministry is named first, and the programme has no part in it.
  case nationalRule = "national-rule"
  /// Several bodies have to set the rule together.
  case ruleOfSeveral = "rule-of-several"
  /// One body sets the rule for itself.
  case ruleOfService = "rule-of-service"
  /// Nobody who could act in this period is named.
  case nobodyNamed = "nobody-named"
  /// An amendment would be right, but its time is over.
  case tooLateToAmend = "too-late-to-amend"
}
