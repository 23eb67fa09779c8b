import GoodPractices

/// One of the three practices to visit first, with the reason.
public struct SuggestedVisit: Sendable {
  /// The practice, with the gaps that it shows how to close.
  public let source: LearningSource
  /// Why this one.
  public let reason: Reason

  /// Why a practice is worth a visit.
  public enum Reason: String, CaseIterable, Sendable, Hashable {
    /// Of all that show something missing, none has better evidence of effect.
    case bestEvidence = "best-evidence"
    /// Of those with evidence of effect, none shows more of what is missing.
    case mostGaps = "most-gaps"
    /// Of the project's partners, none has better evidence.
    case partner
  }

  /// The suggestions among learning sources in their order (best evidence, then most gaps).
  ///
  /// Practices that have ended are left out: there is nothing left to visit. The rule is a judgement;
  /// a practice is named once, by the first reason that fits.
  static func visits(among sources: [LearningSource]) -> [SuggestedVisit] {
    let open = sources.filter { $0.practice.status != .ended }
    var visits: [SuggestedVisit] = []
    func add(_ source: LearningSource?, _ reason: Reason) {
      guard let source else { return }
      visits.append(SuggestedVisit(source: source, reason: reason))
    }
    func rest() -> [LearningSource] {
      open.filter { source in !visits.contains { $0.source.practice.id == source.practice.id } }
    }
    add(open.first, .bestEvidence)
    let studied = rest().filter { $0.practice.standing >= .promising }
    let candidates = studied.isEmpty ? rest() : studied
    // Of equals the first stays, since the order already put better evidence and reach first.
    let most = candidates.map(\.conditions.count).max()
    add(candidates.first { $0.conditions.count == most }, .mostGaps)
    add(rest().first(where: \.isPartner), .partner)
    return visits
  }
}

extension Scorecard {
  /// Up to three practices to visit first: best evidence, most of what is missing, and one of a
  /// partner of the project.
  public var suggestedVisits: [SuggestedVisit] { SuggestedVisit.visits(among: learningSources) }
}
