/// What a practice is good for, by its evidence of effect.
public enum PracticeStanding: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Studied, and without gain: a warning, never a benchmark.
  case lesson
  /// An idea; its effect was not studied in a way that tells.
  case inspiration
  /// A measured gain, or a mixed result of a strong study.
  case promising
  /// A gain shown by a credible comparison.
  case proven

  /// What one outcome alone would make of a practice (rubric, evidence ladder, "use").
  public init(effect: EffectEvidence) {
    let isStrong = effect.level >= .credibleCounterfactual
    let isMeasured = effect.level >= .measuredChange
    switch effect.direction {
    case .positive where isStrong: self = .proven
    case .positive where isMeasured: self = .promising
    case .mixed where isStrong: self = .promising
    case .none where isMeasured, .negative where isMeasured: self = .lesson
    case .positive, .mixed, .none, .negative, .unknown: self = .inspiration
    }
  }

  /// What all outcomes together make of a practice.
  ///
  /// A practice is a lesson if some measured outcome shows no gain or a loss and none shows a gain;
  /// a mixed result beside it does not turn it into a benchmark. Otherwise its best outcome counts.
  public init(effects: [EffectEvidence]) {
    let standings = effects.map(PracticeStanding.init(effect:))
    let hasGain = effects.contains { $0.direction == .positive && $0.level >= .measuredChange }
    if standings.contains(.lesson), !hasGain {
      self = .lesson
    } else {
      self = standings.filter { $0 != .lesson }.max() ?? .inspiration
    }
  }

  /// Better evidence is greater; a lesson is least.
  public static func < (left: PracticeStanding, right: PracticeStanding) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
