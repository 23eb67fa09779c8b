import RegionalContext

extension ReportLanguage {
  /// Data set, flag and vintage of a statistic, where it was read, and whether it is a copy.
  func source(
    of figure: YouthStatistic, withFlag: Bool = true, withPlace: Bool = true
  ) -> RichText {
    var text = RichText.record(figure.source.dataset)
    if !figure.isFlagKnown {
      text += say(.flagUnknown)
    } else if withFlag, !figure.flag.isEmpty {
      text += say(.flagged, ["flag": .record(figure.flag)])
    }
    if let vintage = figure.source.vintage { text += say(.vintage, ["date": .record(vintage)]) }
    if withPlace { text += say(.readAt, ["place": .record(figure.source.seenAt)]) }
    return figure.source.isOwnFile ? text : text + say(.copyNotVerified)
  }
}
