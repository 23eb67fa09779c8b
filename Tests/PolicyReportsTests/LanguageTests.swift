import CollectiveLearning
import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring
import RegionalContext
import ServiceDelivery
import Testing

@testable import PolicyReports

@Suite struct LanguageTests {
  private static let terms: [any Termed.Type] = [
    ConditionStanding.self, AnswerValue.self, PracticeStanding.self, EffectDirection.self,
    EvidenceLevel.self, Reach.self, GoodPractice.Status.self, RecordConfidence.self,
    EvidenceItem.Kind.self, Competence.self, AssessmentStatus.self, Programme.CCIConfidence.self,
    SourceKind.self, GovernanceLevel.self, ConditionAspect.self, YouthGuaranteePhase.self,
    YouthMoney.Basis.self, ContextIndicator.self, NUTSChange.Kind.self, MoneyAmount.Basis.self,
    RubricSection.self, UncertainChoice.self, LearningActivity.Kind.self,
    LearningActivity.Detail.self,
    PolicyChange.Kind.self, PolicyChange.Standing.self, PolicyChange.Detail.self,
    StakeholderGroup.self, Stakeholder.Kind.self, ProjectPartner.Role.self,
    ProjectPartner.Kind.self, SideBySide.Comparison.self, ProjectFrame.Figure.self,
    ChangeRoute.self, RouteReason.self, CodeVerification.self, CommonIndicator.Kind.self,
    DraftIndicator.Reason.self, ProposedIndicator.self, DraftBlank.self,
    LearningMatrix.SubjectKind.self, TransferabilityValue.self,
    PromptAnswer.self, TransferabilityParty.self, PopulationFit.Obstacle.self,
    ConditionDifference.Cause.self, ConditionChange.Kind.self,
    RevisedCondition.Revision.self, OperationPhase.self, ActivityStanding.self,
    DeliverableState.self, OperationRecommendation.Adoption.self, OperationChange.Cause.self,
    ProjectEvaluation.Kind.self, FigureBound.self, FigureMeasure.self,
    PlanComparison.Obstacle.self, TimelineBars.Look.self, LabourSituation.self,
    ParticipantProfile.Sex.self, ParticipantProfile.CitizenshipGroup.self, ReleasedSex.self,
    PlanPart.self, PlanField.self, PlanState.self, PlanParty.self, PlanOffer.Answer.self,
    OfferKind.self, BreakOffReason.self, PlanObstacle.self, NEETSubgroup.self, ReleasedAge.self,
    ReleasedOtherAge.self,
    PlanTimeliness.self, PlanFollowing.self,
    OutreachStage.self, FollowUpOutcome.self, PlanStanding.self, OfferFollowing.self,
    FormulaStatus.self, IndicatorValue.UnknownReason.self, IndicatorKey.self,
    MonitoringBreakdown.self, MonitoringDetail.self, GroupComparison.Measure.self,
    CountingGroup.Breakdown.self,
    NEETProxyRefusal.self, CommonIndicatorCode.self, RejectionReason.self,
  ]

  @Test(arguments: ReportLanguage.all.map(\.code))
  func `a language has words for every phrase, term and territory, and no others`(
    _ code: String
  ) throws {
    let language = try #require(ReportLanguage(code: code))
    for phrase in Phrase.allCases {
      #expect(language.phrases[phrase]?.isEmpty == false, "\(phrase)")
    }
    #expect(Set(language.terms.keys) == Set(Self.terms.flatMap { $0.termKeys }))
    #expect(language.terms.values.allSatisfy { !$0.isEmpty })
    #expect(
      Set(language.territories.keys) == Set(ReportLanguage.english.territories.keys))
    #expect(language.territories.values.allSatisfy { !$0.isEmpty })
  }

  @Test func `no part of a language repeats a phrase of another part`() {
    for parts in [ReportLanguage.englishParts, ReportLanguage.italianParts] {
      #expect(parts.reduce(0) { $0 + $1.count } == Phrase.allCases.count)
    }
  }

  @Test(arguments: ReportLanguage.all.map(\.code))
  func `a phrase has the same places in every language`(_ code: String) throws {
    let language = try #require(ReportLanguage(code: code))
    for phrase in Phrase.allCases {
      let english = PhraseTemplate(ReportLanguage.english.label(phrase))
      let own = PhraseTemplate(language.label(phrase))
      #expect(own.arguments == english.arguments, "\(phrase)")
      #expect(!language.label(phrase).contains("  "), "\(phrase)")
    }
  }

  @Test func `Italian is another language than English`() {
    let same = Phrase.allCases.filter {
      ReportLanguage.italian.label($0) == ReportLanguage.english.label($0)
    }
    #expect(Double(same.count) < 0.05 * Double(Phrase.allCases.count), "\(same)")
  }

  @Test func `languages are found by code`() {
    #expect(ReportLanguage(code: "it")?.name == "Italiano")
    #expect(ReportLanguage(code: "xx") == nil)
  }

  @Test func `numbers are written as the language's readers expect`() {
    let (english, italian) = (ReportLanguage.english, ReportLanguage.italian)
    #expect(english.percent(0.314) == "31\u{A0}%")
    #expect(english.percent(0.001) == "<1\u{A0}%")
    #expect(english.percent(0.999) == ">99\u{A0}%")
    #expect(english.percent(0) == "0\u{A0}%")
    #expect(english.percent(1) == "100\u{A0}%")
    #expect(english.percent(nil) == "-")
    #expect(english.number(1_083_600) == "1,083,600")
    #expect(italian.number(1_083_600) == "1.083.600")
    #expect(english.number(-1_234.5) == "-1,234.5")
    #expect(italian.number(-1_234.5) == "-1.234,5")
    #expect(english.number(999) == "999")
    #expect(english.oneDecimal(39.56) == "39.6")
    #expect(italian.oneDecimal(39.56) == "39,6")
    #expect(english.oneDecimal(-0.04) == "0.0")
    #expect(english.number(0.00001) == "0.00001")
    #expect(italian.number(-0.000025) == "-0,000025")
    #expect(english.number(1e16) == "10,000,000,000,000,000")
    #expect(english.number(1e300) == "1e+300")
    #expect(english.number(.nan) == "nan")
    #expect(english.count(1_234_567_890_123_456_789) == "1,234,567,890,123,456,789")
    #expect(english.percent(.nan) == "-")
    #expect(english.percent(29.0 / 50, roundsDown: true) == "58\u{A0}%")
    #expect(english.percent(0.646, roundsDown: true) == "64\u{A0}%")
    #expect(english.percent(0.004, roundsDown: true) == "<1\u{A0}%")
  }

  @Test func `days are written in the language's order`() throws {
    let day = try #require(PartialDate("2024-06-30"))
    let month = try #require(PartialDate("2024-06"))
    #expect(ReportLanguage.english.date(day) == "2024-06-30")
    #expect(ReportLanguage.italian.date(day) == "30/06/2024")
    #expect(ReportLanguage.italian.date(month) == "06/2024")
  }

  @Test func `territories have names, and those without one their country's`() throws {
    func name(_ code: String, _ language: ReportLanguage) throws -> String {
      language.name(of: try #require(TerritoryCode(code)))
    }
    #expect(try name("ITI1", .english) == "Tuscany")
    #expect(try name("LU00", .italian) == "Lussemburgo")
    #expect(try name("RO12", .english) == "Centru, Romania")
    #expect(try name("RO121", .english) == "Romania, RO121")
    #expect(try name("QQ", .english) == "QQ")
    #expect(try name("ZZ", .english) == "Territory not named")
  }
}
