import StructuredText

/// A grade of evidence rests on items whose design can carry it.
enum EvidenceGradeRules {
  static func check(_ practice: GoodPractice, _ log: inout FindingLog) {
    for (number, effect) in practice.effects.enumerated() where effect.level >= .measuredChange {
      check(effect, of: practice, at: "effects[\(number)]", &log)
    }
  }

  private static func check(
    _ effect: EffectEvidence, of practice: GoodPractice, at place: String, _ log: inout FindingLog
  ) {
    let level = effect.level.rawValue
    let items = effect.facts.compactMap(practice.evidence(_:))
    if items.isEmpty {
      log.add(
        .warning, .evidenceGrade, "\(place).facts",
        found: "level \(level) without an evidence item",
        expected: "the items it rests on")
      return
    }
    if items.allSatisfy({ $0.kind == .target || $0.kind == .context }) {
      log.add(
        .error, .targetAsResult, "\(place).facts",
        found: "level \(level) on targets and context alone", expected: "a result or a baseline")
      return
    }
    for item in items {
      if let found = item.direction, found != .unknown, effect.direction != .mixed,
        found != effect.direction, isAbout(item, effect)
      {
        log.add(
          .warning, .contradiction, "\(place).direction",
          found: "\(effect.direction.rawValue), while \(item.id) says \(found.rawValue)",
          expected: "one direction, or mixed")
      }
    }
    let designs = items.compactMap(\.design)
    guard let best = designs.map(\.highestLevel).max() else {
      log.add(
        .remark, .evidenceGrade, "\(place).level",
        found: "level \(level) on items without a design of study",
        expected: "the design, by which the grade can be checked")
      return
    }
    let limit = highest(designs, best)
    // An item whose design is not stated may be the one that carries the grade.
    if effect.level > limit {
      let isSure = designs.count == items.count
      log.add(
        isSure ? .error : .warning, .evidenceGrade, "\(place).level", found: "level \(level)",
        expected: "at most \(limit.rawValue): the best design it rests on is "
          + "\(designs.first { $0.highestLevel == best }?.rawValue ?? "")")
    }
  }

  /// Several credible studies may carry the highest level together; that they were made in different
  /// places, as the ladder asks, is for a reader to judge.
  private static func highest(_ designs: [StudyDesign], _ best: EvidenceLevel) -> EvidenceLevel {
    let credible = designs.filter { $0.highestLevel >= .credibleCounterfactual }
    return credible.count >= 2 ? .randomisedOrReplicated : best
  }

  private static func isAbout(_ item: EvidenceItem, _ effect: EffectEvidence) -> Bool {
    item.outcome.map { $0.lowercased() == effect.outcome.lowercased() } ?? true
  }
}
