import StructuredText

/// A row of table 2: an output indicator with its milestone and target.
public struct OutputTarget: Sendable, Hashable {
  /// Whose money.
  public let source: FundingSource
  /// The indicator's code: common (`EECO01`) or the programme's own.
  public let code: String
  /// The indicator's name, at most 255 characters.
  public let name: String
  /// The unit of measurement.
  public let unit: String
  /// The milestone for 2024.
  public let milestone2024: Double?
  /// The target for 2029.
  public let target2029: Double?

  init(reader: JSONObjectReader) {
    source = FundingSource(reader: reader)
    code = reader.string("code")
    name = reader.string("name")
    unit = reader.string("unit")
    milestone2024 = reader.optionalDouble("milestone2024")
    target2029 = reader.optionalDouble("target2029")
    reader.finish()
  }

  var json: JSONValue {
    var members = JSONMembers()
    source.write(to: &members)
    members.add("code", code)
    members.add("name", name)
    members.add("unit", unit)
    members.add("milestone2024", milestone2024)
    members.add("target2029", target2029)
    return members.object
  }
}

/// A row of table 3: a result indicator with its baseline and target.
public struct ResultTarget: Sendable, Hashable {
  /// Whose money.
  public let source: FundingSource
  /// The indicator's code: common (`EECR03`) or the programme's own.
  public let code: String
  /// The indicator's name, at most 255 characters.
  public let name: String
  /// The unit of measurement.
  public let unit: String
  /// The code of the output that the result is measured against.
  public let referenceOutput: String?
  /// The baseline or reference value.
  public let baseline: Double?
  /// The year of the baseline.
  public let referenceYear: String?
  /// The target for 2029.
  public let target2029: Double?
  /// The source of the data, at most 200 characters.
  public let dataSource: String?
  /// Comments, at most 200 characters.
  public let comments: String?

  init(reader: JSONObjectReader) {
    source = FundingSource(reader: reader)
    code = reader.string("code")
    name = reader.string("name")
    unit = reader.string("unit")
    referenceOutput = reader.optionalString("referenceOutput")
    baseline = reader.optionalDouble("baseline")
    referenceYear = reader.optionalString("referenceYear")
    target2029 = reader.optionalDouble("target2029")
    dataSource = reader.optionalString("dataSource")
    comments = reader.optionalString("comments")
    reader.finish()
  }

  var json: JSONValue {
    var members = JSONMembers()
    source.write(to: &members)
    members.add("code", code)
    members.add("name", name)
    members.add("unit", unit)
    members.add("referenceOutput", referenceOutput)
    members.add("baseline", baseline)
    members.add("referenceYear", referenceYear)
    members.add("target2029", target2029)
    members.add("dataSource", dataSource)
    members.add("comments", comments)
    return members.object
  }
}
