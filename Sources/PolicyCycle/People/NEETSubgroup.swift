/// A subgroup of young people not in employment, education or training.
///
/// The first seven are Eurofound's (Exploring the diversity of NEETs, 2016); the others are groups
/// that records of practices name. A record carries a subgroup only where its text names it.
public enum NEETSubgroup: String, CaseIterable, Sendable, Hashable {
  /// Seeking and available, under one year.
  case shortTermUnemployed = "short-term-unemployed"
  /// Seeking and available, one year or more.
  case longTermUnemployed = "long-term-unemployed"
  /// A job or course already found that starts soon.
  case reEntrants = "re-entrants"
  /// Not seeking for reasons of health.
  case illnessOrDisability = "illness-or-disability"
  /// Not seeking because of care.
  case familyResponsibilities = "family-responsibilities"
  /// Not seeking in the belief that there is no work.
  case discouraged
  /// Inactive for other or unstated reasons.
  case otherInactive = "other-inactive"
  /// Young women.
  case women
  /// Young people under 18.
  case minors
  /// Young people who left school early.
  case earlySchoolLeavers = "early-school-leavers"
  /// Young people with few or no qualifications.
  case lowQualified = "low-qualified"
  /// Migrants and refugees.
  case migrants
  /// Roma.
  case roma
  /// Young people in rural areas.
  case rural
  /// Young people leaving care.
  case careLeavers = "care-leavers"
  /// Single parents.
  case singleParents = "single-parents"
}
