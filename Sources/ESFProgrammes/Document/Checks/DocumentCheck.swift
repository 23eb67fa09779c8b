import StructuredText

/// A check of a programme document, with what it has found so far.
///
/// Problems are placed by the path of the member in the document's JSON.
struct DocumentCheck {
  let document: ProgrammeDocument
  let codes: ESFCodeLists
  let source: String
  /// What the priorities are dedicated to, by their codes.
  let dedications: [String: ProgrammePriority.Dedication]
  private(set) var problems: [LocatedProblem] = []

  init(document: ProgrammeDocument, codes: ESFCodeLists, source: String) {
    self.document = document
    self.codes = codes
    self.source = source
    dedications = Dictionary(
      document.priorities.compactMap { priority in priority.dedication.map { (priority.code, $0) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func add(
    _ path: String, found: String, expected: String,
    severity: LocatedProblem.Severity = .error
  ) {
    problems.append(
      LocatedProblem(
        severity: severity, source: source, path: path, found: found, expected: expected))
  }

  /// Tells the second and later ones of values that have to differ.
  mutating func tellRepetitions<Key: Hashable>(
    _ items: [(key: Key, path: String)], _ what: (Key) -> String
  ) {
    var seen: [Key: String] = [:]
    for (key, path) in items {
      if let first = seen[key] {
        add(path, found: "\(what(key)) again, first in \(first)", expected: "it once")
      } else {
        seen[key] = path
      }
    }
  }

  /// Tells a text that is longer than its field in SFC2021.
  mutating func tellLength(_ text: String?, _ path: String, limit: Int) {
    guard let text, text.utf8.count > limit else { return }
    let length = text.unicodeScalars.count
    if length > limit {
      add(path, found: "\(length) characters", expected: "at most \(limit)")
    }
  }

  /// Every objective with its path and its priority.
  var objectives: [(priority: ProgrammePriority, objective: ProgrammeObjective, path: String)] {
    document.priorities.enumerated().flatMap { number, priority in
      priority.objectives.enumerated().map { place, objective in
        (priority, objective, "priorities[\(number)].objectives[\(place)]")
      }
    }
  }
}
