public import PolicyCycle

/// What is known of a participant on the first day, without a name.
///
/// Every member can be unknown; unknown is counted as unknown and never as "no".
public struct ParticipantProfile: Sendable, Hashable {
  /// Year of birth.
  public var yearOfBirth: Int?
  /// Month of birth, 1 to 12.
  public var monthOfBirth: Int?
  /// Sex or gender as it was stated.
  public var sex: Sex
  /// Highest level of education, ISCED 2011, 0 to 8.
  public var isced: Int?
  /// Group of citizenship.
  public var citizenship: CitizenshipGroup
  /// Marks that ESF+ asks for, each yes, no or unknown.
  public var marks: ParticipantMarks
  /// The Eurofound subgroup, or another group that the service works with.
  public var subgroup: NEETSubgroup?
  /// Code of the place (municipality, office district, NUTS region) of residence.
  public var place: String?
  /// Months without work or study before the first registration.
  public var monthsWithoutWork: Int?

  /// A profile; everything not given is unknown.
  public init(
    yearOfBirth: Int? = nil, monthOfBirth: Int? = nil, sex: Sex = .unknown, isced: Int? = nil,
    citizenship: CitizenshipGroup = .unknown, marks: ParticipantMarks = ParticipantMarks(),
    subgroup: NEETSubgroup? = nil, place: String? = nil, monthsWithoutWork: Int? = nil
  ) {
    self.yearOfBirth = yearOfBirth
    self.monthOfBirth = monthOfBirth
    self.sex = sex
    self.isced = isced
    self.citizenship = citizenship
    self.marks = marks
    self.subgroup = subgroup
    self.place = place
    self.monthsWithoutWork = monthsWithoutWork
  }

  /// Sex or gender, as ESF+ breaks indicators down.
  public enum Sex: String, CaseIterable, Sendable, Hashable {
    /// A woman.
    case female
    /// A man.
    case male
    /// Neither of the two, where national law knows it.
    case nonBinary = "non-binary"
    /// Not stated.
    case unknown
  }

  /// Groups of citizenship.
  public enum CitizenshipGroup: String, CaseIterable, Sendable, Hashable {
    /// Citizen of the country of the service.
    case national
    /// Citizen of another Member State.
    case unionCitizen = "union-citizen"
    /// Citizen of a third country, stateless persons included.
    case thirdCountry = "third-country"
    /// Not stated.
    case unknown
  }
}
