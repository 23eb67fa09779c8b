/// The situation of a participant on a day.
public enum LabourSituation: String, CaseIterable, Sendable, Hashable {
  /// In paid work, self-employment included.
  case employed
  /// In formal or non-formal education or training.
  case education
  /// In an apprenticeship.
  case apprenticeship
  /// In a traineeship.
  case traineeship
  /// Without work, available and searching.
  case unemployed
  /// Neither working nor searching, and not in education or training.
  case inactive
  /// Asked for or looked for, and not found out.
  case unknown
}

/// The kinds of offer that the Youth Guarantee knows.
public enum OfferKind: String, CaseIterable, Sendable, Hashable {
  /// A job.
  case job
  /// Continued education or training.
  case education
  /// An apprenticeship.
  case apprenticeship
  /// A traineeship.
  case traineeship
}
