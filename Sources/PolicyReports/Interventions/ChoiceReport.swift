import ESFProgrammes
import PolicyCycle
public import ProgrammeScoring

extension ReportDocument {
  /// The practices chosen within a limit, with what stays open.
  ///
  /// - Parameters:
  ///   - choice: The choice.
  ///   - scorecard: The scorecard whose gaps are to be closed.
  ///   - answersLanguage: The language of the programme's own words, or nil.
  ///   - language: The language of the report.
  public init(
    choice: MeasureChoice, for scorecard: Scorecard, answersLanguage: String? = nil,
    language: ReportLanguage = .english
  ) {
    let report = ChoiceReport(choice: choice, card: scorecard, language: language)
    self.init(
      language: language, quotedLanguage: answersLanguage,
      title: language.say(
        .choiceTitle,
        [
          "territory": .own(language.name(of: scorecard.territory)), "limit": .text(report.limit),
        ]), lead: report.lead, sections: report.sections)
  }
}

/// The parts of the report on a choice.
private struct ChoiceReport {
  let choice: MeasureChoice
  let card: Scorecard
  let language: ReportLanguage

  var limit: RichText {
    switch choice.limit {
    case .budget(let amount):
      language.say(.euros, ["n": .own(language.euros(amount))])
    case .measures(let number): language.say(.choiceMeasures, ["n": .count(number)])
    }
  }

  var lead: [ReportBlock] {
    var blocks: [ReportBlock] = [.callout(language.say(.choiceCaution))]
    if case .budget = choice.limit { blocks.append(.paragraph(language.say(.choicePrices))) }
    blocks.append(.list(result))
    return blocks
  }

  private var result: [RichText] {
    guard !choice.chosen.isEmpty else {
      let priced = choice.considered + choice.tooDear
      let phrase: Phrase =
        !priced.isEmpty ? .choiceNothing : choice.unpriced.isEmpty ? .choiceNoGap : .choiceNoPrice
      return [language.say(phrase)]
    }
    var lines = [
      language.say(
        .choiceResult,
        [
          "n": .count(choice.chosen.count), "options": .count(choice.considered.count),
          "closed": .count(choice.closed.count),
          "all": .count(choice.closed.count + choice.left.count),
        ])
    ]
    if case .budget(let budget) = choice.limit, let cost = choice.cost {
      lines.append(
        language.say(
          .choiceCost,
          [
            "cost": .own(language.euros(cost)),
            "rest": .own(language.euros(EuroAmount(cents: budget.cents - cost.cents))),
          ]))
    }
    lines.append(
      choice.isProven
        ? language.say(.choiceProven)
        : choice.boundGap == 0
          ? language.say(.choiceValueProven)
          : language.say(
            .choiceNotProven,
            ["bound": .count(choice.upperBound), "gap": .count(choice.boundGap)]))
    switch choice.hasEqual {
    case true?: lines.append(language.say(.choiceEqual))
    case false?: lines.append(language.say(.choiceNoEqual))
    case nil: lines.append(language.say(.choiceEqualUnknown))
    }
    return lines
  }

  var sections: [ReportSection] {
    var sections: [ReportSection] = []
    if !choice.chosen.isEmpty {
      sections.append(options(choice.chosen, id: "chosen", .choiceChosenTitle, .choiceChosenTable))
    }
    sections += gaps(choice.closed, id: "closed", .choiceClosedTitle)
    sections += gaps(choice.left, id: "left", .choiceLeftTitle)
    if !choice.tooDear.isEmpty {
      sections.append(options(choice.tooDear, id: "dear", .choiceTooDearTitle, .candidatesTable))
    }
    if !choice.unpriced.isEmpty {
      sections.append(
        options(choice.unpriced, id: "unpriced", .choiceUnpricedTitle, .candidatesTable))
    }
    return sections
  }

  private func options(
    _ options: [ChoiceOption], id: String, _ title: Phrase, _ caption: Phrase
  ) -> ReportSection {
    ReportSection(
      id: id, title: language.say(title) + .own(" (\(options.count))"),
      [.table(OptionTable(language: language).table(options, caption: caption))])
  }

  /// Gaps with their route, one by one.
  private func gaps(_ routes: [GapRoute], id: String, _ title: Phrase) -> [ReportSection] {
    if routes.isEmpty { return [] }
    let words = RouteWords(card: card, language: language)
    return [
      ReportSection(
        id: id, title: language.say(title) + .own(" (\(routes.count))"),
        [
          .list(
            routes.map { route in
              words.line(route.gap)
                + (route.route.map { .own(" - " + language.term($0)) } ?? RichText())
            })
        ])
    ]
  }
}
