/// The parts of a dataflow's identifier in the way of SDMX: `ESTAT:EDAT_LFSE_22(1.0)`.
struct DataflowIdentifier {
  let agency: String?
  let id: String
  let version: String?

  /// Takes an identifier apart; one that is written otherwise is kept whole in `id`.
  init(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), text.hasSuffix(")"),
      let opening = text.lastIndex(of: "("), colon < opening
    else {
      self.init(agency: nil, id: text, version: nil)
      return
    }
    self.init(
      agency: String(text[..<colon]),
      id: String(text[text.index(after: colon)..<opening]),
      version: String(text[text.index(after: opening)...].dropLast()))
  }

  private init(agency: String?, id: String, version: String?) {
    self.agency = agency
    self.id = id
    self.version = version
  }
}
