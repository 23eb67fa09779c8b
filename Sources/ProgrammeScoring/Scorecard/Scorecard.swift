public import ESFProgrammes
public import PolicyCycle
public import RegionalContext

/// Where a territory's programme, and beside it the territory's system, stand against what practices
/// of other territories have shown to be possible.
///
/// A scorecard is a value that holds everything a report shows. The programme and the system stand
/// side by side and never share a number.
public struct Scorecard: Sendable {
  /// The programme that is scored.
  public let programme: Programme
  /// The partners of the project whose territory is, or contains, the programme's.
  public let partners: [ProjectPartner]
  /// The newest NEET rate of the territory, or nil if it is unknown.
  ///
  /// Context, never part of a score.
  public let context: YouthStatistic?
  /// The frontier that both are held against.
  public let frontier: Frontier
  /// Version and day of the rubric.
  public let rubric: RubricStamp
  /// Where the programme stands.
  public let programmeProfile: SubjectProfile
  /// Where the system of the territory stands, or nil if it was not assessed.
  public let systemProfile: SubjectProfile?
  /// The programme's gaps that are unknown, those that add most first.
  public let evidenceGaps: [Gap]
  /// The programme's gaps that are not met or met only locally, those that add most first.
  public let policyGaps: [Gap]
  /// From whom to learn, best evidence first.
  public let learningSources: [LearningSource]
  /// The ten questions of the quick scan, in the rubric's order.
  public let quickScan: [QuickScanResult]

  /// Whether so few of the frontier's applicable conditions are answered that their shares are no
  /// result but a list of what to find out: fewer than the rubric's minimum coverage.
  public var isMostlyUnknown: Bool {
    guard let answered = programmeProfile.counts.answeredShare else { return true }
    return answered < rubric.minimumCoverage
  }

  /// The territory.
  public var territory: TerritoryCode { programme.territory }

  /// The explanation of a condition, or nil if the rubric does not have it.
  public func explanation(of condition: String) -> ConditionExplanation? {
    guard let programme = programmeProfile.result(for: condition) else { return nil }
    return ConditionExplanation(
      programme: programme, system: systemProfile?.result(for: condition),
      gap: (policyGaps + evidenceGaps).first { $0.condition.id == condition })
  }
}

/// Which rubric a scorecard was made with.
public struct RubricStamp: Sendable, Hashable {
  /// The version.
  public let version: String
  /// The day.
  public let date: PartialDate
  /// What the rubric says of its own status.
  public let status: String
  /// The share of conditions that must be answered before a result is shown as one, 0 to 1: a
  /// judgement of the rubric.
  public let minimumCoverage: Double

  /// The stamp of a rubric.
  init(_ rubric: Rubric) {
    version = rubric.version
    date = rubric.date
    status = rubric.status
    minimumCoverage = rubric.minimumCoverage
  }
}

/// One question of the quick scan, answered.
public struct QuickScanResult: Sendable {
  /// The question.
  public let question: QuickScanQuestion
  /// The criterion it stands for.
  public let criterion: Criterion
  /// Where the programme stands.
  public let result: ConditionResult
  /// Where the system stands; nil if it was not assessed.
  public let systemStanding: ConditionStanding?
  /// Who holds the levers.
  public let levers: [Lever]
}

/// From what a standing on one condition follows.
public struct ConditionExplanation: Sendable {
  /// The programme's result: answer, facts and the practices that show it.
  public let programme: ConditionResult
  /// The system's result; nil if it was not assessed.
  public let system: ConditionResult?
  /// The gap, if the programme has one here.
  public let gap: Gap?
}
