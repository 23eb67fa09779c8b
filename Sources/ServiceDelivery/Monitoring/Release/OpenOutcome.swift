/// Why a result of a participation is not known, as the tables of results name it.
enum OpenOutcome: String, CaseIterable {
  case unknown
  case notYetDue = "not-yet-due"
  case notEnded = "not-ended"

  func cell(of code: CommonIndicatorCode) -> CellAddress {
    CellAddress(code.rawValue, ["outcome": rawValue])
  }

  func count(_ value: CommonIndicatorValue) -> Int {
    switch self {
    case .unknown: value.unknown
    case .notYetDue: value.notYetDue
    case .notEnded: value.notEnded
    }
  }
}
