import ESFProgrammes

/// Small files in the format of the portal's planned finances: 49 columns, every cell quoted.
enum PlannedFile {
  static let columns = """
    ms,ms_name_en,cci,programme_title_short,status,version,last_adoption_date_ecms,priority_code,\
    priority_name,policy_objective_short_name,policy_objective_code,policy_objective_name,\
    specific_objective_short_name,specific_objective_code,specific_objective_name,dimension_type,\
    category_title_short,category_code,category_name,fund,category_of_region,cofinancing_rate,\
    eu_amount,total_amount,climate_weighting,eu_climate_amount,total_climate_amount,\
    environmental_weighting,eu_environmental_amount,total_environmental_amount,\
    biodiversity_weighting,eu_biodiversity_amount,total_biodiversity_amount,gender_weighting,\
    eu_gender_amount,total_gender_amount,clean_air_weighting,eu_clean_air_amount,\
    total_clean_air_amount,digital_weighting,eu_amount_digital,total_amount_digital,\
    sustainable_urban_development,territorial_tool,territory_type,un_sdg_tracking,jtf_themes,\
    priority_type_code,priority_type_description
    """.split(separator: ",").map(String.init)

  /// A row of an Italian ESF+ programme; the cells given replace its own.
  static func row(_ cells: [String: String] = [:]) -> [String: String] {
    let usual = [
      "ms": "IT", "ms_name_en": "Italy", "cci": "2021IT05SFPR015",
      "programme_title_short": "Toscana \u{2013} ESF+", "status": "Adopted by EC", "version": "1.1",
      "last_adoption_date_ecms": "2022-08-19", "priority_code": "1",
      "priority_name": "Occupazione", "policy_objective_code": "4",
      "specific_objective_code": "ESO4.1", "dimension_type": "Intervention Field",
      "category_code": "134", "fund": "ESF+", "category_of_region": "More developed",
      "cofinancing_rate": "0.4", "eu_amount": "40", "total_amount": "100",
    ]
    return usual.merging(cells) { _, own in own }
  }

  /// The file's text with the columns in an order of one's own.
  static func text(
    _ rows: [[String: String]], columns: [String] = columns, lineEnd: String = "\n"
  ) -> String {
    let quoted = { (cell: String) in "\"" + cell.replacing("\"", with: "\"\"") + "\"" }
    let lines = [columns.map(quoted)] + rows.map { row in columns.map { quoted(row[$0] ?? "") } }
    return lines.map { $0.joined(separator: ",") + lineEnd }.joined()
  }

  static func read(_ text: String) throws -> PlannedFinances {
    try PlannedFinances(csv: Array(text.utf8), source: "p.csv")
  }

  static func read(_ rows: [[String: String]]) throws -> PlannedFinances { try read(text(rows)) }
}
