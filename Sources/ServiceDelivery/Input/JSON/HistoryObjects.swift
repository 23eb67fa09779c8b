import StructuredText

/// The objects of a JSON text of participants and events as rows of the two sheets.
///
/// The members are taken from the tree and not by a reader of objects, whose messages repeat what was
/// found.
struct HistoryObjects {
  /// The rows of participants behind their heading, each with its line.
  let participants: [UInt8]
  /// The rows of events.
  let events: [UInt8]

  init(json: [UInt8], source: String) throws(InputProblems) {
    let text = try TextEncodingCheck.utf8(json, source: source)
    let log = ProblemLog(source: source, bytes: text)
    let root = try HistoryObjects.tree(text, source: source)
    guard case .object(let members) = root.value else {
      log.add(
        at: root.offset, path: "", found: "no object",
        expected: "an object with the members participants and events")
      throw InputProblems(log.problems)
    }
    for member in members where !["schemaVersion", "participants", "events"].contains(member.name) {
      log.add(
        at: member.offset, path: "", found: "a member that is not read",
        expected: "schemaVersion, participants and events")
    }
    if let node = members.first(where: { $0.name == "schemaVersion" })?.node {
      if case .string(let version) = node.value, version.hasPrefix("1.") {
      } else {
        log.add(
          at: node.offset, path: "schemaVersion", found: "a version that is not known",
          expected: "\"1.0\"")
      }
    }
    var lines = LineCounter(text)
    participants = HistoryObjects.rows(
      ParticipantSheet.Column.self, .line, "participants", members, &lines, log)
    events = HistoryObjects.rows(EventSheet.Column.self, .line, "events", members, &lines, log)
    try log.throwIfErrors()
  }

  /// The tree, or a refusal that names the place only: a syntax error may stand in the middle of a name.
  private static func tree(_ text: [UInt8], source: String) throws(InputProblems) -> JSONNode {
    do throws(InputProblems) {
      return try JSONDocument(parsing: text, source: source).root
    } catch {
      throw InputProblems(
        error.problems.map {
          LocatedProblem(
            source: source, position: $0.position, found: "a text that is no JSON at this place",
            expected: "JSON (RFC 8259) in which no object has two members of one name")
        })
    }
  }

  private static func rows<Column: InputColumn>(
    _ columns: Column.Type, _ line: Column, _ name: String, _ members: [JSONMember],
    _ lines: inout LineCounter, _ log: ProblemLog
  ) -> [UInt8] {
    var rows = SortableRows.text(Column.allCases.map { Array($0.heading.utf8) })
    guard let node = members.first(where: { $0.name == name })?.node else {
      log.add(at: 0, path: name, found: "no member", expected: "a list of objects")
      return rows
    }
    guard case .array(let items) = node.value else {
      log.add(at: node.offset, path: name, found: "no list", expected: "a list of objects")
      return rows
    }
    for (number, item) in items.enumerated() {
      let path = "\(name)[\(number)]"
      guard case .object(let members) = item.value else {
        log.add(at: item.offset, path: path, found: "no object", expected: "an object")
        continue
      }
      var cells = [[UInt8]](repeating: [], count: Column.allCases.count)
      for member in members {
        let column = Column.allCases.first { $0.heading == member.name && $0.isInTemplate }
        if let column {
          cells[column.rawValue] = cell(member.node)
        } else if let identifier = DirectIdentifier.named(by: member.name) {
          log.add(
            at: member.offset, path: path, found: "a member of \(identifier.what)",
            expected: "no member that tells who somebody is")
        } else {
          log.add(
            at: member.offset, path: path, found: "a member that is not read",
            expected: "the columns of the sheet's template")
        }
      }
      cells[line.rawValue] = Array("\(lines.line(at: item.offset))".utf8)
      rows += SortableRows.text(cells)
    }
    return rows
  }

  /// The bytes of a value as a cell; a value that no cell has becomes one that is refused.
  private static func cell(_ node: JSONNode) -> [UInt8] {
    let text: String
    switch node.value {
    case .null: text = ""
    case .bool(let value): text = value ? "yes" : "no"
    case .number(let digits): text = digits
    case .string(let string): text = string
    case .array, .object: return [1]
    }
    // A line end would end the row.
    return text.utf8.map { $0 == 0x0A || $0 == 0x0D || $0 == 0 ? 1 : $0 }
  }
}

/// Counts lines for places that mostly come one behind the other.
private struct LineCounter {
  private let bytes: [UInt8]
  private var place = 0
  private var count = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(at offset: Int) -> Int {
    if offset < place { (place, count) = (0, 1) }
    while place < min(offset, bytes.count) {
      if bytes[place] == 0x0A { count += 1 }
      place += 1
    }
    return count
  }
}
