import PolicyCycle
import StructuredText

/// Reads assignments against a record's value, whether it is a sound record yet or not.
struct AssignmentReading {
  let value: JSONValue
  let id: String

  func edits(_ assignments: [PracticeAssignment]) throws(InputProblems) -> [PracticeEdit] {
    var problems: [LocatedProblem] = []
    var edits: [PracticeEdit] = []
    var seen: Set<[String]> = []
    var newItem: JSONValue?
    for assignment in assignments where assignment.translated == nil {
      do throws(LocatedProblem) {
        let target = try AssignmentTarget(assignment, in: value, id: id)
        guard seen.insert(target.steps).inserted else { throw twice(assignment) }
        let old = value.value(at: target.steps)
        let new = try read(assignment, target, old: old)
        if target.isOfNewItem {
          let item = newItem ?? .object([])
          newItem = item.setting(new, at: target.steps.dropFirst(2)) ?? .object([])
        } else if new != old {
          edits.append(
            PracticeEdit(practice: id, place: PracticePlace(target.steps), old: old, new: new))
          if target.steps == ["territory"] { edits += country(after: new) }
        }
      } catch {
        problems.append(error)
      }
    }
    problems += takenAwayAndChanged(edits)
    do throws(LocatedProblem) {
      if let newItem, newItem != .object([]) { edits += try adding(NewEvidence(newItem)) }
    } catch {
      problems.append(error)
    }
    // A text may be written and translated in one step.
    let reading = TranslationReading(before: value, after: edits.made(to: value), id: id)
    for assignment in assignments {
      guard let translated = assignment.translated else { continue }
      do throws(LocatedProblem) {
        let edit = try reading.edit(assignment, translated)
        guard seen.insert(edit.place.steps).inserted else { throw twice(assignment) }
        if edit.new != edit.old { edits.append(edit) }
      } catch {
        problems.append(error)
      }
    }
    guard problems.isEmpty else { throw InputProblems(problems) }
    return edits
  }

  private func read(
    _ assignment: PracticeAssignment, _ target: AssignmentTarget, old: JSONValue?
  ) throws(LocatedProblem) -> JSONValue? {
    let cell =
      switch target.content {
      case .text, .number: assignment.value
      // As a sheet has them: each on its own line.
      case .list, .stakeholders: assignment.value.replacing(" | ", with: "\n")
      }
    do throws(RecordCell.Fault) {
      return try RecordCell.value(of: cell, target.content, old: old)
    } catch {
      throw LocatedProblem(
        source: id, path: assignment.place, found: error.found, expected: error.expected)
    }
  }

  private func adding(_ new: NewEvidence) throws(LocatedProblem) -> [PracticeEdit] {
    switch new.effect(in: value) {
    case .known: return []
    case .changedSince:
      throw LocatedProblem(
        source: id, path: "evidence.new", found: new.fault.found, expected: new.fault.expected)
    case .added:
      return [PracticeEdit(practice: id, place: ["evidence", new.id], old: nil, new: new.item)]
    }
  }

  private func takenAwayAndChanged(_ edits: [PracticeEdit]) -> [LocatedProblem] {
    let items = edits.map(\.place.steps).filter { $0.first == "evidence" }
    return items.filter { $0.count == 2 }.compactMap { item in
      items.contains { $0.count > 2 && $0[1] == item[1] }
        ? LocatedProblem(
          source: id, path: item.joined(separator: "."),
          found: "an item that is taken away and changed", expected: "one of the two") : nil
    }
  }

  /// The country is stated beside the territory, and changes with it.
  private func country(after territory: JSONValue?) -> [PracticeEdit] {
    guard let code = territory?.text.flatMap(TerritoryCode.init(_:))?.country,
      value.member("country")?.text != code
    else { return [] }
    return [
      PracticeEdit(
        practice: id, place: ["country"], old: value.member("country"), new: .string(code))
    ]
  }

  private func twice(_ assignment: PracticeAssignment) -> LocatedProblem {
    LocatedProblem(
      source: id, path: assignment.place, found: "it twice", expected: "one value for each place")
  }
}
