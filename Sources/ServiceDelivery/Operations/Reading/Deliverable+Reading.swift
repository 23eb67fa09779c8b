import PolicyCycle
import StructuredText

extension Deliverable {
  /// Reads a deliverable; logs what is wrong with it.
  init(reader: JSONObjectReader, id: String, names: inout OperationNames) {
    let activity = reader.optionalString("activity").map {
      names.known($0, "activity", of: reader, in: names.activities, "an activity of this file")
    }
    self.init(
      id: id, title: reader.string("title"), activity: activity, due: reader.partialDate("due"),
      notes: reader.strings("notes"))
    for step in names.objects("states", of: reader) {
      guard let read = DeliverableStep(reader: step, names: names) else { continue }
      do {
        self = try adding(read)
      } catch {
        step.problem("state", found: error.found, expected: error.expected)
      }
    }
    reader.finish()
  }
}

extension DeliverableStep {
  /// Returns nil if the state is faulty, which is logged.
  fileprivate init?(reader: JSONObjectReader, names: OperationNames) {
    let state = reader.choice("state", DeliverableState.self)
    let date = reader.pastDate("date", asOf: names.asOf)
    let source = names.source(reader)
    let (reason, evidence, note) = (
      reader.optionalString("reason"), reader.optionalString("evidence"),
      reader.optionalString("note")
    )
    reader.finish()
    guard let state else { return nil }
    self.init(
      state: state, date: date, source: source, reason: reason, evidence: evidence, note: note)
  }
}
