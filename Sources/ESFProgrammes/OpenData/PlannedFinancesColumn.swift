/// The 49 columns of data set hgyj-gyin, as its files of 2023 name them.
enum PlannedFinancesColumn: String, TableColumn {
  case memberState = "ms"
  case memberStateName = "ms_name_en"
  case cci
  case title = "programme_title_short"
  case status
  case version
  case adoptionDate = "last_adoption_date_ecms"
  case priority = "priority_code"
  case priorityName = "priority_name"
  case policyObjectiveShortName = "policy_objective_short_name"
  case policyObjective = "policy_objective_code"
  case policyObjectiveName = "policy_objective_name"
  case specificObjectiveShortName = "specific_objective_short_name"
  case specificObjective = "specific_objective_code"
  case specificObjectiveName = "specific_objective_name"
  case dimension = "dimension_type"
  case categoryShortTitle = "category_title_short"
  case category = "category_code"
  case categoryName = "category_name"
  case fund
  case categoryOfRegion = "category_of_region"
  case cofinancingRate = "cofinancing_rate"
  case unionAmount = "eu_amount"
  case totalAmount = "total_amount"
  case climateWeight = "climate_weighting"
  case climateUnion = "eu_climate_amount"
  case climateTotal = "total_climate_amount"
  case environmentWeight = "environmental_weighting"
  case environmentUnion = "eu_environmental_amount"
  case environmentTotal = "total_environmental_amount"
  case biodiversityWeight = "biodiversity_weighting"
  case biodiversityUnion = "eu_biodiversity_amount"
  case biodiversityTotal = "total_biodiversity_amount"
  case genderWeight = "gender_weighting"
  case genderUnion = "eu_gender_amount"
  case genderTotal = "total_gender_amount"
  case cleanAirWeight = "clean_air_weighting"
  case cleanAirUnion = "eu_clean_air_amount"
  case cleanAirTotal = "total_clean_air_amount"
  case digitalWeight = "digital_weighting"
  case digitalUnion = "eu_amount_digital"
  case digitalTotal = "total_amount_digital"
  case sustainableUrbanDevelopment = "sustainable_urban_development"
  case territorialTool = "territorial_tool"
  case territoryType = "territory_type"
  case developmentGoal = "un_sdg_tracking"
  case justTransitionTheme = "jtf_themes"
  case priorityType = "priority_type_code"
  case priorityTypeName = "priority_type_description"

  var isNeeded: Bool {
    switch self {
    case .cci, .dimension, .category, .fund, .unionAmount: true
    default: false
    }
  }

  /// The columns that hold only marks for tracking and repeat nothing of the model.
  static let details: [PlannedFinancesColumn] = [
    .climateWeight, .climateUnion, .climateTotal, .environmentWeight, .environmentUnion,
    .environmentTotal, .biodiversityWeight, .biodiversityUnion, .biodiversityTotal, .genderWeight,
    .genderUnion, .genderTotal, .cleanAirWeight, .cleanAirUnion, .cleanAirTotal, .digitalWeight,
    .digitalUnion, .digitalTotal, .sustainableUrbanDevelopment, .territorialTool, .territoryType,
    .developmentGoal, .justTransitionTheme,
  ]
}
