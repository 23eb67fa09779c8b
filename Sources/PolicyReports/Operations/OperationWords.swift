import PolicyCycle
import ServiceDelivery

/// What the report on an operation says of its parts, each in one place.
struct OperationWords {
  let status: OperationStatus
  let language: ReportLanguage

  var operation: SupportedOperation { status.operation }

  func label(_ phrase: Phrase) -> String { language.label(phrase) }

  func say(_ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]) -> RichText {
    language.say(phrase, arguments)
  }

  /// The word for what no source tells.
  var unknown: RichText { .own(label(.processUnknown)) }

  func quoted(_ text: String?) -> RichText { text.map(RichText.quoted) ?? unknown }

  func date(_ date: PartialDate?) -> RichText { date.map { .own(language.date($0)) } ?? unknown }

  /// From when to when, each end known or not.
  func period(_ period: PartialPeriod) -> RichText {
    if period.isUnknown { return unknown }
    if period.start == period.end { return date(period.start) }
    return date(period.start) + .own(" – ") + date(period.end)
  }

  /// A part of the operation that figures belong to.
  func owner(_ owner: FigureOwner) -> RichText {
    switch owner {
    case .operation: .own(label(.operationWhole))
    case .activity(let id): activity(id)
    case .grantScheme: .own(label(.operationGrantsTitle))
    case .grantProject(let id):
      .quoted(operation.grants?.projects.first { $0.id == id }?.title ?? id)
    }
  }

  /// An activity with its number.
  func activity(_ id: String) -> RichText {
    guard let activity = operation.activity(id) else { return .quoted(id) }
    let code = activity.code.flatMap { activity.title.contains($0) ? nil : " (\($0))" }
    return .quoted(activity.title + (code ?? ""))
  }

  func deliverable(_ id: String) -> RichText {
    .quoted(operation.deliverable(id)?.title ?? id)
  }

  /// A number with its bound and unit: `more than 200 participants`.
  ///
  /// Units are the record's own words, which name the things that are counted in the plural: one of
  /// them is written `1 (reports)`, since nobody knows the singular.
  func value(_ figure: StatedFigure) -> RichText {
    let bound = figure.bound == .exactly ? "" : language.term(figure.bound) + " "
    let number = RichText.own(bound + language.number(figure.value) + " ")
    let isWord = figure.unit.last?.isLowercase ?? false
    return figure.value == 1 && isWord
      ? number + .own("(") + .quoted(figure.unit) + .own(")") : number + .quoted(figure.unit)
  }

  /// A cell that keeps the number.
  func cell(_ figure: StatedFigure) -> ReportTable.Cell {
    ReportTable.Cell(value(figure), value: figure.value, unit: figure.unit)
  }

  /// Several statements of one thing, none preferred.
  func cell(_ figures: [StatedFigure]) -> ReportTable.Cell {
    if figures.count == 1 { return cell(figures[0]) }
    return ReportTable.Cell(figures.isEmpty ? unknown : .joined(figures.map(value), by: "; "))
  }

  /// What a figure says, with its cautions.
  func statement(_ figure: StatedFigure) -> RichText {
    var text = RichText.quoted(figure.statement)
    if let whole = figure.partOf {
      let statement = operation.placedFigures.first { $0.figure.id == whole }?.figure.statement
      text += say(.operationPartOfRemark, ["whole": .quoted(statement ?? whole)])
    }
    if let note = figure.note { text += .own(". ") + .quoted(note) }
    if status.contradictions.contains(where: { $0.subject.figures.contains(figure.id) }) {
      text += .own(" ") + contradicted
    }
    return text
  }

  /// The mark of a figure that another one contradicts.
  var contradicted: RichText {
    RichText([.mark(Mark(label(.operationContradictedMark), .contradiction))])
  }

  /// The number of a source in the list at the end of the report.
  func source(_ id: String) -> RichText {
    guard let index = operation.sources.firstIndex(where: { $0.id == id }) else {
      return .quoted(id)
    }
    return RichText([.link("[\(index + 1)]", .place("sources"))])
  }

  /// A source by its title, with a link if its address is known.
  func title(ofSource id: String) -> RichText {
    guard let source = operation.source(id) else { return .quoted(id) }
    return source.address.map { RichText([.link(source.title, .web($0))]) } ?? .quoted(source.title)
  }

  /// Texts one after the other, or the word for unknown.
  func list(_ texts: [RichText]) -> RichText {
    texts.isEmpty ? unknown : .joined(texts, by: "; ")
  }

  /// The share of a plan in per cent, or why there is none.
  func share(_ share: PlanComparison.Share) -> ReportTable.Cell {
    switch share {
    case .known(let value, let bound):
      let percent = value * 100
      return ReportTable.Cell(
        .own(
          (bound == .exactly ? "" : language.term(bound) + " ")
            + language.oneDecimal(percent) + "\u{A0}%"), value: percent, unit: "%")
    case .unknown(let obstacle): return .own(language.term(obstacle))
    }
  }

  /// By how much something was late or early.
  func slip(_ slip: DateSlip) -> RichText {
    switch slip {
    case .days(0): say(.operationSameDay)
    case .months(0): say(.operationSameMonth)
    case .years(0): say(.operationSameYear)
    case .days(let n):
      say(n > 0 ? .operationDaysLate : .operationDaysEarly, ["n": .count(abs(n))])
    case .months(let n):
      say(n > 0 ? .operationMonthsLate : .operationMonthsEarly, ["n": .count(abs(n))])
    case .years(let n):
      say(n > 0 ? .operationYearsLate : .operationYearsEarly, ["n": .count(abs(n))])
    }
  }
}
