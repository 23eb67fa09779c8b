import PolicyCycle
import ServiceDelivery

/// What the report on monitoring says of counts and groups, each in one place.
struct MonitoringWords {
  let release: MonitoringRelease
  let language: ReportLanguage

  func label(_ phrase: Phrase) -> String { language.label(phrase) }

  func say(_ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]) -> RichText {
    language.say(phrase, arguments)
  }

  func term(_ value: some Termed) -> String { language.term(value) }

  func day(_ day: CalendarDay) -> String {
    PartialDate(day.description).map(language.date) ?? day.description
  }

  var unknown: String { label(.processUnknown) }
  var hidden: String { label(.monitoringNotShown) }

  /// A count in a sentence, or that it is not shown.
  func argument(_ count: ReleasedCount?) -> Finding.Argument {
    switch count {
    case .count(let count)?: .count(count)
    case .suppressed?: .own(hidden)
    case .unknown?, nil: .own(unknown)
    }
  }

  /// A count in a cell.
  func cell(_ count: ReleasedCount?) -> ReportTable.Cell {
    switch count {
    case .count(let count)?: ReportTable.Cell(.own(language.count(count)), value: Double(count))
    case .suppressed?: .own(hidden)
    case .unknown?, nil: .own(unknown)
    }
  }

  /// A number that need not be whole, such as an average; nil is one that is not shown.
  func cell(_ number: Double?) -> ReportTable.Cell {
    number.map { ReportTable.Cell(.own(language.oneDecimal($0)), value: $0) } ?? .own(hidden)
  }

  /// A share in per cent, or why there is none.
  func cell(_ share: ReleasedIndicator.Share?) -> ReportTable.Cell {
    switch share {
    case .known(let share)?: percent(share)
    case .suppressed?: .own(hidden)
    case .unknown(let reason)?: .own(term(reason))
    case nil: .own("")
    }
  }

  /// A share in per cent with the count that it is of, or why there is none.
  func cell(of indicator: ReleasedIndicator?) -> ReportTable.Cell {
    guard let indicator, case .known(let share) = indicator.share, let whole = indicator.denominator
    else { return cell(indicator?.share) }
    let alone = percent(share)
    let text = say(
      .monitoringShareOf,
      ["share": .text(alone.text), "n": .own(language.count(Int(whole)))])
    return ReportTable.Cell(.own(text.plain), value: alone.value, unit: alone.unit)
  }

  func percent(_ share: Double) -> ReportTable.Cell {
    ReportTable.Cell(
      .own(language.oneDecimal(share * 100) + "\u{A0}%"), value: share * 100, unit: "%")
  }

  /// A share in a sentence, or why there is none.
  func argument(_ share: ReleasedIndicator.Share) -> Finding.Argument {
    switch share {
    case .known(let share): .share(share)
    case .suppressed: .own(hidden)
    case .unknown(let reason): .own(term(reason))
    }
  }

  /// A share with its interval: `12.0 % (8.1 to 17.4 %)`; nil is one that is not shown.
  func cell(_ estimate: IntervalEstimate?) -> ReportTable.Cell {
    guard let estimate else { return .own(hidden) }
    let value = estimate.value * 100
    return ReportTable.Cell(
      .own(
        language.oneDecimal(value) + "\u{A0}% "
          + say(
            .monitoringInterval,
            [
              "low": .own(language.oneDecimal(estimate.lower * 100)),
              "high": .own(language.oneDecimal((estimate.upper ?? 1) * 100)),
            ]
          ).plain), value: value, unit: "%",
      ends: MonitoringWords.ends(of: estimate))
  }

  /// The ends of an interval of a share in per cent.
  private static func ends(of estimate: IntervalEstimate) -> ClosedRange<Double>? {
    let (low, high) = (estimate.lower * 100, (estimate.upper ?? 1) * 100)
    return low <= high ? low...high : nil
  }

  /// A difference of shares with its interval, in percentage points: `+3.1 (-2.0 to +8.2)`; nil is not shown.
  func difference(_ estimate: IntervalEstimate?) -> ReportTable.Cell {
    guard let estimate else { return .own(hidden) }
    let points = [estimate.value, estimate.lower, estimate.upper ?? 1].map { $0 * 100 }
    let said = points.map { (point: Double) -> String in
      let text = language.oneDecimal(point)
      return point > 0 && text != language.oneDecimal(0) ? "+" + text : text
    }
    return ReportTable.Cell(
      .own(
        said[0] + " "
          + say(
            .monitoringPointsInterval, ["low": .own(said[1]), "high": .own(said[2])]
          ).plain), value: points[0], unit: label(.pointsUnit),
      ends: MonitoringWords.ends(of: estimate))
  }

  /// The name of an office, a channel or an operation; nil is one that is not named.
  func name(_ code: String?) -> RichText {
    code.map(RichText.quoted) ?? .own(label(.monitoringNotNamed))
  }

  /// The name of a group of the audit.
  func group(_ group: CountingGroup) -> RichText {
    guard let value = group.value else {
      return .own(
        group.breakdown == .all ? label(.monitoringAll) : label(.monitoringOtherOrUnknown))
    }
    let sex = ParticipantProfile.Sex(rawValue: value).map(term)
    let citizenship = ParticipantProfile.CitizenshipGroup(rawValue: value).map(term)
    return switch group.breakdown {
    case .sex: .own(sex ?? value)
    case .citizenship: .own(citizenship ?? value)
    default: .own(value)
    }
  }

  func columns(_ first: Phrase, numbers: [Phrase]) -> [ReportTable.Column] {
    [ReportTable.Column(label(first))] + numbers.map { .number(label($0)) }
  }
}
