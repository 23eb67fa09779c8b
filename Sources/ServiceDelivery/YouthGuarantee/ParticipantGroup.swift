/// A group that Youth Guarantee figures are asked for; what is not given is not narrowed.
public struct ParticipantGroup: Sendable, Hashable {
  /// The sex, or nil for all.
  public var sex: ParticipantProfile.Sex?
  /// The age group at the start, or nil for all.
  public var age: YouthAgeGroup?
  /// The office or place, or nil for all.
  public var area: Area?

  /// An office that registered, or a place of residence.
  public enum Area: Sendable, Hashable {
    /// An office; nil stands for registrations that name none.
    case office(EventCode?)
    /// A place; nil stands for profiles that name none.
    case place(String?)
  }

  /// A group; everything not given is not narrowed.
  public init(
    sex: ParticipantProfile.Sex? = nil, age: YouthAgeGroup? = nil, area: Area? = nil
  ) {
    self.sex = sex
    self.age = age
    self.area = area
  }

  /// Whether another group, narrowed in every way, belongs to this one.
  ///
  /// Without an area the offices are taken, since every spell has exactly one row among them.
  func includes(_ cell: ParticipantGroup) -> Bool {
    if let sex, cell.sex != sex { return false }
    if let age, cell.age != age { return false }
    if let area { return cell.area == area }
    if case .office = cell.area { return true }
    return false
  }
}
