import ESFProgrammes
import PolicyCycle
import ProgrammeScoring
import RegionalContext

extension ScorecardReport {
  /// The labour market and the money: beside the score, never in it.
  var contextSection: ReportSection {
    var blocks: [ReportBlock] = [.paragraph(say(.contextIsNoScore)), .table(figures)]
    if let trend = context.flatMap({ ReportFigure(trend: $0.trend, language: language) }) {
      blocks.append(.figure(trend))
    }
    blocks.append(money)
    return ReportSection(id: "context", title: say(.contextTitle), blocks)
  }

  private var figures: ReportTable {
    let rows: [(String, YouthStatistic?, String)] = [
      (label(.rateLabel), context?.rate ?? card.context, "%"),
      (label(.countLabel), context?.count, label(.thousand)),
      (label(.inactiveLabel), context?.inactiveShare, label(.percentOfNEETs)),
      (label(.seekingLabel), context?.seekingShare, label(.percentOfNEETs)),
    ]
    let registers = ReportTable.Row(
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
          .own(language.date(figure.year)), ReportTable.Cell(source(of: figure)),
        ])
      } + [registers])
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
          var basis = RichText.own(language.term(amount.basis))
          if let fund = amount.fund { basis += .own(", ") + .quoted(fund) }
          if amount.isDerived { basis += .own(", " + label(.derivedRemark)) }
          return ReportTable.Row([
            ReportTable.Cell(name),
            ReportTable.Cell(.own(language.number(amount.euros)), value: amount.euros, unit: "EUR"),
            ReportTable.Cell(basis),
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
