import ServiceDelivery

/// Segments of profiling beside what became of people, with its cautions.
struct MonitoringAuditSection {
  let words: MonitoringWords

  /// The section; a sentence where no segments at risk were given.
  var section: ReportSection {
    let release = words.release
    guard release.isAudited else {
      return ReportSection(
        id: "segments", title: words.say(.monitoringAuditTitle),
        [.paragraph(words.say(.monitoringNoAudit))])
    }
    var blocks: [ReportBlock] = [
      .callout(words.say(.monitoringAuditCaution)),
      .paragraph(
        words.say(
          .monitoringProfiledLine,
          [
            "yes": words.argument(release.audited.known),
            "no": words.argument(release.audited.rest),
            "months": .own("\(MonitoringRules.auditMonths)"),
          ])),
    ]
    let missing = release.unmetSegments.joined(separator: ", ")
    if !missing.isEmpty {
      blocks.append(
        .callout(words.say(.monitoringUnmetSegments, ["segments": .quoted(missing)])))
    }
    if !release.segments.isEmpty { blocks.append(.table(segments)) }
    if let count = release.leftOut[.segments] {
      blocks.append(words.leftOut(.segments, count))
    }
    if !release.errors.isEmpty { blocks.append(.table(errors)) }
    if !release.comparisons.isEmpty { blocks.append(.table(comparisons)) }
    blocks += [
      .paragraph(words.say(.monitoringAuditNote)), .paragraph(words.say(.monitoringLawNote)),
    ]
    return ReportSection(id: "segments", title: words.say(.monitoringAuditTitle), blocks)
  }

  private var segments: ReportTable {
    ReportTable(
      caption: words.say(.monitoringSegmentsTable),
      columns: [
        ReportTable.Column(words.label(.monitoringSegmentLabel)),
        ReportTable.Column(words.label(.monitoringAtRiskLabel), needsTitle: true),
        .number(words.label(.monitoringProfiledLabel)),
        .number(words.label(.monitoringExitShareLabel)),
      ],
      rows: words.release.segments.map { segment in
        ReportTable.Row([
          ReportTable.Cell(.quoted(segment.segment)),
          .own(words.label(segment.isAtRisk ? .monitoringYes : .monitoringNo)),
          words.cell(segment.profiled), words.cell(segment.exits),
        ])
      })
  }

  private var errors: ReportTable {
    ReportTable(
      caption: words.say(.monitoringErrorsTable),
      columns: words.columns(
        .monitoringGroupLabel,
        numbers: [
          .monitoringFalseAlarmsLabel, .monitoringMissedLabel, .monitoringRightLabel,
        ]),
      rows: words.release.errors.map { errors in
        ReportTable.Row([
          ReportTable.Cell(name(errors.group)), words.cell(errors.falseAlarms),
          words.cell(errors.missedCases),
          words.cell(errors.rightResults),
        ])
      })
  }

  private var comparisons: ReportTable {
    ReportTable(
      caption: words.say(.monitoringComparisonsTable),
      columns: [
        ReportTable.Column(words.label(.monitoringGroupLabel)),
        ReportTable.Column(words.label(.monitoringBesideLabel), needsTitle: true),
        ReportTable.Column(words.label(.monitoringMeasureLabel), needsTitle: true),
        .number(words.label(.monitoringDifferenceLabel)),
      ],
      rows: words.release.comparisons.map { comparison in
        ReportTable.Row([
          ReportTable.Cell(name(comparison.group)), ReportTable.Cell(name(comparison.reference)),
          .own(words.term(comparison.measure)), words.difference(comparison.difference),
        ])
      })
  }

  private func name(_ group: CountingGroup) -> RichText {
    group.breakdown == .all
      ? words.group(group)
      : .own(words.term(group.breakdown) + ": ") + words.group(group)
  }
}
