public import PolicyCycle
public import StructuredText

extension PracticeRecord {
  /// A record that begins with what somebody states about it.
  ///
  /// Whether it goes on is unknown and confidence in the record low unless stated.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - assignments: What it says.
  ///   - rubric: The rubric.
  /// - Throws: `InputProblems` with every assignment that cannot be read, or everything that a record
  ///   needs and nobody has stated.
  public init(
    new id: String, _ assignments: [PracticeAssignment], rubric: Rubric
  ) throws(InputProblems) {
    let blank = JSONValue.object([
      .init("schemaVersion", .string(GoodPractice.schemaVersion)), .init("id", .string(id)),
      .init("status", .string(GoodPractice.Status.unknown.rawValue)),
      .init("recordConfidence", .string(RecordConfidence.low.rawValue)),
    ])
    let edits = try AssignmentReading(value: blank, id: id).edits(assignments)
    do throws(InputProblems) {
      try self.init(edits.made(to: blank), source: id, rubric: rubric)
    } catch {
      throw error.withoutPositions
    }
  }

  /// The edits that turn this record into another text of it, member by member.
  ///
  /// What belongs to the exchange is left out: a review changes only by its own steps.
  ///
  /// - Returns: The edits, in the order of the members.
  public func edits(to other: PracticeRecord) -> [PracticeEdit] {
    let names = [self, other].flatMap { record -> [String] in
      guard case .object(let members) = record.value else { return [] }
      return members.map(\.name)
    }
    var seen: Set<String> = ["exchange", "schemaVersion"]
    return names.filter { seen.insert($0).inserted }.compactMap { name in
      let (old, new) = (value.member(name), other.value.member(name))
      return old == new ? nil : PracticeEdit(practice: id, place: [name], old: old, new: new)
    }
  }
}

extension InputProblems {
  /// The same faults by place alone, where they are in no file that anybody sees.
  var withoutPositions: InputProblems {
    InputProblems(
      problems.map { problem in
        LocatedProblem(
          severity: problem.severity, source: problem.source, path: problem.path,
          found: problem.found == "no member" ? "nothing" : problem.found,
          expected: problem.expected)
      })
  }
}
