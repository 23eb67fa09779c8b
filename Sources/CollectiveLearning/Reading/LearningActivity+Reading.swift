import PolicyCycle
import StructuredText

extension LearningActivity {
  /// Reads an activity; logs what is wrong with it.
  init(
    reader: JSONObjectReader, id: String, bodies: KnownIdentifiers, practices: KnownIdentifiers,
    period: ProjectFrame.Period?
  ) {
    self.init(
      id: id, kind: reader.choice("kind", Kind.self) ?? .unknown, title: reader.string("title"),
      start: reader.optionalDate("start"), end: reader.optionalDate("end"),
      place: reader.optionalString("place"), territory: reader.optionalTerritory("territory"),
      host: reader.optionalReference("host", to: bodies),
      participants: reader.references("participants", to: bodies),
      practices: reader.references("practices", to: practices),
      pilotRecord: reader.optionalReference("pilotRecord", to: practices),
      theme: reader.optionalString("theme"), learned: reader.optionalString("learned"),
      notes: reader.strings("notes"), sources: reader.strings("sources"))
    reader.checkOrder(from: start, to: end)
    if start == nil, let end {
      reader.problem("end", found: "\(end) without a start", expected: "the date in \"start\"")
    }
    if let pilotRecord, kind != .pilotAction {
      reader.problem(
        "pilotRecord", found: "\(Quoting.quoted(pilotRecord)) with kind \"\(kind.rawValue)\"",
        expected: "it only with \"pilot-action\"; else name the practice in \"practices\"")
    }
    if let pilotRecord, self.practices.contains(pilotRecord) {
      reader.problem(
        "practices", found: "the pilot's own record \(Quoting.quoted(pilotRecord))",
        expected: "the practices that the pilot tries")
    }
    if let period, let start,
      start.isAfter(period.end) || period.start.isAfter(end ?? start)
    {
      reader.problem(
        "start", found: "\(start), outside the time of the project",
        expected: "a date from \(period.start) to \(period.end)", severity: .warning)
    }
    reader.finish()
  }
}
