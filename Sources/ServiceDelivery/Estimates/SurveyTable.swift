public import StructuredText

/// The answers of a survey that an estimate is made from: one row each person asked.
public struct SurveyTable: Sendable, Hashable {
  /// One person asked.
  public struct Respondent: Sendable, Hashable {
    /// The stratum from which the person was drawn, such as a NUTS 1 region.
    public let stratum: String
    /// The weight: how many persons of the population the person stands for; above 0, at most ``mostWeight``.
    public let weight: Double
    /// The category of the answer, such as a subgroup; nil if it is not known.
    public let category: String?

    /// The greatest weight, 10^12: more than there are people, so that no sum of them grows out of range.
    public static let mostWeight = 1e12

    /// A person asked, or nil if the weight is not a number above 0 up to ``mostWeight``.
    public init?(stratum: String, weight: Double, category: String?) {
      guard weight > 0, weight <= Respondent.mostWeight else { return nil }
      self.stratum = stratum
      self.weight = weight
      self.category = category
    }
  }

  /// The persons asked, in the order of the file.
  public let rows: [Respondent]

  /// A table of rows.
  public init(_ rows: [Respondent]) { self.rows = rows }

  /// The columns that a file has to have; others are passed over.
  public static let columns = ["stratum", "weight", "category"]

  /// Reads a table from CSV: the columns `stratum`, `weight` and `category`.
  ///
  /// An empty category, and the word `unknown`, say that it is not known. A weight has a point for the
  /// decimals.
  ///
  /// - Parameters:
  ///   - csv: The bytes of the file.
  ///   - source: The name of the file, for messages.
  ///   - categories: The categories that can stand in the file; nil for any.
  /// - Throws: `InputProblems` with every fault.
  public init(csv: [UInt8], source: String, categories: [String]? = nil) throws(InputProblems) {
    let table = try CSVTable(parsing: csv, source: source)
    let log = ProblemLog(source: source, bytes: table.bytes)
    let columns = TableColumns(table, required: SurveyTable.columns, log: log)
    try log.throwIfErrors()
    var rows: [Respondent] = []
    for row in table.rows {
      let category = columns.text("category", in: row)
      let isKnown = category != "unknown" && !category.isEmpty
      if isKnown, let categories, !categories.contains(category) {
        columns.fault(
          "category", in: row,
          expected: "unknown, or one of " + categories.joined(separator: ", "))
      }
      if columns.text("stratum", in: row).isEmpty {
        columns.fault(
          "stratum", in: row, expected: "the stratum; the same word in each row if there is one")
      }
      let weight = Double(columns.text("weight", in: row)) ?? 0
      guard
        let read = Respondent(
          stratum: columns.text("stratum", in: row), weight: weight,
          category: isKnown ? category : nil)
      else {
        columns.fault(
          "weight", in: row,
          expected: "a number above 0 and not above 10^12, with a point for the decimals")
        continue
      }
      rows.append(read)
    }
    try log.throwIfErrors()
    self.rows = rows
  }
}
