import PolicyCycle
public import StructuredText

/// A change as a person states it: `title=A bus for young people`.
///
/// The place is a heading of the sheets (`target groups`) or a place of the record
/// (`resources.note`); `evidence.evidence-3.figure` is a cell of an evidence item, of a new one with
/// `evidence.new.figure`; `it:title` is the Italian translation of the title. The value is read as in
/// the sheets, except that several texts are divided by ` | `; an empty value takes away what is there.
public struct PracticeAssignment: Sendable, Hashable {
  /// The place, as it was stated.
  public let place: String
  /// The value, as it was stated.
  public let value: String

  /// An assignment.
  public init(place: String, value: String) {
    self.place = Words.trimmed(place)
    self.value = value
  }

  /// An assignment from `PLACE=VALUE`; nil if there is no equals sign or no place.
  public init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard let sign = scalars.firstIndex(of: "=") else { return nil }
    self.init(
      place: String(scalars[..<sign]), value: String(scalars[scalars.index(after: sign)...]))
    if place.isEmpty { return nil }
  }
}

extension PracticeRecord {
  /// The edits that assignments make to the record, to be applied together.
  ///
  /// - Returns: The edits; none for a place that says so already.
  /// - Throws: `InputProblems` with every assignment that cannot be read.
  public func edits(
    _ assignments: [PracticeAssignment]
  ) throws(InputProblems) -> [PracticeEdit] {
    try AssignmentReading(value: value, id: id).edits(assignments)
  }
}

/// Reads assignments against a record's value, whether it is a sound record yet or not.
struct AssignmentReading {
  let value: JSONValue
  let id: String

  private struct Target {
    let steps: [String]
    let content: CellContent
  }

  func edits(_ assignments: [PracticeAssignment]) throws(InputProblems) -> [PracticeEdit] {
    var problems: [LocatedProblem] = []
    var edits: [PracticeEdit] = []
    var seen: Set<[String]> = []
    let newItem = EvidenceNumber.next(
      after: (value.member("evidence")?.items ?? []).compactMap { $0.member("id")?.text })
    var newItems: [(id: String, item: JSONValue)] = []
    for assignment in assignments {
      guard let target = target(of: assignment.place, newItem: newItem) else {
        problems.append(unknown(assignment.place))
        continue
      }
      guard seen.insert(target.steps).inserted else {
        problems.append(
          problem(assignment.place, found: "it twice", expected: "one value for each place"))
        continue
      }
      let old = value.value(at: target.steps)
      let new: JSONValue?
      do throws(RecordCell.Fault) {
        new = try RecordCell.value(
          of: AssignmentReading.cell(assignment.value, target.content), target.content, old: old)
      } catch {
        problems.append(problem(assignment.place, found: error.found, expected: error.expected))
        continue
      }
      if target.steps.first == "evidence", value.value(at: target.steps.prefix(2)) == nil {
        add(new, at: target.steps, to: &newItems)
      } else if new != old {
        edits.append(
          PracticeEdit(practice: id, place: PracticePlace(target.steps), old: old, new: new))
        if target.steps == ["territory"] { edits += country(after: new) }
      }
    }
    guard problems.isEmpty else { throw InputProblems(problems) }
    return edits
      + newItems.map { id, item in
        PracticeEdit(practice: self.id, place: ["evidence", id], old: nil, new: item)
      }
  }

  /// The places that can be assigned to, for messages and help pages.
  static var places: [String] {
    PracticeColumn.allCases.compactMap { $0.steps?.joined(separator: ".") } + ["language"]
  }

  /// A value of several texts as the cell of a sheet has it: each on its own line.
  private static func cell(_ value: String, _ content: CellContent) -> String {
    switch content {
    case .text, .number: value
    case .list, .stakeholders: value.replacing(" | ", with: "\n")
    }
  }

  private func target(of place: String, newItem: String) -> Target? {
    let parts = place.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, let language = LanguageTag(parts[0]) {
      return Target(steps: ["translations", language.description, parts[1]], content: .text)
    }
    if place == "language" { return Target(steps: [place], content: .text) }
    let steps = place.split(separator: ".").map(String.init)
    if steps.count == 3, steps[0] == "evidence",
      let column = EvidenceColumn(rawValue: steps[2]), let cell = column.steps
    {
      let item = steps[1] == "new" ? newItem : steps[1]
      let isThere = value.value(at: ["evidence", item]) != nil
      guard isThere || EvidenceNumber.number(of: item) != nil else { return nil }
      return Target(steps: ["evidence", item] + cell, content: column.content)
    }
    let column = PracticeColumn.allCases.first { $0.steps == steps || $0.rawValue == place }
    return column.flatMap { column in
      column.steps.map { Target(steps: $0, content: column.content) }
    }
  }

  private func add(
    _ new: JSONValue?, at steps: [String], to items: inout [(id: String, item: JSONValue)]
  ) {
    let id = steps[1]
    let place = items.firstIndex { $0.id == id } ?? items.count
    if place == items.count { items.append((id, .object([.init("id", .string(id))]))) }
    items[place].item = items[place].item.setting(new, at: steps.dropFirst(2)) ?? items[place].item
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

  private func unknown(_ place: String) -> LocatedProblem {
    let near = EditDistance.nearest(to: place, among: AssignmentReading.places, within: 3)
    return problem(
      place, found: "no such place that can be set",
      expected: near.map { "a place, perhaps \"\($0)\"" }
        ?? "one of \(AssignmentReading.places.joined(separator: ", ")), evidence.ITEM.FIELD or"
        + " LANGUAGE:PLACE; everything else in the record's file")
  }

  private func problem(_ place: String, found: String, expected: String) -> LocatedProblem {
    LocatedProblem(source: id, path: place, found: found, expected: expected)
  }
}
