/// What a plan starts from: the profile and what stands in the way.
public struct PlanProfile: Sendable, Hashable {
  /// Age, sex, education and the other members of the shared profile, digital access among its marks.
  public var participant: ParticipantProfile
  /// Obstacles outside work that were found; nil if nobody asked.
  public var obstacles: Set<PlanObstacle>?

  /// A profile; obstacles not given are unknown, an empty set says that none was found.
  public init(
    participant: ParticipantProfile = ParticipantProfile(), obstacles: Set<PlanObstacle>? = nil
  ) {
    self.participant = participant
    self.obstacles = obstacles
  }
}

/// Something that stands in the way of work or study.
///
/// The list is ours, after what the sources on profiling name; it is no official classification.
public enum PlanObstacle: String, CaseIterable, Sendable, Hashable {
  /// Health or disability.
  case health
  /// Care for children or others.
  case care
  /// Housing.
  case housing
  /// Transport.
  case transport
  /// Debts.
  case debts
  /// Language.
  case language
  /// No or too few qualifications.
  case qualification
  /// No work experience.
  case experience
  /// No device, connection or digital skills.
  case digital
  /// Confidence or motivation.
  case confidence
  /// Family or surroundings do not agree.
  case family
  /// A legal status that limits work or study.
  case legalStatus = "legal-status"
  /// Another one, told in a step.
  case other
}

/// What the participant wants to reach.
public struct PlanGoal: Sendable, Hashable {
  /// The goal in the participant's words, without names.
  public var text: String
  /// The kind of offer that it asks for, if it is known.
  public var offer: OfferKind?

  /// A goal.
  public init(text: String, offer: OfferKind? = nil) {
    self.text = text
    self.offer = offer
  }
}
