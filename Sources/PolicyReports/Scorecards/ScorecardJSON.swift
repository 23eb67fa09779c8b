import GoodPractices
import ESFProgrammes
import PolicyCycle
public import ProgrammeScoring
import RegionalContext
import StructuredText

/// A scorecard as JSON: every number, with answers, facts and practices behind it.
///
/// The format is described by Documentation/Schemas/scorecard.schema.json.
public struct ScorecardJSON {
  /// The version of the format.
  public static let schemaVersion = "1.0"

  /// The JSON text, canonical: the same scorecard gives the same bytes on every platform.
  public let text: String

  /// The JSON of a scorecard.
  public init(_ scorecard: Scorecard) {
    text = JSONValue.object([
      .init("schemaVersion", .string(ScorecardJSON.schemaVersion)),
      .init("territory", .string(scorecard.territory.code)),
      .init(
        "programme",
        .object([
          .init("id", .string(scorecard.programme.id)),
          .init("cci", .optional(scorecard.programme.cci?.code)),
          .init("cciConfidence", .string(scorecard.programme.cciConfidence.rawValue)),
          .init("title", .string(scorecard.programme.title)),
          .init("level", .string(scorecard.programme.level.rawValue)),
          .init("versionAsOf", .optional(scorecard.programme.versionAsOf?.description)),
        ])),
      .init(
        "rubric",
        .object([
          .init("version", .string(scorecard.rubric.version)),
          .init("date", .string(scorecard.rubric.date.description)),
          .init("status", .string(scorecard.rubric.status)),
        ])),
      .init("context", scorecard.context.map(JSONValue.init(context:)) ?? .null),
      .init("frontier", JSONValue(frontier: scorecard.frontier)),
      .init("programmeProfile", JSONValue(profile: scorecard.programmeProfile)),
      .init("systemProfile", scorecard.systemProfile.map(JSONValue.init(profile:)) ?? .null),
      .init("policyGaps", .array(scorecard.policyGaps.map(JSONValue.init(gap:)))),
      .init("evidenceGaps", .array(scorecard.evidenceGaps.map(JSONValue.init(gap:)))),
      .init(
        "learningSources",
        .array(scorecard.learningSources.map(JSONValue.init(learningSource:)))),
    ]).text()
  }
}

extension JSONValue {
  fileprivate static func optional(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }
  fileprivate static func optional(_ number: Double?) -> JSONValue {
    number.map { .number($0) } ?? .null
  }
  fileprivate static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map { .string($0) })
  }

  fileprivate init(context figure: YouthStatistic) {
    self = .object([
      .init("indicator", .string(figure.indicator.rawValue)),
      .init("age", .string(figure.age)),
      .init("year", .string(figure.year.description)),
      .init("value", .optional(figure.value)),
      .init("unit", .string(figure.unit)),
      .init("flag", .string(figure.flag)),
      .init("dataset", .string(figure.source.dataset)),
      .init("vintage", .optional(figure.source.vintage)),
      .init("isVerifiedAgainstPublisher", .bool(false)),
    ])
  }

  fileprivate init(frontier: Frontier) {
    self = .object([
      .init("conditions", .integer(frontier.count)),
      .init("partnerConditions", .integer(frontier.partnerCount)),
      .init("ownPracticesLeftOut", .strings(frontier.ownPractices)),
      .init("lessonsLeftOut", .strings(frontier.lessons)),
    ])
  }

  fileprivate init(counts: StandingCounts) {
    self = .object(
      ConditionStanding.allCases.map { .init($0.rawValue, .integer(counts[$0])) } + [
        .init("applicable", .integer(counts.applicable)),
        .init("shownShare", .optional(counts.share(.shown))),
        .init("possibleShare", .optional(counts.possibleShare)),
        .init("lackingShare", .optional(counts.share(.lacking))),
      ])
  }

  fileprivate init(maturity: MaturityIndex) {
    self = .object([
      .init("isScorable", .bool(maturity.isScorable)),
      .init("coverage", .optional(maturity.coverage)),
      .init("demonstrated", .optional(maturity.demonstrated)),
      .init("possible", .optional(maturity.possible)),
    ])
  }

  fileprivate init(profile: SubjectProfile) {
    self = .object([
      .init("subject", .string(profile.subject.description)),
      .init("level", .string(profile.level.rawValue)),
      .init("status", .string(profile.status.rawValue)),
      .init("reader", .string(profile.reader)),
      .init("asOf", .string(profile.asOf.description)),
      .init("conditions", .integer(profile.conditionCount)),
      .init("answered", .integer(profile.answeredCount)),
      .init("counts", JSONValue(counts: profile.counts)),
      .init("overall", JSONValue(maturity: profile.overall)),
      .init("sections", .array(profile.sections.map(JSONValue.init(section:)))),
    ])
  }

  fileprivate init(section: SectionProfile) {
    self = .object([
      .init("id", .string(section.section.id)),
      .init("name", .string(section.name)),
      .init("counts", JSONValue(counts: section.counts)),
      .init("design", JSONValue(counts: section.design)),
      .init("delivery", JSONValue(counts: section.delivery)),
      .init("conditionsWithoutPractice", .integer(section.withoutPractice)),
      .init("maturity", JSONValue(maturity: section.maturity)),
      .init("criteria", .array(section.criteria.map(JSONValue.init(criterion:)))),
    ])
  }

  fileprivate init(criterion result: CriterionResult) {
    let levels = result.levels
    self = .object([
      .init("id", .string(result.criterion.id)),
      .init("code", .string(result.criterion.code)),
      .init("name", .string(result.criterion.name)),
      .init("isEssential", .bool(result.criterion.isEssential)),
      .init("essentialFlag", .optional(result.essentialFlag?.rawValue)),
      .init("demonstratedLevel", levels.map { .integer($0.demonstrated.rawValue) } ?? .null),
      .init("possibleLevel", levels.map { .integer($0.possible.rawValue) } ?? .null),
      .init("localLevel", levels.map { .integer($0.local.rawValue) } ?? .null),
      .init("designLevel", levels?.design.map { .integer($0.rawValue) } ?? .null),
      .init("blockingCondition", .optional(levels?.blockingCondition)),
      .init("conditions", .array(result.conditions.map(JSONValue.init(condition:)))),
    ])
  }

  fileprivate init(condition result: ConditionResult) {
    let answer = result.answer
    self = .object([
      .init("id", .string(result.condition.id)),
      .init("level", .integer(result.condition.level.rawValue)),
      .init("aspect", .string(result.condition.aspect.rawValue)),
      .init("standing", .string(result.standing.rawValue)),
      .init("answer", .optional(answer?.value.rawValue)),
      .init("place", .optional(answer?.place)),
      .init("reason", .optional(answer?.reason)),
      .init("sourceKind", .optional(answer?.sourceKind?.rawValue)),
      .init("isRelayed", .bool(answer?.isRelayed ?? false)),
      .init("factDate", .optional(answer?.factDate?.description)),
      .init("confidence", .optional(answer?.confidence?.rawValue)),
      .init("facts", .array(result.facts.map(JSONValue.init(fact:)))),
      .init("shownByPractices", .strings(result.practices.map(\.practice.id))),
    ])
  }

  fileprivate init(fact: Fact) {
    self = .object([
      .init("id", .string(fact.id)),
      .init("statement", .string(fact.statement)),
      .init("date", .optional(fact.date?.description)),
      .init("sourceKind", .string(fact.sourceKind.rawValue)),
      .init("title", .optional(fact.citation.title)),
      .init("address", .optional(fact.citation.address)),
      .init("page", .optional(fact.citation.page)),
      .init("note", .optional(fact.note)),
    ])
  }

  fileprivate init(gap: Gap) {
    self = .object([
      .init("condition", .string(gap.condition.id)),
      .init("criterion", .string(gap.criterion.id)),
      .init("kind", .string(gap.kind.rawValue)),
      .init("levelGain", .integer(gap.levelGain)),
      .init("shareGain", .number(gap.shareGain)),
      .init("isBlocking", .bool(gap.isBlocking)),
      .init("whereToLook", .string(gap.condition.evidenceHint)),
      .init(
        "anchor",
        gap.anchor.map { anchor in
          .object([
            .init("basis", .string("judgement")),
            .init("specificObjectives", .strings(anchor.specificObjectives)),
            .init("interventionFields", .strings(anchor.interventionFields)),
            .init("typeOfAction", .string(anchor.typeOfAction)),
            .init("programmeSection", .string(anchor.programmeSection)),
            .init("visibleAs", .string(anchor.visibleAs)),
          ])
        } ?? .null),
      .init(
        "levers",
        .array(
          gap.levers.map {
            .object([
              .init("competence", .string($0.competence.rawValue)),
              .init("holder", .optional($0.holder)),
            ])
          })),
      .init("systemStanding", .optional(gap.systemStanding?.rawValue)),
      .init(
        "practices",
        .array(
          gap.result.practices.map {
            .object([
              .init("id", .string($0.practice.id)),
              .init("evidence", .string($0.standing.rawValue)),
              .init("reach", .string($0.reach.rawValue)),
              .init("isPartner", .bool($0.isPartner)),
            ])
          })),
    ])
  }

  fileprivate init(learningSource source: LearningSource) {
    self = .object([
      .init("practice", .string(source.practice.id)),
      .init("title", .string(source.practice.title)),
      .init("territory", .string(source.practice.territory.code)),
      .init("evidence", .string(source.practice.standing.rawValue)),
      .init("reach", .string(source.practice.reach.rawValue)),
      .init("isPartner", .bool(source.isPartner)),
      .init("conditions", .strings(source.conditions)),
    ])
  }
}
