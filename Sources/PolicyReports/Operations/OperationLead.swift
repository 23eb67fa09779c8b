import PolicyCycle
import ServiceDelivery

/// What is known and what is not, in a few lines.
struct OperationLead {
  let words: OperationWords
  /// The language of the record's own words, or nil if it is unknown.
  let recordLanguage: String?

  var blocks: [ReportBlock] {
    let identification = words.operation.identification
    let lead = ReportBlock.paragraph(
      words.say(
        .operationLead,
        [
          "beneficiary": .quoted(identification.beneficiary),
          "programme": .quoted(identification.programme),
        ]))
    return [lead] + languageNote + [day, .list(lines), .callout(words.say(.operationNoEffect))]
  }

  /// That the record's words are in another language than the report, where that may be so.
  private var languageNote: [ReportBlock] {
    if recordLanguage == words.language.code { return [] }
    return [
      .paragraph(
        words.say(recordLanguage == "en" ? .operationRecordEnglish : .operationRecordOwn))
    ]
  }

  /// Of which day the report tells.
  private var day: ReportBlock {
    let status = words.status
    if status.isBeyondRecord {
      return .callout(
        words.say(.operationBeyond, phase.merging(["date": .date(status.asOf)]) { $1 }))
    }
    if status.asOf != words.operation.asOf {
      return .callout(
        words.say(
          .operationEarlier,
          ["date": .date(status.asOf), "record": .date(words.operation.asOf)]))
    }
    return .paragraph(words.say(.operationUpTo, ["date": .date(status.asOf)]))
  }

  /// Whether the operation runs on the day that was asked for.
  private var phase: [String: Finding.Argument] {
    let period = words.operation.period
    return [
      "start": .text(words.date(period.start)), "end": .text(words.date(period.end)),
      "asked": .date(words.status.asked), "phase": .own(words.language.term(words.status.phase)),
    ]
  }

  private var lines: [RichText] {
    let status = words.status
    func count(_ role: FigureRole) -> Finding.Argument { .count(status.count(of: role)) }
    // Of a day after the record the phase is told once, beside what the record does not tell.
    return (status.isBeyondRecord ? [] : [words.say(.operationPhaseLine, phase)]) + [
      words.say(
        .operationFigureCounts,
        [
          "delivered": count(.delivered), "planned": count(.planned),
          "context": count(.context), "inputs": count(.input),
        ]),
      status.planned.isEmpty
        ? words.say(.operationNoPlans)
        : words.say(
          .operationSharesLine,
          ["n": .count(status.sharesKnown), "all": .count(status.planned.count)]),
    ] + activities + deliverables + [recommendations, contradictions]
  }

  private var activities: [RichText] {
    let status = words.status
    if status.activities.isEmpty { return [words.say(.operationNoActivities)] }
    func count(_ standing: ActivityStanding) -> Finding.Argument {
      .count(status.count(of: standing))
    }
    let unplanned = status.activitiesWithoutPlannedDate
    return [
      words.say(
        .operationActivitiesLine,
        [
          "all": .count(status.activities.count), "done": count(.done), "begun": count(.begun),
          "ahead": count(.notBegun), "unknown": count(.unknown),
        ])
    ] + (unplanned == 0 ? [] : [words.say(.operationUnplannedLine, ["n": .count(unplanned)])])
  }

  private var deliverables: [RichText] {
    let status = words.status
    if status.deliverables.isEmpty { return [words.say(.operationNoDeliverables)] }
    let undue = status.deliverablesWithoutDueDate
    return [
      words.say(
        .operationDeliverablesLine,
        [
          "all": .count(status.deliverables.count),
          "open": .count(status.open.deliverables.count),
          "overdue": .count(status.overdueDeliverables.count),
        ])
    ] + (undue == 0 ? [] : [words.say(.operationUndueLine, ["n": .count(undue)])])
  }

  private var recommendations: RichText {
    let all = words.operation.recommendations.count
    let open = words.status.openRecommendations.count
    if all == 0 { return words.say(.operationNoRecommendations) }
    return open == 0
      ? words.say(.operationRecommendationsTold, ["all": .count(all)])
      : words.say(
        .operationRecommendationsLine, ["all": .count(all), "open": .count(open)])
  }

  private var contradictions: RichText {
    let count = words.status.contradictions.count
    return count == 0
      ? words.say(.operationNoContradictions)
      : words.say(.operationContradictionsLine, ["n": .count(count)])
  }
}
