/// A section of the rubric: one of the five phases, or the criteria that cut across them.
///
/// Cross-cutting criteria (partnership, monitoring, evaluation, equality…) are reported beside the
/// phases and never enter their index.
public enum RubricSection: CaseIterable, Sendable, Hashable, Comparable {
  /// The criteria of one phase.
  case phase(Phase)
  /// The criteria that belong to no single phase.
  case crossCutting

  /// The five phases in the order of the cycle, then the cross-cutting section.
  public static var allCases: [RubricSection] {
    Phase.allCases.map { .phase($0) } + [.crossCutting]
  }

  /// The section with an identifier such as `outreach` or `cross-cutting`.
  public init?(id: String) {
    if id == "cross-cutting" {
      self = .crossCutting
    } else if let phase = Phase(rawValue: id) {
      self = .phase(phase)
    } else {
      return nil
    }
  }

  /// The identifier used in files: a phase's own, or `cross-cutting`.
  public var id: String {
    switch self {
    case .phase(let phase): phase.rawValue
    case .crossCutting: "cross-cutting"
    }
  }

  /// The phase, or nil for the cross-cutting section.
  public var phase: Phase? {
    switch self {
    case .phase(let phase): phase
    case .crossCutting: nil
    }
  }

  /// Whether the left value comes before the right one.
  public static func < (left: RubricSection, right: RubricSection) -> Bool {
    (left.phase?.order ?? 6) < (right.phase?.order ?? 6)
  }
}
