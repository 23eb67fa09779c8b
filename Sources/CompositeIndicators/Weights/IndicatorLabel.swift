/// Which indicator is meant: its place and, where the caller gave one, its name.
public struct IndicatorLabel: Sendable, Hashable, CustomStringConvertible {
  /// The place of the indicator among the columns, from 0.
  public let index: Int
  /// The name of the indicator, or nil if none was given.
  public let name: String?

  /// A label of a place and a name.
  public init(index: Int, name: String? = nil) {
    self.index = index
    self.name = name
  }

  /// The name if there is one, and the place.
  public var description: String {
    guard let name else { return "indicator \(index)" }
    return "indicator \(index) (\(name))"
  }
}
