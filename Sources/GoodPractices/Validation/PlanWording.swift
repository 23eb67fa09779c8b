/// Words that tell a plan and not what has happened, in the languages of the partners and some more.
///
/// A judgement, gathered by hand; compared by whole words, whatever their case.
enum PlanWording {
  /// Whether a text begins as a plan does: "Target: ...", "Planned places ...".
  static func opens(_ words: some Collection<String>) -> Bool {
    words.contains(where: openings.contains)
  }

  /// Whether a unit is one of something planned: "young people (target)".
  static func isInUnit(_ unit: String) -> Bool {
    words(of: unit).contains { openings.contains($0) || participles.contains($0) }
  }

  /// Whether a sentence tells, anywhere in it, what is to come: "The project aims to ...".
  static func isToldBy(_ words: [String]) -> Bool {
    if words.contains(where: participles.contains) { return true }
    return phrases.contains { phrase in
      words.indices.contains { words[$0...].starts(with: phrase) }
    }
  }

  /// The words of a text, in small letters.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let openings: Set<String> = [
    "target", "targets", "targeted", "planned", "plan", "expected", "forecast", "projected", "goal",
    "aim", "intended",
  ]

  /// Single words that tell a plan wherever they stand; none of them is an English word.
  private static let participles: Set<String> = [
    "planirano", "planirana", "planirani", "vizează", "planificat", "predvideno", "načrtovano",
    "siekiama", "planuojama", "numatoma", "prévu", "prévue", "prévus", "prévues", "soll", "sollen",
    "geplant", "geplante", "geplanten",
  ]

  private static let phrases: [[String]] = [
    "aim to", "aims to", "aiming to", "intend to", "intends to", "plan to", "plans to",
    "is expected to", "are expected to", "si prevede", "si intende", "si propone di", "mira a",
    "previsto di", "cilj je", "planira se", "očekuje se", "își propune", "urmează să", "namen je",
    "il mira", "huwa mistenni", "vise à", "visent à",
  ].map(words(of:))
}
