extension ReportLanguage {
  /// A difference with its sign and two decimals: `+2.50`, `-0.31`, `0.00`.
  func signed(_ value: Double) -> String {
    let text = twoDecimals(value)
    return value > 0 && text != twoDecimals(0) ? "+" + text : text
  }

  /// A share of 0 to 1 in per cent, with two decimals so that differences can be counted again.
  func precisePercent(_ share: Double?) -> String {
    share.map { twoDecimals($0 * 100) + "\u{A0}%" } ?? "-"
  }
}

extension ReportTable.Cell {
  /// A share in per cent, or a dash for none.
  static func share(_ share: Double?, _ language: ReportLanguage) -> ReportTable.Cell {
    ReportTable.Cell(
      .own(language.precisePercent(share)), value: share.map { $0 * 100 }, unit: "%")
  }

  /// A difference of shares in percentage points, or a dash for none.
  static func points(_ difference: Double?, _ language: ReportLanguage) -> ReportTable.Cell {
    ReportTable.Cell(
      .own(difference.map { language.signed($0 * 100) } ?? "-"),
      value: difference.map { $0 * 100 }, unit: language.label(.pointsUnit))
  }

  /// A number with two decimals, or a dash for none.
  static func precise(_ value: Double?, _ language: ReportLanguage) -> ReportTable.Cell {
    ReportTable.Cell(.own(value.map(language.twoDecimals) ?? "-"), value: value)
  }

  /// A difference with its sign, or a dash for none.
  static func signed(_ value: Double?, _ language: ReportLanguage) -> ReportTable.Cell {
    ReportTable.Cell(.own(value.map(language.signed) ?? "-"), value: value)
  }
}

extension Finding.Argument {
  /// A share in per cent with two decimals, as the tables of differences have it.
  static func precise(_ share: Double?, name: String, _ language: ReportLanguage) -> Self {
    guard let share else { return .own(language.precisePercent(nil)) }
    let said = SaidNumber(name: name, value: share * 100, unit: "%")
    return .text(RichText([.number(language.precisePercent(share), said)]))
  }

  /// A difference of shares in percentage points.
  static func points(_ difference: Double?, name: String, _ language: ReportLanguage) -> Self {
    guard let difference else { return .own("-") }
    let said = SaidNumber(
      name: name, value: difference * 100, unit: language.label(.pointsUnit))
    return .text(RichText([.number(language.signed(difference * 100), said)]))
  }
}
