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

  /// The texts of a record.
  static func texts(of practice: GoodPractice) -> [SearchText] {
    let resources = practice.resources
    let texts: [[String?]] = [
      [practice.title, practice.originalTitle, practice.id],
      practice.targetGroups + [practice.territory.code],
      [practice.summary, practice.organisation],
      practice.evidence.map(\.statement) + practice.stakeholders.map(\.name)
        + practice.effects.map(\.outcome),
      [
        practice.challenges, practice.transfer, practice.lineage, resources?.fundingSource,
        resources?.staff, resources?.note, practice.served?.note,
      ] + practice.contradictions + practice.notes,
    ]
    return texts.enumerated().flatMap { field, texts in
      texts.compactMap { text in text.map { SearchText(field: field, $0) } }
    } + translated(practice.translations)
  }

  /// The texts in other languages, each in the field of its original.
  private static func translated(_ translations: PracticeTranslations) -> [SearchText] {
    translations.languages.flatMap { language in
      translations.places(in: language).compactMap { place in
        translations.text(at: place, in: language).map {
          SearchText(field: field(ofPlace: place), $0)
        }
      }
    }
  }

  private static func field(ofPlace place: String) -> Int {
    if place == "title" { return 0 }
    if place.hasPrefix("targetGroups") { return 1 }
    if place == "summary" || place == "organisation" { return 2 }
    return place.hasPrefix("evidence") || place.hasPrefix("effects") ? 3 : 4
  }
}
