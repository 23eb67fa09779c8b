import PolicyCycle
import ProgrammeScoring
import ServiceDelivery

/// The funnel of outreach as a figure, with losses, channels, places and subgroups.
struct MonitoringOutreachSection {
  let words: MonitoringWords

  /// The units of the longest bar: lengths are parts of it, so that bars fit on a line of text.
  private static let longest = 50

  var section: ReportSection {
    let release = words.release
    if release.reached(.identified) == .count(0) {
      return ReportSection(
        id: "outreach", title: words.say(.monitoringOutreachTitle),
        [.paragraph(words.say(.monitoringNoOutreach)), direct])
    }
    var blocks: [ReportBlock] = [.figure(figure), .table(losses)]
    for breakdown in MonitoringBreakdown.ofOutreach {
      if let count = release.leftOut[breakdown] {
        blocks.append(words.leftOut(breakdown, count))
      } else if !release.groupsReached(by: breakdown).isEmpty {
        blocks.append(.table(table(by: breakdown)))
      }
    }
    blocks += [.table(offers), direct, .paragraph(words.say(.monitoringOutreachNote))]
    return ReportSection(id: "outreach", title: words.say(.monitoringOutreachTitle), blocks)
  }

  private var figure: ReportFigure {
    // Not everybody is due to be in place yet: who is not would look lost.
    let counts = OutreachStage.allCases.filter { $0 < .inPlace }
      .map { ($0, words.release.reached($0)) }
    let first = counts.compactMap { $0.1.shown }.max() ?? 0
    return ReportFigure(
      title: words.label(.monitoringFunnelFigure),
      description: words.label(.monitoringFunnelDescription),
      drawing: .bars(
        StandingBars(
          parts: counts.map { stage, count in
            StandingBars.Part(
              label: words.term(stage), bars: [bar(count, of: first)])
          },
          legend: [
            StandingBars.Segment(standing: .shown, word: words.label(.monitoringHereLabel)),
            StandingBars.Segment(standing: .lacking, word: words.label(.monitoringGoneLabel)),
            StandingBars.Segment(standing: .unknown, word: words.hidden),
          ],
          markLegend: words.say(
            .monitoringMarkLegend, ["n": .count(MonitoringOutreachSection.longest)]
          ).plain)),
      table: losses)
  }

  /// Who came so far and who was lost before, as parts of the first stage; white where it is not shown.
  private func bar(_ count: ReleasedCount, of first: Int) -> StandingBars.Bar {
    let longest = MonitoringOutreachSection.longest
    let length = count.shown.map { first == 0 ? 0 : $0 * longest / first }
    let segments: [ConditionStanding] =
      length.map {
        Array(repeating: .shown, count: $0) + Array(repeating: .lacking, count: longest - $0)
      } ?? Array(repeating: .unknown, count: longest)
    return StandingBars.Bar(
      label: words.label(.monitoringPersonsShort), words: words.cell(count).text.plain,
      counts: StandingCounts(segments))
  }

  private var losses: ReportTable {
    let release = words.release
    return ReportTable(
      caption: words.say(.monitoringLossesTable),
      columns: words.columns(
        .monitoringStageLabel,
        numbers: [.monitoringCameLabel, .monitoringLostLabel, .monitoringLostShareLabel]),
      rows: OutreachStage.allCases.map { stage in
        // What is lost after the offer is not all due yet, and stands in a table of its own.
        let lost = stage < .offer ? release.lost(after: stage) : nil
        return ReportTable.Row([
          .own(words.term(stage)), words.cell(release.reached(stage)),
          lost.map { words.cell($0.count) } ?? .own(""),
          lost.map { cell($0.share, of: release.reached(stage)) } ?? .own(""),
        ])
      })
  }

  private func cell(_ share: IntervalEstimate?, of whole: ReleasedCount) -> ReportTable.Cell {
    whole == .count(0)
      ? .own(words.term(IndicatorValue.UnknownReason.nobodyCounted)) : words.cell(share)
  }

  private func table(by breakdown: MonitoringBreakdown) -> ReportTable {
    let release = words.release
    let (caption, first): (Phrase, Phrase) =
      switch breakdown {
      case .places: (.monitoringPlacesTable, .monitoringPlaceLabel)
      case .subgroups: (.monitoringSubgroupsTable, .monitoringSubgroupLabel)
      default: (.monitoringChannelsTable, .monitoringChannelLabel)
      }
    return ReportTable(
      caption: words.say(caption),
      columns: words.columns(first, numbers: [])
        + MonitoringRelease.groupStages.map { .number(words.term($0)) },
      rows: release.groupsReached(by: breakdown).map { group in
        ReportTable.Row(
          [ReportTable.Cell(name(group))]
            + MonitoringRelease.groupStages.map {
              words.cell(release.reached($0, by: breakdown, group.value))
            })
      })
  }

  private func name(_ group: CountingGroup) -> RichText {
    let subgroup = group.breakdown == .subgroup ? group.value.flatMap(NEETSubgroup.init) : nil
    return subgroup.map { .own(words.term($0)) } ?? words.name(group.value)
  }

  private var offers: ReportTable {
    ReportTable(
      caption: words.say(.monitoringOffersTable),
      columns: words.columns(.monitoringFollowingLabel, numbers: [.monitoringPersonsShort]),
      rows: OfferFollowing.allCases.map {
        ReportTable.Row([.own(words.term($0)), words.cell(words.release.offers($0))])
      })
  }

  private var direct: ReportBlock {
    .paragraph(
      words.say(
        .monitoringDirect,
        [
          "n": words.argument(words.release.direct(.registered)),
          "offers": words.argument(words.release.direct(.offer)),
        ]))
  }
}

extension ReleasedCount {
  /// The count, where it is shown.
  fileprivate var shown: Int? {
    if case .count(let count) = self { count } else { nil }
  }
}
