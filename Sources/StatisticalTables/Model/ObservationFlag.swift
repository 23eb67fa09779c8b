/// What one letter of an observation's status says.
///
/// The letters are Eurostat's, of the list in force since 27 January 2025 and of the one before it;
/// other publishers write most of them as capitals (SDMX code list CL_OBS_STATUS, recalled), which
/// mean the same here.
public enum ObservationFlag: Sendable, Hashable {
  /// `b`: the series breaks here.
  case breakInSeries
  /// `c`: confidential (until 2025; since then an attribute of its own, see ``Confidentiality``).
  case confidential
  /// `d`: the definition differs.
  case definitionDiffers
  /// `e`: estimated.
  case estimated
  /// `f`: forecast.
  case forecast
  /// `i`: imputed by Eurostat (before 2025 `s`).
  case imputed
  /// `m`: missing, the figure cannot exist (before 2025 `z`).
  case cannotExist
  /// `n`: not significant.
  case notSignificant
  /// `p`: provisional.
  case provisional
  /// `r`: revised (until 2025).
  case revised
  /// `s`: an estimate of Eurostat (until 2025).
  case eurostatEstimate
  /// `u`: low reliability.
  case lowReliability
  /// `z`: not applicable (until 2025).
  case notApplicable
  /// `A`: a normal value, as publishers other than Eurostat write it.
  case normal
  /// A letter that neither list has, kept as it is.
  case other(Character)

  /// Reads a letter; an unknown one is kept as ``other(_:)``.
  public init(letter: Character) {
    self =
      switch letter {
      case "b", "B": .breakInSeries
      case "c", "C": .confidential
      case "d", "D": .definitionDiffers
      case "e", "E": .estimated
      case "f", "F": .forecast
      case "i", "I": .imputed
      case "m", "M": .cannotExist
      case "n", "N": .notSignificant
      case "p", "P": .provisional
      case "r": .revised
      case "s": .eurostatEstimate
      case "u", "U": .lowReliability
      case "z": .notApplicable
      case "A": .normal
      default: .other(letter)
      }
  }
}
