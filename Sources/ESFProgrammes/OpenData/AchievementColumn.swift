/// The columns of data set xi3a-zddk that are known (26; the data set may have more).
enum AchievementColumn: String, TableColumn {
  case fund
  case fundFamily = "fund_family"
  case memberState = "ms"
  case memberStateName = "ms_name"
  case cci
  case title = "programme_short_title"
  case status = "programme_status"
  case adoptionDate = "programme_adoption_date"
  case policyObjective = "policy_objective_code"
  case policyObjectiveName = "policy_objective_name"
  case specificObjective = "specific_objective_code"
  case specificObjectiveName = "specific_objective_name"
  case categoryOfRegion = "category_of_region"
  case kind = "indicator_type_output_result"
  case isCommon = "common_indicators_y_n"
  case code = "ind_code"
  case shortName = "indicator_short_name"
  case longName = "indicator_long_name"
  case unit = "measurement_unit"
  case baseline = "baseline_value"
  case milestone = "milestone_value_2024"
  case target = "target_value_2029"
  case decided = "decided_value"
  case implemented = "implemented_value"
  case cycle = "tod_cycle"
  case isLatestCycle = "is_latest_tod_cycle"

  var isNeeded: Bool { self == .cci || self == .fund || self == .code }
}
