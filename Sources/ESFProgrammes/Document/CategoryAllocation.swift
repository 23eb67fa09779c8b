import StructuredText

/// A row of tables 4 to 8: the Union's money under one code of one dimension.
public struct CategoryAllocation: Sendable, Hashable {
  /// The dimension: field (table 4), form (5), territory (6), secondary theme (7), gender (8).
  public let dimension: AllocationDimension
  /// Whose money.
  public let source: FundingSource
  /// The code within the dimension.
  public let code: String
  /// The Union's contribution.
  public let union: EuroAmount

  /// The dimensions by the names that files use.
  private static let names: [(name: String, dimension: AllocationDimension)] = [
    ("interventionField", .interventionField), ("formOfSupport", .formOfSupport),
    ("territorialDelivery", .territorialDelivery), ("secondaryTheme", .secondaryThemes),
    ("genderEquality", .genderEquality),
  ]

  /// Reads a row, logging faults.
  init(reader: JSONObjectReader) {
    let expected = "one of " + CategoryAllocation.names.map(\.name).joined(separator: ", ")
    let dimension = reader.value("dimension", expected: expected) { name in
      CategoryAllocation.names.first { $0.name == name }?.dimension
    }
    self.dimension = dimension ?? .interventionField
    source = FundingSource(reader: reader)
    code = reader.string("code")
    union = reader.amount("union")
    reader.finish()
  }

  var json: JSONValue {
    var members = JSONMembers()
    members.add("dimension", CategoryAllocation.names.first { $0.dimension == dimension }?.name)
    source.write(to: &members)
    members.add("code", code)
    members.add("union", union.json)
    return members.object
  }
}
