import StructuredText

/// A priority of a programme.
public struct ProgrammePriority: Sendable, Hashable {
  /// The code.
  public let code: String
  /// The title, at most 300 characters.
  public let title: String
  /// What the priority is dedicated to; nil for an ordinary priority.
  public let dedication: Dedication?
  /// The text on material deprivation (section 2.1.1.2); nil for other priorities.
  public let materialDeprivation: String?
  /// The specific objectives.
  public let objectives: [ProgrammeObjective]

  /// What a priority can be dedicated to (recalled, but for youth employment and point (m)).
  public enum Dedication: String, CaseIterable, Sendable, Hashable {
    /// Relevant country-specific recommendations.
    case countrySpecificRecommendation = "country-specific-recommendation"
    /// Youth employment.
    case youthEmployment = "youth-employment"
    /// The child guarantee.
    case childGuarantee = "child-guarantee"
    /// Social innovative actions.
    case socialInnovation = "social-innovation"
    /// Support to the most deprived under point (m).
    case materialDeprivation = "material-deprivation"
    /// Support to the most deprived under point (l).
    case mostDeprived = "most-deprived"
  }

  init(reader: JSONObjectReader) {
    code = reader.string("code")
    title = reader.string("title")
    dedication = reader.optionalChoice("dedication", Dedication.self)
    materialDeprivation = reader.optionalString("materialDeprivation")
    objectives = reader.objects("objectives").map(ProgrammeObjective.init(reader:))
    reader.finish()
  }

  var json: JSONValue {
    var members = JSONMembers()
    members.add("code", code)
    members.add("title", title)
    members.add("dedication", dedication?.rawValue)
    members.add("materialDeprivation", materialDeprivation)
    members.add("objectives", objectives.map(\.json))
    return members.object
  }
}
