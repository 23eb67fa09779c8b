/// Whether an observation may be published, as the attribute CONF_STATUS says it.
///
/// The letters are Eurostat's of 27 January 2025; `F` is of the SDMX code list CL_CONF_STATUS
/// (recalled). An observation without the attribute has no confidentiality at all.
public enum Confidentiality: Sendable, Hashable {
  /// `C`: confidential.
  case confidential
  /// `N`: not for publication.
  case notForPublication
  /// `P`: secret for reasons that are not statistical.
  case nonStatisticalSecrecy
  /// `F`: free.
  case free
  /// Another code, kept as it is.
  case other(String)

  /// Reads a code; nil if it is empty.
  public init?(_ code: String) {
    switch code {
    case "": return nil
    case "C": self = .confidential
    case "N": self = .notForPublication
    case "P": self = .nonStatisticalSecrecy
    case "F": self = .free
    default: self = .other(code)
    }
  }

  /// The code of the attribute.
  public var code: String {
    switch self {
    case .confidential: "C"
    case .notForPublication: "N"
    case .nonStatisticalSecrecy: "P"
    case .free: "F"
    case .other(let code): code
    }
  }
}
