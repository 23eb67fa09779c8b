import StructuredText

/// A row of table 10: the Union's money of one fund and category of region, year by year.
public struct YearlyAppropriation: Sendable, Hashable {
  /// Whose money.
  public let source: FundingSource
  /// The amounts of the years 2021 to 2027, without the flexibility amounts.
  public let years: [Year]
  /// The flexibility amount of 2026.
  public let flexibility2026: EuroAmount?
  /// The flexibility amount of 2027.
  public let flexibility2027: EuroAmount?
  /// The total as the table states it.
  public let total: EuroAmount

  /// The amount of one year.
  public struct Year: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The amount.
    public let amount: EuroAmount
  }

  init(reader: JSONObjectReader) {
    source = FundingSource(reader: reader)
    years = reader.requiredObjects("years").map { year in
      defer { year.finish() }
      return Year(year: year.int("year"), amount: year.amount("amount"))
    }
    flexibility2026 = reader.optionalAmount("flexibility2026")
    flexibility2027 = reader.optionalAmount("flexibility2027")
    total = reader.amount("total")
    reader.finish()
  }

  /// The sum of years and flexibility amounts.
  var sum: EuroAmount {
    years.reduce((flexibility2026 ?? .zero) + (flexibility2027 ?? .zero)) { $0 + $1.amount }
  }

  var json: JSONValue {
    var members = JSONMembers()
    source.write(to: &members)
    // Required by the reader, so written even if it is empty.
    members.add(
      "years",
      JSONValue.array(
        years.map {
          .object([.init("year", .integer($0.year)), .init("amount", $0.amount.json)])
        }))
    members.add("flexibility2026", flexibility2026?.json)
    members.add("flexibility2027", flexibility2027?.json)
    members.add("total", total.json)
    return members.object
  }
}
