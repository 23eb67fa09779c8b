import RegionalContext

/// Sentences on the labour-market context.
enum NEETRateWords {
  /// The newest NEET rate with where it comes from.
  static func line(for figure: NEETStatistic) -> String {
    guard let value = figure.value else { return "NEET rate at ages 15-29: unknown." }
    let flag = figure.flag.isEmpty ? "" : ", flag \(figure.flag)"
    let vintage = figure.source.vintage.map { ", version of \($0)" } ?? ""
    return "Context, no part of the score: NEET rate at ages 15-29 \(Numerals.number(value)) % in"
      + " \(figure.year) (\(figure.source.dataset)\(flag)\(vintage); a copy, not verified against"
      + " the publisher)."
  }
}
