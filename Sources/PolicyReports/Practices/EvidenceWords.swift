import PolicyCycle
import GoodPractices

/// Phrases on evidence items.
enum EvidenceWords {
  /// A figure with unit, year, statement and how it was found.
  static func line(for item: EvidenceItem) -> String {
    var parts: [String] = []
    if let figure = item.figure {
      parts.append(
        Numerals.number(figure) + (item.unit.map { " " + $0 } ?? " (no unit)"))
    }
    parts.append(item.year.map(\.description) ?? "no year")
    let source = item.source.map { "; \($0)" } ?? ""
    return
      "\(item.statement): \(parts.joined(separator: ", ")) [\(item.kind.words); \(item.method)\(source)]"
  }
}
