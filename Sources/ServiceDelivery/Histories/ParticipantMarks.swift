/// Yes, no or unknown for each mark that ESF+ counts participants by.
public struct ParticipantMarks: Sendable, Hashable {
  /// A disability.
  public var disability: Bool?
  /// A foreign background.
  public var foreignBackground: Bool?
  /// A minority, marginalised communities such as Roma included.
  public var minority: Bool?
  /// Homeless or affected by housing exclusion.
  public var homeless: Bool?
  /// Lives in a rural area.
  public var rural: Bool?
  /// Has a device and a connection to take part online.
  public var digitalAccess: Bool?

  /// Marks; everything not given is unknown.
  public init(
    disability: Bool? = nil, foreignBackground: Bool? = nil, minority: Bool? = nil,
    homeless: Bool? = nil, rural: Bool? = nil, digitalAccess: Bool? = nil
  ) {
    self.disability = disability
    self.foreignBackground = foreignBackground
    self.minority = minority
    self.homeless = homeless
    self.rural = rural
    self.digitalAccess = digitalAccess
  }
}
