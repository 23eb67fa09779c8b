/// The columns of data set 7twf-r3rc that are known (19; the data set may have more).
enum SelectedOperationsColumn: String, TableColumn {
  case cycle = "tod_cycle"
  case memberState = "ms"
  case country
  case fund
  case cci
  case title = "cci_short"
  case priority
  case priorityName = "pri_description"
  case specificObjective = "objective"
  case specificObjectiveName = "obj_title"
  case categoryOfRegion = "region_cat"
  case interventionField = "interv_field_code"
  case interventionFieldName = "interv_field_short"
  case formOfSupport = "support_form_short"
  case territorialDelivery = "terr_delivery_short"
  case location = "location_short"
  case eligibleCost = "total_eligible_cost"
  case declaredExpenditure = "total_eligible_expend"
  case operations = "selected_operat_n"

  var isNeeded: Bool {
    self == .cci || self == .fund || self == .interventionField || self == .cycle
  }
}
