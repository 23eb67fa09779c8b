/// A phase of the reinforced Youth Guarantee.
///
/// Source: Council Recommendation of 30 October 2020, "A Bridge to Jobs" (2020/C 372/01), as
/// summarised by the Council.
public enum YouthGuaranteePhase: String, CaseIterable, Sendable, Hashable {
  /// Mapping: target groups, available services, skills needs, young people at risk.
  case mapping
  /// Outreach: information and reaching NEETs.
  case outreach
  /// Preparation: profiling, counselling, guidance, skills.
  case preparation
  /// Offer: employment, education, apprenticeship or traineeship, and post-placement support.
  case offer
}
