import GoodPractices

/// One of the practices to visit first, with the reason.
public struct SuggestedVisit: Sendable {
  /// The practice, with the gaps that it shows how to close.
  public let source: LearningSource
  /// Why this one.
  public let reason: Reason

  /// Why a practice is worth a visit.
  public enum Reason: String, CaseIterable, Sendable, Hashable {
    /// Proven or promising, and no other that goes on stands better by its evidence of effect.
    case bestEvidence = "best-evidence"
    /// Of the others that are proven or promising, none shows more that the territory does not show.
    case mostNew = "most-new"
    /// Of all others, studied or not, none shows more that the territory does not show.
    case mostNewUnstudied = "most-new-unstudied"
    /// The partner's practice, not named yet, that stands best by its evidence of effect.
    case partner
  }

  /// Up to three suggestions among learning sources in their order (best evidence, then most gaps).
  ///
  /// Practices that have ended are left out: there is nothing left to visit; so are those whose only news
  /// belongs to no phase (that a practice was evaluated cannot be seen at work). Best evidence comes first,
  /// then most that is new among the studied, then a partner's practice if none is named yet; a place
  /// that is left is filled with what shows most that is new. The rule is a judgement.
  static func visits(among sources: [LearningSource]) -> [SuggestedVisit] {
    let open = sources.filter { $0.practice.status != .ended && !$0.newInPhases.isEmpty }
    var visits: [SuggestedVisit] = []
    func add(_ source: LearningSource?, _ reason: Reason) {
      guard let source, visits.count < 3 else { return }
      visits.append(SuggestedVisit(source: source, reason: reason))
    }
    func rest() -> [LearningSource] {
      open.filter { source in !visits.contains { $0.source.practice.id == source.practice.id } }
    }
    // Of equals the first stays, since the order already put better evidence and reach first.
    func mostNew(_ sources: [LearningSource]) -> LearningSource? {
      let most = sources.map(\.newInPhases.count).max()
      return sources.first { $0.newInPhases.count == most }
    }
    add(open.first { $0.practice.standing >= .promising }, .bestEvidence)
    add(mostNew(rest().filter { $0.practice.standing >= .promising }), .mostNew)
    if !visits.contains(where: \.source.isPartner) {
      add(rest().first(where: \.isPartner), .partner)
    }
    add(mostNew(rest()), .mostNewUnstudied)
    return visits
  }
}

extension Scorecard {
  /// Practices with evidence of effect that would be worth a visit, had they not ended.
  public var endedWithEvidence: [LearningSource] {
    learningSources.filter {
      $0.practice.status == .ended && $0.practice.standing >= .promising && !$0.newInPhases.isEmpty
    }
  }

  /// Up to three practices to visit first: best evidence, most that the territory does not show, one of
  /// a partner of the project.
  public var suggestedVisits: [SuggestedVisit] { SuggestedVisit.visits(among: learningSources) }
}
