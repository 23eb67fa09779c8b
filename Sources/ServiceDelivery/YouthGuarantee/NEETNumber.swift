/// The average number of NEETs of an area and period, given from outside with its source.
public struct NEETNumber: Sendable, Hashable {
  /// People, above 0.
  public let count: Double
  /// Where the number was read, with its period and age band.
  public let source: String

  /// A number, or nil if it is not above 0 or has no source.
  public init?(count: Double, source: String) {
    guard count.isFinite, count > 0, source.contains(where: { !$0.isWhitespace }) else {
      return nil
    }
    self.count = count
    self.source = source
  }
}
