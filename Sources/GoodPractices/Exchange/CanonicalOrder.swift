import StructuredText

/// The order in which the members of a record are written, so that equal records have equal texts.
///
/// Known names come first, in the order that people read them; others follow in the order of their
/// bytes. One list serves all objects of a record: no two kinds of object ask for different orders.
enum CanonicalOrder {
  private static let names = [
    "schemaVersion", "id", "condition", "value", "where", "name", "kind", "statement", "title",
    "originalTitle", "language", "country", "territory", "location", "organisation",
    "stakeholders", "phases", "targetGroups", "subgroups", "start", "end", "status", "summary",
    "resources", "amount", "currency", "per", "staff", "fundingSource", "costs", "evidence",
    "outcome", "level", "direction", "design", "figure", "unit", "year", "method", "url",
    "challenges", "transfer", "contradictions", "notes", "studyOf", "rationale", "facts",
    "sourceKind", "relayed", "factDate", "confidence", "formerlyMet", "reason", "adaptedFrom",
    "lineage", "furtherInformation", "persons", "source", "sources", "recordConfidence", "reach",
    "served", "note", "effects", "answers", "translations", "state", "revision", "who", "when",
    "why", "events", "published", "exchange",
  ]

  private static let ranks = Dictionary(
    names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  /// The same value with the members of every object in order.
  static func ordered(_ value: JSONValue) -> JSONValue {
    switch value {
    case .null, .bool, .integer, .number, .string: return value
    case .array(let items): return .array(items.map(ordered))
    case .object(let members):
      let ordered = members.map { JSONValue.Member($0.name, Self.ordered($0.value)) }
      return .object(ordered.sorted { isBefore($0.name, $1.name) })
    }
  }

  private static func isBefore(_ left: String, _ right: String) -> Bool {
    switch (ranks[left], ranks[right]) {
    case (let left?, let right?): left < right
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }
}
