import CollectiveLearning
import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring
import RegionalContext

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

extension RubricSection: Termed {
  package var termKey: String { "section.\(id)" }
  package static var termKeys: [String] { allCases.map(\.termKey) }
}
