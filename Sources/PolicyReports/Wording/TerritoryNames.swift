import PolicyCycle

/// English names of territories.
enum TerritoryNames {
  /// The name of a territory: a country's, a partner region's, or the country's with the code.
  static func name(of territory: TerritoryCode) -> String {
    if territory == .unnamed { return "Territory not named" }
    let code = territory.canonical
    if let name = names[code] { return name }
    return names[territory.country].map { "\($0), \(territory.code)" } ?? territory.code
  }

  private static let names = [
    "AT": "Austria", "BE": "Belgium", "BG": "Bulgaria", "CY": "Cyprus", "CZ": "Czechia",
    "DE": "Germany", "DK": "Denmark", "EE": "Estonia", "EL": "Greece", "ES": "Spain",
    "FI": "Finland", "FR": "France", "HR": "Croatia", "HU": "Hungary", "IE": "Ireland",
    "IT": "Italy", "LT": "Lithuania", "LU": "Luxembourg", "LV": "Latvia", "MT": "Malta",
    "NL": "Netherlands", "PL": "Poland", "PT": "Portugal", "RO": "Romania", "SE": "Sweden",
    "SI": "Slovenia", "SK": "Slovakia", "TR": "Türkiye", "ITI1": "Tuscany",
    "ITH2": "Trento, Italy", "ITC4": "Lombardy, Italy",
  ]
}
