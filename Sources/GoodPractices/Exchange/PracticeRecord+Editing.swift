public import PolicyCycle
public import StructuredText

extension PracticeRecord {
  /// The record with another value at a place; everything else, unknown members too, stays.
  ///
  /// Only a draft can be changed so: see ``edited(by:on:because:rubric:_:)`` for the others.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - value: The new value; nil leaves the place out.
  ///   - rubric: The rubric by which answers are checked.
  /// - Returns: The changed record.
  /// - Throws: `InputProblems` if the record could not be read any more, or is no draft.
  public func setting(
    _ place: PracticePlace, to value: JSONValue?, rubric: Rubric
  ) throws(InputProblems) -> PracticeRecord {
    try applying(
      [PracticeEdit(practice: id, place: place, old: self.value(at: place), new: value)],
      rubric: rubric)
  }

  /// The record with several changes, made together.
  ///
  /// - Throws: `InputProblems` if a place does not hold what a change says it held (somebody else has
  ///   changed it meanwhile), if the record could not be read any more, or is no draft.
  public func applying(
    _ edits: [PracticeEdit], rubric: Rubric
  ) throws(InputProblems) -> PracticeRecord {
    var problems: [LocatedProblem] = []
    if review.state != .draft {
      problems.append(
        problem(
          "exchange.review", found: "a record that is \(review.state.rawValue)",
          expected: "a draft: edit it with a name, a day and a reason"))
    }
    var changed = value
    for edit in edits {
      let held = self.value(at: edit.place)
      if edit.practice != id {
        problems.append(
          problem("id", found: "a change of \(Quoting.quoted(edit.practice))", expected: id))
      } else if PracticeRecord.fixed.contains(edit.place.steps.first ?? "id") {
        problems.append(
          problem(
            edit.place.description, found: "a change of it", expected: "what it is: it is fixed"))
      } else if held != edit.old {
        problems.append(
          problem(
            edit.place.description, found: PracticeEdit.shown(held),
            expected: "\(PracticeEdit.shown(edit.old)), from which the change was made"))
      }
      changed = changed.setting(edit.new, at: edit.place.steps) ?? .object([])
    }
    guard problems.isEmpty else { throw InputProblems(problems) }
    do throws(InputProblems) {
      return try PracticeRecord(PracticeRecord.versioned(changed), source: id, rubric: rubric)
    } catch {
      throw error.withoutPositions
    }
  }

  private func problem(_ path: String, found: String, expected: String) -> LocatedProblem {
    LocatedProblem(source: id, path: path, found: found, expected: expected)
  }

  /// Members that no edit may touch: what tells records apart, and what the exchange keeps.
  private static let fixed: Set<String> = ["id", "schemaVersion", "exchange"]

  /// Says that the record has members of version 1.1 of the format, if it has.
  private static func versioned(_ value: JSONValue) -> JSONValue {
    let new = [
      "language", "location", "costs", "furtherInformation", "adaptedFrom", "translations",
    ]
    let study = ["design", "outcome", "direction"]
    let hasNew =
      new.contains { value.member($0) != nil }
      || (value.member("evidence")?.items ?? []).contains { item in
        study.contains { item.member($0) != nil }
      }
    return hasNew && value.member("schemaVersion") == .string("1.0")
      ? value.with("schemaVersion", .string("1.1")) : value
  }
}
