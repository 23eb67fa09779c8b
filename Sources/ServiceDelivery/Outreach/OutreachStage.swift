/// The stages from first being known to still being in place, in their order.
public enum OutreachStage: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Known by name or from a register.
  case identified
  /// Addressed.
  case contacted
  /// Met in person or online.
  case met
  /// Took part in something more than a meeting.
  case engaged
  /// Registered with the service.
  case registered
  /// Has an action plan.
  case plan
  /// Got an offer.
  case offer
  /// Took an offer up and was in a positive situation some months later.
  case inPlace = "in-place"

  /// Whether one stage comes before another.
  public static func < (left: OutreachStage, right: OutreachStage) -> Bool {
    left.place < right.place
  }

  /// The place in the order, from 0.
  ///
  /// Written out, since it is asked for each event of many persons.
  var place: Int {
    switch self {
    case .identified: 0
    case .contacted: 1
    case .met: 2
    case .engaged: 3
    case .registered: 4
    case .plan: 5
    case .offer: 6
    case .inPlace: 7
    }
  }

  /// The stage that an event shows; nil of one that shows none by itself.
  init?(_ kind: ServiceEventKind) {
    switch kind {
    case .identified: self = .identified
    case .contacted: self = .contacted
    case .met: self = .met
    case .engaged: self = .engaged
    case .registered: self = .registered
    case .planned: self = .plan
    case .offered, .started: self = .offer
    default: return nil
    }
  }

  /// Whether it comes before registration: an outreach event in the narrow sense.
  var isOutreach: Bool { self < .registered }
}
