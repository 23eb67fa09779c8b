/// Whether the youth share of Article 7(6) of Regulation (EU) 2021/1057 binds a Member State.
///
/// Recalled, not checked against the legal text: it binds where the rate of people aged 15 to 29 not
/// in employment, education or training was above the Union's, in 2017 to 2019 on average.
public enum YouthObligation: Sendable, Hashable {
  /// It binds.
  case binding(Ground)
  /// It does not bind.
  case notBinding(Ground)
  /// Nobody said whether it binds.
  case unknown

  /// How that is known.
  public enum Ground: Sendable, Hashable {
    /// By two rates in percent, of the same reference years.
    case rates(memberState: Double, union: Double)
    /// Recalled by this project for partner countries.
    case recalled
  }

  /// The obligation by two NEET rates (15 to 29 years, percent) of the same reference years.
  ///
  /// A rate that is not a number between 0 and 100 gives ``unknown``.
  public init(memberStateRate: Double, unionRate: Double) {
    let ground = Ground.rates(memberState: memberStateRate, union: unionRate)
    guard (0...100).contains(memberStateRate), (0...100).contains(unionRate) else {
      self = .unknown
      return
    }
    self = memberStateRate > unionRate ? .binding(ground) : .notBinding(ground)
  }

  /// The obligation of a partner country as this project recalls it; unknown for other countries.
  public static func recalled(of memberState: String) -> YouthObligation {
    switch memberState {
    case "HR", "IT", "RO": .binding(.recalled)
    case "LT", "LU", "MT", "SI": .notBinding(.recalled)
    default: .unknown
    }
  }
}
