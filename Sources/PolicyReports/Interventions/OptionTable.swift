import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring

/// The table of practices with what each would close.
struct OptionTable {
  let language: ReportLanguage

  /// The table; the price is a column of its own where some option has one.
  func table(_ options: [ChoiceOption], caption: Phrase) -> ReportTable {
    let hasCosts = options.contains { $0.cost != nil }
    var columns = [
      ReportTable.Column(language.label(.practiceLabel)),
      ReportTable.Column(language.label(.whereLabel)),
      ReportTable.Column(language.label(.evidenceLabel)),
      .number(language.label(.closesLabel)),
      .number(language.label(.notKnownHereLabel)),
      ReportTable.Column(language.label(.closesCriteriaLabel)),
    ]
    if hasCosts { columns.append(.number(language.label(.costLabel) + " (EUR)")) }
    return ReportTable(
      caption: language.say(caption), columns: columns,
      rows: options.map { option in
        var cells: [ReportTable.Cell] = [
          ReportTable.Cell(
            .link(to: option.practice)
              + (option.practice.status == .ended
                ? .own(" (\(language.term(option.practice.status)))") : RichText())),
          .own(language.name(of: option.practice.territory)),
          .own(language.standing(of: option.practice)),
          .count(option.gaps.count), .count(option.toFindOut.count),
          .record(option.criteria.map(\.code).joined(separator: ", ")),
        ]
        if hasCosts {
          cells.append(
            option.cost.map { cost in
              ReportTable.Cell(.own(language.euros(cost)), value: cost.euros, unit: "EUR")
            } ?? .own("-"))
        }
        return ReportTable.Row(cells)
      })
  }
}

extension ReportLanguage {
  /// The words for a value with a capital, to stand by themselves.
  func title(_ value: some Termed) -> String {
    let words = term(value)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// An amount of 0 or more with marks between thousands; cents only where there are some.
  func euros(_ amount: EuroAmount) -> String {
    let (euros, cents) = amount.cents.quotientAndRemainder(dividingBy: 100)
    return count(euros) + (cents == 0 ? "" : decimalMark + (cents < 10 ? "0" : "") + "\(cents)")
  }
}
