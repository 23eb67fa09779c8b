/// A phase of the policy cycle for young people not in employment, education or training.
///
/// The five phases are those of the Interreg Europe project atWork4NEETs, in the project's order
/// (<https://adem.public.lu/en/mobilite-europeenne/atwork4neets.html>).
public enum Phase: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Data collection and analysis: who the NEETs are, where, and what they need.
  case dataCollection = "data-collection"
  /// Profiling: how far a young person is from work or study.
  case profiling
  /// Training and customised support.
  case customisedSupport = "customised-support"
  /// Job placement: an offer of work or learning, and what follows it.
  case placement
  /// Reaching the inactive.
  case outreach

  /// The position in the cycle, 1 to 5.
  public var order: Int {
    switch self {
    case .dataCollection: 1
    case .profiling: 2
    case .customisedSupport: 3
    case .placement: 4
    case .outreach: 5
    }
  }

  /// The phase of the reinforced Youth Guarantee that this phase corresponds to.
  ///
  /// The pairing is this project's own reading: the Recommendation has four phases and puts
  /// outreach second, the project has five and puts it last.
  public var youthGuaranteePhase: YouthGuaranteePhase {
    switch self {
    case .dataCollection: .mapping
    case .profiling, .customisedSupport: .preparation
    case .placement: .offer
    case .outreach: .outreach
    }
  }

  /// Whether the left value comes before the right one.
  public static func < (left: Phase, right: Phase) -> Bool { left.order < right.order }
}
