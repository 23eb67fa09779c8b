/// What an assessment is about.
///
/// Subjects of different kinds never share a number.
public enum AssessmentSubject: Sendable, Hashable, CustomStringConvertible {
  /// A programme, by its identifier (CCI where confirmed): only facts of that programme count.
  case programme(String)
  /// All that a country or region does for NEETs, by its territory.
  case system(TerritoryCode)
  /// A practice, by its identifier.
  case practice(String)

  /// A subject from `programme:ID`, `system:TERRITORY` or `practice:ID`.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "programme": self = .programme(parts[1])
    case "practice": self = .practice(parts[1])
    case "system":
      guard let territory = TerritoryCode(parts[1]) else { return nil }
      self = .system(territory)
    default: return nil
    }
  }

  /// The text as it is written in files.
  public var description: String {
    switch self {
    case .programme(let id): "programme:\(id)"
    case .system(let territory): "system:\(territory)"
    case .practice(let id): "practice:\(id)"
    }
  }
}
