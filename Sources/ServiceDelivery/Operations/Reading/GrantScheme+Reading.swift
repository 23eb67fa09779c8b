import PolicyCycle
import StructuredText

extension GrantScheme {
  /// Reads a grant scheme with its projects; logs what is wrong with it.
  init(reader: JSONObjectReader, names: inout OperationNames) {
    let figures = OperationFigures(owner: reader, names: &names)
    var ids: Set<String> = []
    var projects: [GrantProject] = []
    for project in names.objects("projects", of: reader) {
      let id = names.newIdentifier(of: project, among: &ids)
      projects.append(GrantProject(reader: project, id: id, names: &names))
    }
    self.init(
      requirements: reader.strings("requirements"), figures: figures, projects: projects,
      notes: reader.strings("notes"))
    reader.finish()
  }
}

extension GrantProject {
  fileprivate init(reader: JSONObjectReader, id: String, names: inout OperationNames) {
    let figures = OperationFigures(owner: reader, names: &names)
    let evaluation = reader.optionalObject("evaluation").flatMap {
      ProjectEvaluation(reader: $0, names: names)
    }
    self.init(
      id: id, title: reader.string("title"), beneficiary: reader.optionalString("beneficiary"),
      place: reader.optionalString("place"), period: reader.partialPeriod("period"),
      figures: figures, evaluation: evaluation, notes: reader.strings("notes"))
    reader.finish()
  }
}

extension ProjectEvaluation {
  /// Returns nil if the kind is faulty, which is logged.
  fileprivate init?(reader: JSONObjectReader, names: OperationNames) {
    let kind = reader.choice("kind", Kind.self)
    let finding = reader.string("finding")
    let date = reader.pastDate("date", asOf: names.asOf)
    let source = names.source(reader)
    reader.finish()
    guard let kind else { return nil }
    self.init(kind: kind, finding: finding, date: date, source: source)
  }
}
