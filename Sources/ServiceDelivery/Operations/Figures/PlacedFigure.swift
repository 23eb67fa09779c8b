/// A figure with its role and the part of the operation that it belongs to.
public struct PlacedFigure: Sendable, Hashable {
  /// The figure.
  public let figure: StatedFigure
  /// Its role.
  public let role: FigureRole
  /// The part of the operation.
  public let owner: FigureOwner
}

/// The part of an operation that figures belong to.
public enum FigureOwner: Sendable, Hashable {
  /// The operation as a whole.
  case operation
  /// An activity, by its identifier.
  case activity(String)
  /// The grant scheme as a whole.
  case grantScheme
  /// A grant project, by its identifier.
  case grantProject(String)
}
