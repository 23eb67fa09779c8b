import PolicyCycle

/// The searchable texts of a practice: the words of its own record.
///
/// The weights are judgements: a word in the title says more of a practice than one in a remark.
enum PracticeTexts {
  /// The fields, the weightiest first.
  static let fields = [
    SearchField("title", weight: 6), SearchField("groups", weight: 3),
    SearchField("summary", weight: 2), SearchField("evidence", weight: 1),
    SearchField("remarks", weight: 1),
  ]

  /// The fields that a list of titles does not show already.
  static let excerptFields: Set<Int> = [1, 2, 3, 4]

  /// The texts of a record: those that can be translated, in its own and in other languages, and its
  /// names.
  ///
  /// Left out are units and the answers to conditions. Units say little by themselves; the answers are
  /// found by their conditions, and their words are the reader's.
  static func texts(of practice: GoodPractice) -> [SearchText] {
    let conditions = Set(practice.answers.map(\.condition))
    let names: [(field: Int, text: String?)] = [
      (0, practice.originalTitle), (0, practice.id), (1, practice.territory.code),
      (4, practice.lineage),
    ]
    return own(practice, leavingOut: conditions)
      + names.compactMap { name in name.text.map { SearchText(field: name.field, $0) } }
      + translated(practice.translations, leavingOut: conditions)
  }

  private static func own(
    _ practice: GoodPractice, leavingOut conditions: Set<String>
  ) -> [SearchText] {
    practice.texts.compactMap { text in
      field(ofPlace: text.place, leavingOut: conditions).map { SearchText(field: $0, text.text) }
    }
  }

  /// The texts in other languages, each in the field of its original.
  private static func translated(
    _ translations: PracticeTranslations, leavingOut conditions: Set<String>
  ) -> [SearchText] {
    translations.languages.flatMap { language in
      translations.places(in: language).compactMap { place in
        field(ofPlace: place, leavingOut: conditions).flatMap { field in
          translations.text(at: place, in: language).map { SearchText(field: field, $0) }
        }
      }
    }
  }

  /// The field of a text; nil if it is not searched.
  private static func field(ofPlace place: String, leavingOut conditions: Set<String>) -> Int? {
    if place == "title" { return 0 }
    if place.hasPrefix("targetGroups") || place == "location" { return 1 }
    if place == "summary" || place == "organisation" { return 2 }
    if place.hasPrefix("stakeholders") || place.hasPrefix("effects") { return 3 }
    if known.contains(place) || place.contains("[") { return 4 }
    // The places of evidence items and answers begin with what the record calls them.
    guard let point = place.lastIndex(of: ".") else { return 4 }
    if place[point...] == ".unit" || conditions.contains(String(place[..<point])) { return nil }
    return 3
  }

  private static let known: Set<String> = [
    "challenges", "transfer", "resources.staff", "resources.fundingSource", "resources.note",
    "served.note",
  ]
}
