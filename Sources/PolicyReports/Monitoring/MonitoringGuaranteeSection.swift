import ServiceDelivery

/// The indicators of the Youth Guarantee, by group, and exits by destination.
struct MonitoringGuaranteeSection {
  let words: MonitoringWords

  var section: ReportSection {
    var blocks: [ReportBlock] = [
      .paragraph(words.say(.monitoringEveryStart)), .table(indicators),
      .callout(words.say(.monitoringRecalled)), neets, .table(groups),
    ]
    if words.release.isCoverageAboveAll {
      blocks.insert(.callout(words.say(.monitoringCoverageAboveAll)), at: 3)
    }
    if let count = words.release.leftOut[.offices] {
      blocks.append(words.leftOut(.offices, count))
    }
    if words.release.startsOfOtherAges() != .count(0) { blocks.append(.table(otherAges)) }
    blocks.append(.table(destinations))
    return ReportSection(
      id: "youth-guarantee", title: words.say(.monitoringGuaranteeTitle), blocks)
  }

  private var indicators: ReportTable {
    let release = words.release
    return ReportTable(
      caption: words.say(.monitoringIndicatorsTable),
      columns: words.columns(
        .monitoringIndicatorLabel,
        numbers: [.monitoringNumeratorLabel, .monitoringDenominatorLabel, .monitoringShareLabel])
        + [ReportTable.Column(words.label(.monitoringFormulaLabel))],
      rows: [
        release.coverage, release.waitingBeyondLimit, release.timelyPositiveExits(),
      ].map(row))
  }

  private func row(_ indicator: ReleasedIndicator) -> ReportTable.Row {
    let isMissing = indicator.share == .unknown(.neetNumberNotGiven)
    let isCount = indicator.indicator == .timelyPositiveExits
    func part(_ value: Double?) -> ReportTable.Cell {
      isCount
        ? value.map { words.cell(.count(Int($0))) } ?? words.cell(ReleasedCount.suppressed)
        : words.cell(value)
    }
    return ReportTable.Row([
      .own(words.term(indicator.indicator)), part(indicator.numerator),
      isMissing ? .own(words.unknown) : part(indicator.denominator), words.cell(indicator.share),
      .own(words.term(indicator.formula)),
    ])
  }

  private var neets: ReportBlock {
    .paragraph(
      words.release.neets.map {
        words.say(
          .monitoringNEETNumber,
          ["n": .number($0.count, unit: ""), "source": .quoted($0.source)])
      } ?? words.say(.monitoringNoNEETNumber))
  }

  private var groups: ReportTable {
    let release = words.release
    var rows = [row(.own(words.label(.monitoringAll)), .all)]
    func add(_ heading: Phrase, _ groups: [(RichText, ReleasedGroup)]) {
      let met = groups.filter {
        release.stock($0.1) != .count(0) || release.starts($0.1) != .count(0)
          || release.exits($0.1) != .count(0)
      }
      if met.isEmpty || !release.detail.hasGroups { return }
      rows.append(ReportTable.Row(heading: words.say(heading)))
      rows += met.map { row($0.0, $0.1) }
    }
    add(.monitoringBySex, ReleasedSex.allCases.map { (.own(words.term($0)), .sex($0)) })
    add(.monitoringByAge, ReleasedAge.allCases.map { (.own(words.term($0)), .age($0)) })
    add(.monitoringByOffice, release.offices.map { (words.name($0), .office($0)) })
    return ReportTable(
      caption: words.say(.monitoringGroupsTable),
      columns: words.columns(
        .monitoringGroupLabel,
        numbers: [
          .monitoringStartsLabel, .monitoringStockLabel, .monitoringExitsLabel,
          .monitoringTimelyLabel, .monitoringShareLabel,
        ]), rows: rows)
  }

  private var otherAges: ReportTable {
    ReportTable(
      caption: words.say(.monitoringOtherAgesTable),
      columns: words.columns(.monitoringAgeLabel, numbers: [.monitoringStartsLabel]),
      rows: ReleasedOtherAge.allCases.map {
        ReportTable.Row([.own(words.term($0)), words.cell(words.release.startsOfOtherAges($0))])
      })
  }

  private func row(_ name: RichText, _ group: ReleasedGroup) -> ReportTable.Row {
    let release = words.release
    return ReportTable.Row([
      ReportTable.Cell(name), words.cell(release.starts(group)),
      words.cell(release.averageStock(group)), words.cell(release.exits(group)),
      words.cell(release.timelyExits(group)),
      words.cell(release.timelyPositiveExits(group).share),
    ])
  }

  private var destinations: ReportTable {
    let release = words.release
    return ReportTable(
      caption: words.say(.monitoringDestinationsTable),
      columns: words.columns(
        .monitoringDestinationLabel,
        numbers: [
          .monitoringWithinLabel, .monitoringLaterLabel, .monitoringTogetherLabel,
          .monitoringShareLabel,
        ]),
      rows: LabourSituation.allCases.map { situation in
        ReportTable.Row([
          .own(words.term(situation)),
          words.cell(release.exits(to: situation, inTime: true)),
          words.cell(release.exits(to: situation, inTime: false)),
          words.cell(release.exits(to: situation)),
          words.cell(release.exitShare(to: situation).share),
        ])
      })
  }
}

extension MonitoringWords {
  /// That a breakdown is left out, since it has too many categories.
  func leftOut(_ breakdown: MonitoringBreakdown, _ count: Int) -> ReportBlock {
    .paragraph(
      say(
        .monitoringLeftOut,
        [
          "what": .own(term(breakdown)), "n": .count(count), "most": .count(breakdown.most),
        ]))
  }
}
