public import PolicyCycle

/// A question to the statistics of a territory: one figure, by sex and age band.
public enum ContextIndicator: String, CaseIterable, Sendable, Hashable {
  /// NEETs aged 15 to 29 in per cent of that age.
  case rate
  /// The same of women.
  case womenRate
  /// The same of men.
  case menRate
  /// NEETs aged 15 to 24 in per cent of that age.
  case rate15To24
  /// NEETs aged 15 to 29, in thousand persons.
  case count
  /// NEETs aged 15 to 29 who are unemployed, in per cent of that age.
  case unemployedRate
  /// NEETs aged 15 to 29 who are inactive, in per cent of that age.
  case inactiveRate
  /// The share of NEETs who are inactive.
  case inactiveShare
  /// The share of NEETs who look for work.
  case seekingShare
  /// Early leavers from education and training aged 18 to 24, in per cent of that age.
  case earlyLeavers
  /// The unemployed aged 15 to 29, or 15 to 24 where there is no other figure, in per cent of the active.
  case youthUnemployment

  /// Whether a figure answers it.
  func isAnswered(by figure: YouthStatistic) -> Bool {
    guard figure.value != nil, figure.urbanisation == "TOTAL" else { return false }
    let sex = self == .womenRate ? "F" : self == .menRate ? "M" : "T"
    guard figure.sex == sex, ages.contains(figure.age) else { return false }
    return figure.indicator == measure && figure.unit == unit && figure.status == status
  }

  /// The age bands that answer it, the best last.
  var ages: [String] {
    switch self {
    case .rate15To24: ["Y15-24"]
    case .earlyLeavers: ["Y18-24"]
    case .youthUnemployment: ["Y15-24", "Y15-29"]
    default: ["Y15-29"]
    }
  }

  private var measure: YouthStatistic.Indicator {
    switch self {
    case .rate, .womenRate, .menRate, .rate15To24, .unemployedRate, .inactiveRate: .rate
    case .count: .count
    case .inactiveShare: .shareInactive
    case .seekingShare: .shareSeeking
    case .earlyLeavers: .earlyLeavers
    case .youthUnemployment: .youthUnemployment
    }
  }

  private var unit: String {
    switch self {
    case .count: "THS_PER"
    case .inactiveShare, .seekingShare: "PC_NEET"
    default: "PC"
    }
  }

  private var status: String {
    switch self {
    case .unemployedRate, .youthUnemployment: "UNE"
    case .inactiveRate: "INAC"
    case .earlyLeavers: "POP"
    case .inactiveShare: "INAC"
    case .seekingShare: "UNE"
    default: "NEMP"
    }
  }
}

/// The answer of the statistics to a question: the newest figure, of the territory or of what it lies in.
public struct ContextFigure: Sendable, Hashable {
  /// The figure.
  public let statistic: YouthStatistic
  /// Whose figure it is.
  public let territory: TerritoryCode
  /// Whether it is of a larger territory, a region or the country, since there is none of the one asked
  /// for.
  public let isOfLarger: Bool
}
