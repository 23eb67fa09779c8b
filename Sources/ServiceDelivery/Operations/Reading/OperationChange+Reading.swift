import PolicyCycle
import StructuredText

extension OperationChange {
  /// Reads a change of plan; logs what is wrong with it.
  init(reader: JSONObjectReader, id: String, names: OperationNames) {
    self.init(
      id: id, summary: reader.string("summary"), causes: reader.choices("causes", Cause.self),
      activities: names.references(
        "activities", of: reader, in: names.activities, "an activity of this file"),
      date: reader.pastDate("date", asOf: names.asOf), source: names.source(reader),
      note: reader.optionalString("note"))
    if causes.isEmpty {
      reader.problem(
        "causes", found: "no cause", expected: "at least one; \"unknown\" if no source tells")
    }
    reader.finish()
  }
}

extension OperationRecommendation {
  /// Reads a recommendation; logs what is wrong with it.
  init(reader: JSONObjectReader, id: String, names: OperationNames) {
    let adoption = reader.choice("adoption", Adoption.self) ?? .unknown
    let proof = reader.optionalString("adoptionSource").map {
      names.known($0, "adoptionSource", of: reader, in: names.sources, "a source of this file")
    }
    if adoption != .unknown, proof == nil {
      reader.problem(
        "adoption", found: "\"\(adoption.rawValue)\" without a source",
        expected: "the source in \"adoptionSource\"; else \"unknown\"")
    }
    self.init(
      id: id, text: reader.string("text"), addressee: reader.optionalString("addressee"),
      source: names.source(reader), adoption: adoption,
      adoptionDate: reader.pastDate("adoptionDate", asOf: names.asOf), adoptionSource: proof,
      note: reader.optionalString("note"))
    reader.finish()
  }
}

extension ContradictoryFigures {
  /// Reads a contradiction between figures that were read before; logs what is wrong with it.
  init(reader: JSONObjectReader, id: String, names: OperationNames) {
    self.init(
      id: id, subject: reader.string("subject"),
      figures: names.references("figures", of: reader, in: names.figures, "a figure of this file"),
      note: reader.optionalString("note"))
    if figures.count < 2 {
      reader.problem(
        "figures", found: "fewer than two figures", expected: "the figures that do not agree")
    }
    reader.finish()
  }
}
