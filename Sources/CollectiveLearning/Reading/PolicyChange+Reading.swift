import PolicyCycle
import StructuredText

extension PolicyChange {
  /// Reads a change; logs what is wrong with it.
  init(
    reader: JSONObjectReader, id: String, instruments: KnownInstruments,
    practices: KnownIdentifiers, activities: KnownIdentifiers, asOf: PartialDate
  ) {
    self.init(
      id: id, instrument: reader.reference("instrument", to: instruments.identifiers),
      kind: reader.optionalChoice("type", Kind.self),
      status: reader.choice("status", Status.self) ?? .intended,
      date: reader.optionalDate("date"), summary: reader.string("summary"),
      territory: reader.territory("territory"),
      inspiredBy: reader.references("inspiredBy", to: practices),
      activities: reader.references("activities", to: activities),
      proof: reader.optionalObject("proof").flatMap { ChangeProof(reader: $0, asOf: asOf) },
      notes: reader.strings("notes"), sources: reader.strings("sources"))
    if status == .achieved { reader.checkPast(date, "date", asOf: asOf) }
    if status == .achieved, !reader.has("proof") {
      reader.problem(
        "status", found: "\"achieved\" without a proof",
        expected: "the document in \"proof\"; without it the change stays claimed",
        severity: .warning)
    }
    if let instrument = instruments[instrument], territory != .unnamed,
      instrument.territory != .unnamed, !territory.overlaps(instrument.territory)
    {
      reader.problem(
        "territory", found: "\(territory) with an instrument of \(instrument.territory)",
        expected: "the territory of the instrument, or one in it or around it")
    }
    reader.finish()
  }
}

extension ChangeProof {
  /// Returns nil if the kind is faulty, which is logged.
  fileprivate init?(reader: JSONObjectReader, asOf: PartialDate) {
    let admitted = ChangeProof.admittedKinds.map(\.rawValue).joined(separator: ", ")
    let kind = reader.choice("kind", SourceKind.self)
    if let kind, !ChangeProof.admittedKinds.contains(kind) {
      reader.problem(
        "kind", found: "\"\(kind.rawValue)\", which tells of a change and does not prove it",
        expected: "one of \(admitted); else put the page into \"sources\"")
    }
    let citation = Citation(
      title: reader.optionalString("title"), address: reader.optionalString("address"),
      page: reader.optionalString("page"))
    if (citation.title ?? "").isEmpty, (citation.address ?? "").isEmpty {
      reader.problem(
        nil, found: "a proof without title and address", expected: "at least one of them")
    }
    let date = reader.optionalDate("date")
    reader.checkPast(date, "date", asOf: asOf)
    reader.finish()
    guard let kind else { return nil }
    self.init(citation: citation, kind: kind, date: date)
  }
}
