/// The common output and result indicators of ESF+ that count participants.
///
/// Annex I of Regulation (EU) 2021/1057. How far each name was checked stands in ESFProgrammes' code
/// lists; a test compares codes.
public enum CommonIndicatorCode: String, CaseIterable, Sendable, Hashable {
  /// Total number of participants.
  case participants = "EECO01"
  /// The unemployed, including the long-term unemployed.
  case unemployed = "EECO02"
  /// The long-term unemployed.
  case longTermUnemployed = "EECO03"
  /// The inactive; people in education are among them.
  case inactive = "EECO04"
  /// The employed, including the self-employed.
  case employed = "EECO05"
  /// Number of children below 18 years of age.
  case under18 = "EECO06"
  /// Number of young people aged 18-29 years.
  case from18To29 = "EECO07"
  /// Number of participants 55 years of age and above.
  case from55 = "EECO08"
  /// Participants with lower secondary education or less (ISCED 0-2).
  case lowerSecondary = "EECO09"
  /// Participants with upper secondary (ISCED 3) or post-secondary education (ISCED 4).
  case upperSecondary = "EECO10"
  /// Participants with tertiary education (ISCED 5 to 8).
  case tertiary = "EECO11"
  /// Participants with disabilities.
  case disability = "EECO12"
  /// Third-country nationals.
  case thirdCountry = "EECO13"
  /// Participants with a foreign background.
  case foreignBackground = "EECO14"
  /// Minorities (including marginalised communities, such as Roma people).
  case minority = "EECO15"
  /// Homeless or affected by housing exclusion.
  case homeless = "EECO16"
  /// Participants from rural areas.
  case rural = "EECO17"
  /// Participants engaged in job searching upon leaving.
  case searchingOnLeaving = "EECR01"
  /// Participants in education or training upon leaving.
  case educationOnLeaving = "EECR02"
  /// Participants gaining a qualification upon leaving.
  case qualifiedOnLeaving = "EECR03"
  /// Participants in employment, including self-employment, upon leaving.
  case employedOnLeaving = "EECR04"
  /// Participants in employment, including self-employment, six months after leaving.
  case employedAfterSixMonths = "EECR05"
  /// Participants with an improved labour market situation six months after leaving.
  case improvedAfterSixMonths = "EECR06"

  /// The outputs, in the order of their codes.
  public static let outputs = allCases.filter { !$0.isResult }
  /// The results, in the order of their codes.
  public static let results = allCases.filter(\.isResult)

  /// Whether it counts what comes of support.
  public var isResult: Bool { rawValue.hasPrefix("EECR") }

  /// The outputs whose sum a result is measured against; empty for an output.
  ///
  /// Recalled from the guidance on ESF+ indicators.
  public var reference: [CommonIndicatorCode] {
    switch self {
    case .searchingOnLeaving: [.inactive]
    case .educationOnLeaving, .qualifiedOnLeaving: [.participants]
    case .employedOnLeaving, .employedAfterSixMonths: [.unemployed, .inactive]
    case .improvedAfterSixMonths: [.employed]
    default: []
    }
  }

  /// How far the rule by which it is counted here was checked.
  ///
  /// That a person counts once for each operation, and the four weeks of results upon leaving with
  /// their last change, were read at sfc.ec.europa.eu on pages of 2014-2020; that ESF+ keeps both is
  /// recalled, as are lengths of unemployment and references of results.
  public var formula: FormulaStatus {
    switch self {
    case .inactive, .employed, .searchingOnLeaving, .educationOnLeaving, .employedOnLeaving,
      .employedAfterSixMonths, .improvedAfterSixMonths:
      .choice
    default: .recalled
    }
  }

  /// The place among ``CommonIndicatorCode/allCases``.
  var place: Int {
    switch self {
    case .participants: 0
    case .unemployed: 1
    case .longTermUnemployed: 2
    case .inactive: 3
    case .employed: 4
    case .under18: 5
    case .from18To29: 6
    case .from55: 7
    case .lowerSecondary: 8
    case .upperSecondary: 9
    case .tertiary: 10
    case .disability: 11
    case .thirdCountry: 12
    case .foreignBackground: 13
    case .minority: 14
    case .homeless: 15
    case .rural: 16
    case .searchingOnLeaving: 17
    case .educationOnLeaving: 18
    case .qualifiedOnLeaving: 19
    case .employedOnLeaving: 20
    case .employedAfterSixMonths: 21
    case .improvedAfterSixMonths: 22
    }
  }
}
