import ESFProgrammes
import PolicyCycle
import ProgrammeScoring
import RegionalContext

extension ScorecardReport {
  /// The labour market and the money: beside the score, never in it.
  var contextSection: ReportSection {
    var blocks: [ReportBlock] = [.paragraph(say(.contextIsNoScore)), .table(figures)]
    if let trend { blocks.append(.figure(trend)) }
    blocks.append(money)
    return ReportSection(id: "context", title: title(.contextTitle), blocks)
  }

  private var figures: ReportTable {
    let rows: [(String, NEETStatistic?, String)] = [
      (label(.rateLabel), context?.rate ?? card.context, "%"),
      (label(.countLabel), context?.count, label(.thousand)),
      (label(.inactiveLabel), context?.inactiveShare, label(.percentOfNEETs)),
      (label(.seekingLabel), context?.seekingShare, label(.percentOfNEETs)),
    ]
    let unknown = ReportTable.Row(
      [label(.registerLabel), label(.unknownLabel), "", label(.registerNote)].map(
        ReportTable.Cell.own))
    return ReportTable(
      caption: say(.contextTable),
      columns: [
        ReportTable.Column(label(.whatLabel)), .number(label(.valueLabel)),
        .number(label(.yearLabel)), ReportTable.Column(label(.sourceLabel)),
      ],
      rows: rows.map { name, figure, unit in
        guard let figure, let value = figure.value else {
          return ReportTable.Row(
            [name, label(.unknownLabel), "", ""].map(ReportTable.Cell.own))
        }
        return ReportTable.Row([
          .own(name),
          ReportTable.Cell(.own("\(language.number(value)) \(unit)"), value: value, unit: unit),
          .own("\(figure.year)"), ReportTable.Cell(source(of: figure)),
        ])
      } + [unknown])
  }

  private var trend: ReportFigure? {
    guard let context, context.trend.count > 1 else { return nil }
    let points = context.trend.compactMap { figure in
      figure.value.map { value in
        TrendLine.Point(
          year: figure.year.year, value: value, label: language.number(value),
          isUnreliable: figure.isUnreliable, isBreak: figure.isBreak)
      }
    }
    guard let first = points.first, let last = points.last, let source = context.trend.last else {
      return nil
    }
    return ReportFigure(
      title: say(.trendTitle, ["source": .record(source.source.dataset)]).plain,
      description: say(
        .trendDescription,
        [
          "first": .own("\(first.year)"), "from": .number(first.value),
          "last": .own("\(last.year)"), "to": .number(last.value),
          "breaks": .count(points.count(where: \.isBreak)),
        ]
      ).plain,
      drawing: .trend(TrendLine(points: points, unit: "%")),
      table: ReportTable(
        caption: say(.trendTable, ["source": .text(self.source(of: source))]),
        columns: [
          ReportTable.Column(label(.yearLabel)), .number(label(.rateColumn)),
          ReportTable.Column(label(.remarkLabel)),
        ],
        rows: points.map { point in
          ReportTable.Row([
            .own("\(point.year)"),
            ReportTable.Cell(.own(point.label), value: point.value, unit: "%"),
            .own(
              [
                point.isBreak ? label(.breakRemark) : nil,
                point.isUnreliable ? label(.unreliableRemark) : nil,
              ].compactMap { $0 }.joined(separator: ", ")),
          ])
        }))
  }

  private var money: ReportBlock {
    let amounts = card.programme.amounts
    if amounts.isEmpty { return .paragraph(say(.moneyUnknown)) }
    return .table(
      ReportTable(
        caption: say(.moneyTable),
        columns: [
          ReportTable.Column(label(.whatForLabel)), .number(label(.euroLabel)),
          ReportTable.Column(label(.whoseMoneyLabel)), ReportTable.Column(label(.sourceLabel)),
        ],
        rows: amounts.map { amount in
          var name = RichText.quoted(amount.name)
          if let objective = amount.specificObjective, !amount.name.contains(objective) {
            name += .quoted(" (\(objective))")
          }
          let basis =
            language.term(amount.basis) + (amount.fund.map { ", \($0)" } ?? "")
            + (amount.isDerived ? ", " + label(.derivedRemark) : "")
          return ReportTable.Row([
            ReportTable.Cell(name),
            ReportTable.Cell(.own(language.number(amount.euros)), value: amount.euros, unit: "EUR"),
            .own(basis),
            ReportTable.Cell(
              address(amount.source)
                + (amount.note.map { .own(" ") + .quoted($0) } ?? RichText())),
          ])
        }))
  }

  /// A source: a link if it is an address, its text if not.
  func address(_ source: String) -> RichText {
    RichText([.link(source, .web(source))])
  }
}
