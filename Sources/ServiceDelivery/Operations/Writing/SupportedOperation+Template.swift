import PolicyCycle

extension SupportedOperation {
  /// A small record to fill in, with one example of each part.
  ///
  /// Everything in it that begins with EXAMPLE is to be replaced; what is not known is left out, never
  /// written as 0.
  public static var template: [UInt8] {
    // The day, the territory and the steps are constants that are sound: a test reads the template.
    guard let asOf = PartialDate("2025-12-31"), let territory = TerritoryCode("MT"),
      let done = try? exampleDeliverable(asOf)
    else { return [] }
    return SupportedOperation(
      id: "our-operation",
      identification: Identification(
        title: "EXAMPLE: title of the operation", code: "EXAMPLE: its number in the programme",
        programme: "EXAMPLE: the programme that supports it",
        activity: "EXAMPLE: priority or action", beneficiary: "EXAMPLE: the body responsible",
        territory: territory), asOf: asOf,
      period: PartialPeriod(start: PartialDate("2024-01"), end: PartialDate("2026-06")),
      objective: "EXAMPLE: what is to be reached", purposes: ["EXAMPLE: what is done for it"],
      targetGroups: ["EXAMPLE: for whom"],
      figures: OperationFigures(planned: [
        figure("budget", "Planned budget", 500_000, "EUR", .money, "2024-01", "plan")
      ]),
      interventions: [
        OperationIntervention(
          id: "capacity", title: "EXAMPLE: capacity building",
          chains: [
            ResultChain(
              activities: ["first-training"], deliverables: ["handbook"],
              expectedResult: "EXAMPLE: what is to change by it")
          ])
      ],
      activities: [
        OperationActivity(
          id: "first-training", code: "1.1", title: "EXAMPLE: training of counsellors",
          kind: .training, phases: [.customisedSupport],
          planned: PartialPeriod(start: PartialDate("2025-03"), end: PartialDate("2025-05")),
          actual: PartialPeriod(start: PartialDate("2025-04-07"), end: PartialDate("2025-06-20")),
          figures: OperationFigures(
            planned: [
              figure(
                "training-places", "Places planned", 60, "participants", .participants, "2024-01",
                "plan")
            ],
            delivered: [
              figure(
                "training-participants", "Counsellors who took part", 48, "participants",
                .participants, "2025-06-20", "report"),
              figure(
                "sessions-table", "Sessions held, by a table of the report", 6, "sessions",
                .sessions, "2025-06", "report"),
              figure(
                "sessions-text", "Sessions held, by the text of the report", 8, "sessions",
                .sessions, "2025-06", "report"),
            ]),
          notes: [
            "EXAMPLE: dates as 2025, 2025-06 or 2025-06-20. Leave out what is not known; "
              + "do not write 0."
          ])
      ], deliverables: [done],
      changes: [
        OperationChange(
          id: "later-start", summary: "EXAMPLE: training began a month later", causes: [.staff],
          activities: ["first-training"], date: PartialDate("2025-03"), source: "report")
      ],
      recommendations: [
        OperationRecommendation(
          id: "first-recommendation", text: "EXAMPLE: what is recommended", source: "report")
      ],
      grants: GrantScheme(
        projects: [GrantProject(id: "first-project", title: "EXAMPLE: a local project")]),
      inputs: [
        figure("leaflets", "Leaflets printed", 1_000, "pieces", .articles, "2025", "report")
      ],
      contradictions: [
        ContradictoryFigures(
          id: "sessions", subject: "EXAMPLE: number of sessions held",
          figures: ["sessions-table", "sessions-text"],
          note: "EXAMPLE: what is known of the reason")
      ],
      unknowns: ["EXAMPLE: what you looked for and did not find"],
      notes: [
        "EXAMPLE: figures that do not agree stay where they are and are named under "
          + "\"contradictions\" by their identifiers; \"subject\" says in words what they are about."
      ],
      sources: [
        OperationSource(
          id: "plan", title: "EXAMPLE: description of the operation", kind: .programmeDocument,
          stateOf: PartialDate("2024-01")),
        OperationSource(
          id: "report", title: "EXAMPLE: progress report", kind: .monitoringReport, stateOf: asOf),
      ]
    ).written
  }

  private static func exampleDeliverable(
    _ asOf: PartialDate
  ) throws(Deliverable.RefusedStep) -> Deliverable {
    try Deliverable(
      id: "handbook", title: "EXAMPLE: handbook for counsellors", activity: "first-training",
      due: PartialDate("2025-09")
    ).adding(
      DeliverableStep(state: .drafted, date: PartialDate("2025-07"), source: "report")
    ).adding(DeliverableStep(state: .underEvaluation, date: asOf, source: "report"))
  }

  private static func figure(
    _ id: String, _ statement: String, _ value: Double, _ unit: String, _ measure: FigureMeasure,
    _ date: String, _ source: String
  ) -> StatedFigure {
    StatedFigure(
      id: id, statement: "EXAMPLE: \(statement)", value: value, unit: unit, measure: measure,
      date: PartialDate(date) ?? .unreadable, source: source)
  }
}
