import PolicyCycle
import ServiceDelivery

/// What the operation is, and how its activities are to lead to results.
struct OperationFrameSection {
  let words: OperationWords

  var section: ReportSection {
    let operation = words.operation
    let identification = operation.identification
    func entry(_ label: Phrase, _ text: RichText) -> ReportEntry {
      ReportEntry(words.label(label), text)
    }
    return ReportSection(
      id: "frame", title: words.say(.operationFrameTitle),
      [
        .entries([
          entry(.operationCodeLabel, words.quoted(identification.code)),
          entry(.programmeLabel, .quoted(identification.programme)),
          entry(.operationPartLabel, words.quoted(identification.activity)),
          entry(.operationBeneficiaryLabel, .quoted(identification.beneficiary)),
          entry(.territoryLabel, .own(words.language.name(of: identification.territory))),
          entry(.operationPeriodLabel, words.period(operation.period)),
          entry(.operationObjectiveLabel, words.quoted(operation.objective)),
          entry(.operationPurposesLabel, words.list(operation.purposes.map(RichText.quoted))),
          entry(.operationTargetsLabel, words.list(operation.targetGroups.map(RichText.quoted))),
        ])
      ] + (operation.notes.isEmpty ? [] : [.list(operation.notes.map(RichText.quoted))]))
  }

  /// The chains from activity to expected result.
  var chains: ReportSection {
    let interventions = words.operation.interventions
    let columns: [Phrase] = [
      .operationActivitiesLabel, .operationOutputsLabel, .operationExpectedLabel,
    ]
    return ReportSection(
      id: "chains", title: words.say(.operationChainsTitle),
      interventions.isEmpty
        ? [.paragraph(words.say(.operationNoChains))]
        : [
          .table(
            ReportTable(
              caption: words.say(.operationChainsTable),
              columns: columns.map { ReportTable.Column(words.label($0)) },
              rows: interventions.flatMap { intervention in
                [ReportTable.Row(heading: heading(of: intervention))]
                  + intervention.chains.map(row)
              })), .paragraph(words.say(.operationExpectedNote)),
        ])
  }

  private func heading(of intervention: OperationIntervention) -> RichText {
    .quoted(intervention.title)
      + (intervention.purpose.map { .own(": ") + .quoted($0) } ?? RichText())
  }

  private func row(_ chain: ResultChain) -> ReportTable.Row {
    ReportTable.Row([
      ReportTable.Cell(words.list(chain.activities.map(words.activity))),
      ReportTable.Cell(
        words.list(
          chain.deliverables.map(words.deliverable) + chain.outputs.map(RichText.quoted))),
      ReportTable.Cell(words.quoted(chain.expectedResult)),
    ])
  }
}
