/// How far an entry of a code list was verified.
///
/// An entry that was only recalled has to be compared with the legal text before anybody relies on it.
public enum CodeVerification: String, CaseIterable, Sendable, Hashable {
  /// Code and English name were read in real rows of the Commission's open data.
  case attestedData = "attested-data"
  /// Code and meaning were read in a published page.
  case attestedText = "attested-text"
  /// The text was read in another language; the English wording is recalled.
  case attestedTranslation = "attested-translation"
  /// The name was read in the annex, the code elsewhere or by the order of the annex.
  case attestedPartly = "attested-partly"
  /// Recalled from the Regulation, read nowhere.
  case recalled
}
