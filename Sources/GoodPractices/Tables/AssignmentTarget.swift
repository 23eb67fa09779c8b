import StructuredText

/// Where an assignment other than a translation leads to, and what stands there.
struct AssignmentTarget {
  /// The steps from the record; the item of a new evidence item is `new`.
  let steps: [String]
  let content: CellContent

  /// Whether it is a cell of the new evidence item.
  var isOfNewItem: Bool { steps.prefix(2) == ["evidence", "new"] }

  /// The target of an assignment.
  ///
  /// - Throws: A problem if the place cannot be set, or if it is an item that the record does not have.
  init(
    _ assignment: PracticeAssignment, in record: JSONValue, id: String
  ) throws(LocatedProblem) {
    let place = assignment.place
    let steps = place.split(separator: ".").map(String.init)
    if steps.first == "evidence", steps.count == 2 || steps.count == 3 {
      self = try AssignmentTarget.evidence(assignment, steps, in: record, id: id)
    } else if place == "language" {
      (self.steps, content) = ([place], .text)
    } else if let column = PracticeColumn.allCases.first(where: {
      $0.steps == steps || $0.rawValue == place
    }), let steps = column.steps {
      (self.steps, content) = (steps, column.content)
    } else {
      throw AssignmentTarget.unknown(place, id: id)
    }
  }

  private init(steps: [String], content: CellContent) {
    (self.steps, self.content) = (steps, content)
  }

  private static func evidence(
    _ assignment: PracticeAssignment, _ steps: [String], in record: JSONValue, id: String
  ) throws(LocatedProblem) -> AssignmentTarget {
    func problem(_ found: String, _ expected: String) -> LocatedProblem {
      LocatedProblem(source: id, path: assignment.place, found: found, expected: expected)
    }
    var column: EvidenceColumn?
    if steps.count == 3 {
      column = EvidenceColumn(rawValue: steps[2])
      guard column?.steps != nil else { throw unknown(assignment.place, id: id) }
    }
    let isNew = steps[1] == "new" && column != nil
    guard isNew || record.value(at: steps.prefix(2)) != nil else {
      let items = (record.member("evidence")?.items ?? []).compactMap { $0.member("id")?.text }
      let near =
        EditDistance.nearest(to: steps[1], among: items).map { ", perhaps \"\($0)\"" } ?? ""
      throw problem(
        "the item \(Quoting.quoted(steps[1])), which the record does not have",
        "an item of the record\(near); evidence.new.\(steps.last ?? "FIELD") for a new item")
    }
    guard let column, let cell = column.steps else {
      if assignment.isEmpty { return AssignmentTarget(steps: steps, content: .text) }
      throw problem(
        "a value for the whole item",
        "nothing behind the equals sign, which takes the item away, or a place such as"
          + " \(assignment.place).figure")
    }
    return AssignmentTarget(steps: steps.prefix(2) + cell, content: column.content)
  }

  /// The places that can be assigned to, for messages.
  private static var places: [String] {
    PracticeColumn.allCases.compactMap { $0.steps?.joined(separator: ".") } + ["language"]
  }

  private static func unknown(_ place: String, id: String) -> LocatedProblem {
    let near = EditDistance.nearest(to: place, among: places, within: 3)
    return LocatedProblem(
      source: id, path: place, found: "no such place that can be set",
      expected: near.map { "a place, perhaps \"\($0)\"" }
        ?? "one of \(places.joined(separator: ", ")), evidence.ITEM.FIELD or LANGUAGE:PLACE;"
        + " everything else in the record's file")
  }
}
