/// A fund of cohesion policy, by the code that the Commission's open data use.
public struct CohesionFund: Sendable, Hashable, CustomStringConvertible {
  /// The code, such as `ESF+`.
  public let code: String

  /// A fund from its text; `ESF` (as the yearly financial plans write it) is `ESF+`, since the data
  /// are those of 2021-2027, and `INTERREG` is `Interreg Funds`.
  ///
  /// A text that is no known fund is kept as it is.
  public init(_ text: String) {
    let folded = CellText.folded(text)
    switch folded {
    case "esf", "esf+", "esf plus": code = "ESF+"
    case "interreg", "interreg funds": code = "Interreg Funds"
    default:
      let upper = folded.uppercased()
      code = CohesionFund.known.contains(upper) ? upper : CellText.trimmed(text)
    }
  }

  private init(code: String) { self.code = code }

  private static let known: Set<String> = [
    "ESF+", "ERDF", "CF", "JTF", "EMFAF", "AMIF", "BMVI", "ISF",
  ]

  /// The European Social Fund Plus.
  public static let esfPlus = CohesionFund(code: "ESF+")
  /// The European Regional Development Fund.
  public static let erdf = CohesionFund(code: "ERDF")
  /// The Cohesion Fund.
  public static let cohesionFund = CohesionFund(code: "CF")
  /// The Just Transition Fund.
  public static let justTransition = CohesionFund(code: "JTF")

  /// Whether it is a fund that was seen in the data.
  public var isKnown: Bool { CohesionFund.known.contains(code) || code == "Interreg Funds" }

  /// The code.
  public var description: String { code }
}
