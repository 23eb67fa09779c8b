import CollectiveLearning
import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring
import RegionalContext
import ServiceDelivery

/// A value of the domain for which every language has a word.
///
/// The tables hold the words by key, such as `standing.shown`.
package protocol Termed: Sendable {
  /// The key of the value in the tables of terms.
  var termKey: String { get }
  /// The keys of all values, for the test that no language lacks one.
  static var termKeys: [String] { get }
}

/// A value whose key is made of the name of its kind and its raw value.
package protocol RawTermed: Termed, RawRepresentable, CaseIterable {
  static var termKind: String { get }
}

extension RawTermed {
  package var termKey: String { "\(Self.termKind).\(rawValue)" }
  package static var termKeys: [String] { allCases.map(\.termKey) }
}

extension ConditionStanding: RawTermed { package static let termKind = "standing" }
extension AnswerValue: RawTermed { package static let termKind = "answer" }
extension PracticeStanding: RawTermed { package static let termKind = "practice" }
extension EffectDirection: RawTermed { package static let termKind = "direction" }
extension EvidenceLevel: RawTermed { package static let termKind = "evidence-level" }
extension Reach: RawTermed { package static let termKind = "reach" }
extension GoodPractice.Status: RawTermed { package static let termKind = "practice-status" }
extension RecordConfidence: RawTermed { package static let termKind = "record-confidence" }
extension EvidenceItem.Kind: RawTermed { package static let termKind = "figure" }
extension Competence: RawTermed { package static let termKind = "competence" }
extension AssessmentStatus: RawTermed { package static let termKind = "assessment-status" }
extension Programme.CCIConfidence: RawTermed { package static let termKind = "cci" }
extension SourceKind: RawTermed { package static let termKind = "source-kind" }
extension GovernanceLevel: RawTermed { package static let termKind = "level" }
extension ConditionAspect: RawTermed { package static let termKind = "aspect" }
extension YouthGuaranteePhase: RawTermed { package static let termKind = "youth-guarantee" }
extension NUTSChange.Kind: RawTermed { package static let termKind = "nuts-change" }
extension ContextIndicator: RawTermed { package static let termKind = "context" }
extension YouthMoney.Basis: RawTermed { package static let termKind = "youth-money" }
extension UncertainChoice: RawTermed { package static let termKind = "uncertain-choice" }
extension MoneyAmount.Basis: RawTermed { package static let termKind = "money" }
extension LearningActivity.Kind: RawTermed { package static let termKind = "activity-kind" }
extension LearningActivity.Detail: RawTermed { package static let termKind = "activity-detail" }
extension PolicyChange.Kind: RawTermed { package static let termKind = "change-type" }
extension PolicyChange.Standing: RawTermed { package static let termKind = "change-standing" }
extension PolicyChange.Detail: RawTermed { package static let termKind = "change-detail" }
extension StakeholderGroup: RawTermed { package static let termKind = "stakeholder-group" }
extension Stakeholder.Kind: RawTermed { package static let termKind = "stakeholder" }
extension ProjectPartner.Role: RawTermed { package static let termKind = "partner-role" }
extension ProjectPartner.Kind: RawTermed { package static let termKind = "partner-kind" }
extension SideBySide.Comparison: RawTermed { package static let termKind = "answers-compared" }
extension ProjectFrame.Figure: RawTermed { package static let termKind = "frame" }
extension ChangeRoute: RawTermed { package static let termKind = "route" }
extension RouteReason: RawTermed { package static let termKind = "route-reason" }
extension CodeVerification: RawTermed { package static let termKind = "code-check" }
extension CommonIndicator.Kind: RawTermed { package static let termKind = "indicator-kind" }
extension DraftIndicator.Reason: RawTermed { package static let termKind = "indicator-reason" }
extension ProposedIndicator: RawTermed { package static let termKind = "proposed" }
extension LearningMatrix.SubjectKind: RawTermed { package static let termKind = "subject-kind" }
extension TransferabilityValue: RawTermed { package static let termKind = "transferability" }
extension PromptAnswer: RawTermed { package static let termKind = "prompt" }
extension TransferabilityParty: RawTermed { package static let termKind = "party" }
extension PopulationFit.Obstacle: RawTermed { package static let termKind = "not-compared" }
extension ConditionDifference.Cause: RawTermed { package static let termKind = "cause" }
extension ConditionChange.Kind: RawTermed { package static let termKind = "change" }
extension RevisedCondition.Revision: RawTermed { package static let termKind = "revision" }
extension OperationPhase: RawTermed { package static let termKind = "operation-phase" }
extension ActivityStanding: RawTermed { package static let termKind = "activity-standing" }
extension DeliverableState: RawTermed { package static let termKind = "deliverable-state" }
extension OperationRecommendation.Adoption: RawTermed { package static let termKind = "adoption" }
extension OperationChange.Cause: RawTermed { package static let termKind = "change-cause" }
extension ProjectEvaluation.Kind: RawTermed { package static let termKind = "project-evaluation" }
extension FigureBound: RawTermed { package static let termKind = "figure-bound" }
extension FigureMeasure: RawTermed { package static let termKind = "figure-measure" }
extension PlanComparison.Obstacle: RawTermed { package static let termKind = "plan-obstacle" }
extension TimelineBars.Look: RawTermed { package static let termKind = "timeline" }
extension PlanPart: RawTermed { package static let termKind = "plan-part" }
extension PlanField: RawTermed { package static let termKind = "plan-field" }
extension PlanState: RawTermed { package static let termKind = "plan-state" }
extension PlanParty: RawTermed { package static let termKind = "plan-party" }
extension PlanOffer.Answer: RawTermed { package static let termKind = "plan-answer" }
extension OfferKind: RawTermed { package static let termKind = "offer-kind" }
extension BreakOffReason: RawTermed { package static let termKind = "break-off" }
extension PlanObstacle: RawTermed { package static let termKind = "plan-obstacle" }
extension NEETSubgroup: RawTermed { package static let termKind = "neet-subgroup" }
extension LabourSituation: RawTermed { package static let termKind = "labour-situation" }
extension ParticipantProfile.Sex: RawTermed { package static let termKind = "sex" }
extension ParticipantProfile.CitizenshipGroup: RawTermed {
  package static let termKind = "citizenship"
}
extension ReleasedSex: RawTermed { package static let termKind = "released-sex" }
extension ReleasedAge: RawTermed { package static let termKind = "released-age" }
extension ReleasedOtherAge: RawTermed { package static let termKind = "released-other-age" }
extension PlanTimeliness: RawTermed { package static let termKind = "plan-timeliness" }
extension PlanFollowing: RawTermed { package static let termKind = "plan-following" }
extension OutreachStage: RawTermed { package static let termKind = "outreach-stage" }
extension FollowUpOutcome: RawTermed { package static let termKind = "follow-up" }
extension PlanStanding: RawTermed { package static let termKind = "plan-standing" }
extension OfferFollowing: RawTermed { package static let termKind = "offer-following" }
extension FormulaStatus: RawTermed { package static let termKind = "formula" }
extension IndicatorValue.UnknownReason: RawTermed { package static let termKind = "no-share" }
extension IndicatorKey: RawTermed { package static let termKind = "indicator" }
extension MonitoringBreakdown: RawTermed { package static let termKind = "monitoring-breakdown" }
extension MonitoringDetail: RawTermed { package static let termKind = "monitoring-detail" }
extension GroupComparison.Measure: RawTermed { package static let termKind = "audit-measure" }
extension CountingGroup.Breakdown: RawTermed { package static let termKind = "counting-group" }
extension NEETProxyRefusal: RawTermed { package static let termKind = "neet-proxy" }
extension CommonIndicatorCode: RawTermed { package static let termKind = "common-indicator" }
extension RejectionReason: RawTermed { package static let termKind = "rejection" }

extension RubricSection: Termed {
  package var termKey: String { "section.\(id)" }
  package static var termKeys: [String] { allCases.map(\.termKey) }
}
