import PolicyCycle
import StructuredText

extension OperationActivity {
  /// Reads an activity; logs what is wrong with it.
  init(reader: JSONObjectReader, id: String, names: inout OperationNames) {
    self.init(
      id: id, code: reader.optionalString("code"), title: reader.string("title"),
      kind: reader.choice("kind", Kind.self) ?? .other,
      phases: reader.choices("phases", Phase.self), places: reader.strings("places"),
      planned: reader.partialPeriod("plannedPeriod"),
      actual: reader.partialPeriod("actualPeriod", notAfter: names.asOf),
      figures: OperationFigures(owner: reader, names: &names), notes: reader.strings("notes"))
    reader.finish()
  }
}

extension OperationIntervention {
  /// Reads an intervention with its chains; logs what is wrong with it.
  init(reader: JSONObjectReader, id: String, names: inout OperationNames) {
    let chains = names.objects("chains", of: reader).map { ResultChain(reader: $0, names: names) }
    self.init(
      id: id, title: reader.string("title"), purpose: reader.optionalString("purpose"),
      chains: chains)
    reader.finish()
  }
}

extension ResultChain {
  fileprivate init(reader: JSONObjectReader, names: OperationNames) {
    self.init(
      activities: names.references(
        "activities", of: reader, in: names.activities, "an activity of this file"),
      deliverables: names.references(
        "deliverables", of: reader, in: names.deliverables, "a deliverable of this file"),
      outputs: reader.strings("outputs"), expectedResult: reader.optionalString("expectedResult"))
    reader.finish()
    if activities.isEmpty {
      reader.problem(
        "activities", found: "none", expected: "the activity that the chain begins with")
    }
  }
}
