private import StructuredText

/// Names that the formats give to columns, and what may not be called so.
enum ColumnName {
  /// The time dimension, whatever a file calls it.
  static let time = "TIME_PERIOD"

  /// Names with a meaning in SDMX-CSV, which no dimension may have.
  static let reserved: Set<String> = [
    "DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY",
    "LAST UPDATE", "OBS_VALUE", "OBS_FLAG", "OBS_STATUS", "CONF_STATUS",
  ]

  /// Dimensions of nearly every table, which are never attributes.
  static let commonDimensions: Set<String> = [
    "freq", "geo", "sex", "age", "unit", "FREQ", "REF_AREA", "SEX", "AGE",
  ]

  /// Whether a dimension of this name is the time dimension.
  static func isTime(_ id: String) -> Bool { ["TIME", time].contains(id.uppercased()) }

  /// Whether an attribute may have this name.
  static func isAttribute(_ id: String) -> Bool {
    let attributes: Set<String> = ["LAST UPDATE", "OBS_STATUS", "CONF_STATUS"]
    return !isTime(id) && !commonDimensions.contains(id)
      && (attributes.contains(id) || fault(ofDimension: id) == nil)
  }

  /// What is wrong with the name of a dimension; nil if nothing is.
  static func fault(ofDimension id: String) -> (found: String, expected: String)? {
    if id.isEmpty { return ("an empty name", "an identifier for each dimension") }
    let isReserved = reserved.contains {
      id == $0 || id.hasPrefix($0 + ":") || id.hasPrefix($0 + "[")
    }
    let isUnsafe = id.unicodeScalars.contains { Quoting.isUnsafe($0) }
    return isReserved || isUnsafe || id.contains(": ")
      ? ("the dimension \(Quoting.quoted(id))", "a plain name, without a meaning in SDMX-CSV") : nil
  }
}
