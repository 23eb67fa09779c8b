/// The instruments that a change may name, found by identifier.
struct KnownInstruments {
  /// Their identifiers.
  let identifiers: KnownIdentifiers
  private let instruments: [String: ProjectInstrument]

  init(_ instruments: [ProjectInstrument]) {
    identifiers = KnownIdentifiers("an instrument or a programme", instruments.map(\.id))
    self.instruments = Dictionary(
      instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: String) -> ProjectInstrument? { instruments[id] }
}
