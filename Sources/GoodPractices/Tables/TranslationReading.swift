import StructuredText

/// Reads assignments of translations: their places have to be those of texts that the record has.
struct TranslationReading {
  private let before: JSONValue
  private let id: String
  private let places: [String]

  /// - Parameters:
  ///   - before: The record's value as it is.
  ///   - after: The record's value after all that is assigned along.
  ///   - id: The identifier of the record.
  init(before: JSONValue, after: JSONValue, id: String) {
    self.before = before
    self.id = id
    places = TextPlaces.places(in: after)
  }

  /// The edit that an assignment makes; its new value may be the old one.
  ///
  /// - Throws: A problem with the nearest right place if the record has no such text. What was
  ///   translated once can be taken away all the same.
  func edit(
    _ assignment: PracticeAssignment, _ translated: (language: LanguageTag, place: String)
  ) throws(LocatedProblem) -> PracticeEdit {
    let tag = translated.language.description
    let old = before.value(at: ["translations", tag, translated.place])
    let isTakenAway = assignment.isEmpty && old != nil
    let meant = TranslationReading.place(meantBy: translated.place)
    guard let place = isTakenAway ? translated.place : places.first(where: { $0 == meant }) else {
      let near = nearest(to: meant)
      throw LocatedProblem(
        source: id, path: assignment.place, found: "no text of the record",
        expected: near.map { "the place of a text, perhaps \"\(tag):\($0)\"" }
          ?? "the place of a text, such as title, targetGroups[0] or evidence-1.statement")
    }
    return PracticeEdit(
      practice: id, place: ["translations", tag, place],
      old: before.value(at: ["translations", tag, place]),
      new: assignment.isEmpty ? nil : .string(assignment.value))
  }

  /// The place that a heading of the sheets means, or a place as it is written for edits.
  private static func place(meantBy stated: String) -> String {
    if stated.hasPrefix("evidence.") { return String(stated.dropFirst("evidence.".count)) }
    let column = PracticeColumn.allCases.first { $0.rawValue == stated }
    return column?.steps?.joined(separator: ".") ?? stated
  }

  private func nearest(to place: String) -> String? {
    places.first { $0.hasPrefix(place + "[") }
      ?? EditDistance.nearest(to: place, among: places, within: 3)
  }
}
