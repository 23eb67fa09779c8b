/// A group that common indicators are asked for; what is not given is not narrowed.
public struct CommonIndicatorGroup: Sendable, Hashable {
  /// The operation, or nil for all.
  public var operation: EventCode?
  /// The gender, or nil for all.
  public var sex: ParticipantProfile.Sex?

  /// A group; everything not given is not narrowed.
  public init(operation: EventCode? = nil, sex: ParticipantProfile.Sex? = nil) {
    self.operation = operation
    self.sex = sex
  }

  /// Whether another group, narrowed in every way, belongs to this one.
  func includes(_ cell: CommonIndicatorGroup) -> Bool {
    if let operation, cell.operation != operation { return false }
    if let sex, cell.sex != sex { return false }
    return true
  }
}
