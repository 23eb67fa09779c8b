/// The sums of common indicators that SFC2021 reserves a code for.
public enum ReservedIndicatorSum: String, CaseIterable, Sendable, Hashable {
  /// Unemployed and inactive.
  case unemployedInactive = "EECO02+04"
  /// Unemployed and employed.
  case unemployedEmployed = "EECO02+05"
  /// Unemployed, inactive and employed.
  case knownStatus = "EECO02+04+05"
  /// Children below 18 and young people aged 18-29.
  case under30 = "EECO06+07"
  /// Upper secondary, post-secondary and tertiary education.
  case upperSecondaryAndAbove = "EECO10+11"

  /// The indicators that are added.
  public var parts: [CommonIndicatorCode] {
    switch self {
    case .unemployedInactive: [.unemployed, .inactive]
    case .unemployedEmployed: [.unemployed, .employed]
    case .knownStatus: [.unemployed, .inactive, .employed]
    case .under30: [.under18, .from18To29]
    case .upperSecondaryAndAbove: [.upperSecondary, .tertiary]
    }
  }
}
