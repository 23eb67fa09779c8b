/// The columns of a sheet of transmitted indicators.
enum TransmissionColumn: String, TableColumn {
  case table
  case cci
  case priority
  case specificObjective = "specific_objective"
  case fund
  case categoryOfRegion = "category_of_region"
  case indicator
  case referenceOutput = "reference_output"
  case measurement
  case women
  case men
  case nonBinary = "non_binary"
  case total

  var isNeeded: Bool {
    switch self {
    case .cci, .referenceOutput, .measurement: false
    default: true
    }
  }
}
