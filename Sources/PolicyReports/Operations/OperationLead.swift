import PolicyCycle
import ServiceDelivery

/// What is known and what is not, in a few lines.
struct OperationLead {
  let words: OperationWords

  var blocks: [ReportBlock] {
    let identification = words.operation.identification
    return [
      .paragraph(
        words.say(
          .operationLead,
          [
            "beneficiary": .quoted(identification.beneficiary),
            "programme": .quoted(identification.programme),
          ])),
      day, .list(lines), .callout(words.say(.operationNoEffect)),
    ]
  }

  /// Of which day the report tells.
  private var day: ReportBlock {
    let status = words.status
    if status.isBeyondRecord {
      return .callout(
        words.say(
          .operationBeyond, ["asked": .date(status.asked), "date": .date(status.asOf)]))
    }
    if status.asOf != words.operation.asOf {
      return .callout(
        words.say(
          .operationEarlier,
          ["date": .date(status.asOf), "record": .date(words.operation.asOf)]))
    }
    return .paragraph(words.say(.operationUpTo, ["date": .date(status.asOf)]))
  }

  private var lines: [RichText] {
    let (status, operation) = (words.status, words.operation)
    func count(_ role: FigureRole) -> Finding.Argument { .count(status.count(of: role)) }
    func count(_ standing: ActivityStanding) -> Finding.Argument {
      .count(status.count(of: standing))
    }
    return [
      words.say(
        .operationPhaseLine,
        [
          "start": .text(words.date(operation.period.start)),
          "end": .text(words.date(operation.period.end)), "asked": .date(status.asked),
          "phase": .own(words.language.term(status.phase)),
        ]),
      words.say(
        .operationFigureCounts,
        [
          "delivered": count(.delivered), "planned": count(.planned),
          "context": count(.context), "inputs": count(.input),
        ]),
      words.say(
        .operationSharesLine,
        ["n": .count(status.sharesKnown), "all": .count(status.planned.count)]),
      words.say(
        .operationActivitiesLine,
        [
          "all": .count(status.activities.count), "done": count(.done), "begun": count(.begun),
          "notdue": count(.notDue), "unknown": count(.unknown),
        ]),
      words.say(
        .operationUnplannedLine, ["n": .count(status.activitiesWithoutPlannedDate)]),
      words.say(
        .operationDeliverablesLine,
        [
          "all": .count(status.deliverables.count),
          "open": .count(status.open.deliverables.count),
          "overdue": .count(status.overdueDeliverables.count),
        ]),
      words.say(
        .operationRecommendationsLine,
        [
          "all": .count(operation.recommendations.count),
          "open": .count(status.openRecommendations.count),
        ]),
      words.say(
        .operationContradictionsLine, ["n": .count(operation.contradictions.count)]),
    ]
  }
}
