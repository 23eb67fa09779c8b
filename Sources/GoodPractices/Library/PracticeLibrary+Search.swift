public import PolicyCycle

/// A practice that answers a query.
public struct PracticeMatch: Sendable {
  /// The practice.
  public let practice: GoodPractice
  /// How well the words match: for ordering only, without a unit.
  public let relevance: Int
  /// The conditions it shows that the words or the criteria of the query point to.
  public let conditions: [Condition]
}

extension PracticeLibrary {
  /// The practices that answer a query, best match first; then by evidence of effect, reach and
  /// identifier.
  ///
  /// - Parameters:
  ///   - query: What is looked for.
  ///   - rubric: The rubric, whose criteria and conditions are searched along with the records.
  /// - Returns: The matches, in that order.
  public func matches(for query: PracticeQuery, rubric: Rubric) -> [PracticeMatch] {
    let asked = query.words.flatMap(SearchWords.words(of:))
    let conditionWords = rubric.searchWords()
    return practices.filter { query.admits($0, rubric: rubric) }
      .compactMap { match($0, asked: asked, query: query, rubric: rubric, words: conditionWords) }
      .sorted { left, right in
        if left.relevance != right.relevance { return left.relevance > right.relevance }
        return left.practice.precedes(right.practice)
      }
  }

  /// The words of a query that occur in no practice at all, in the order they were given.
  public func unknownWords(in query: PracticeQuery, rubric: Rubric) -> [String] {
    query.words.filter { word in
      matches(for: PracticeQuery(words: [word]), rubric: rubric).isEmpty
    }
  }

  private func match(
    _ practice: GoodPractice, asked: [String], query: PracticeQuery, rubric: Rubric,
    words: [String: Set<String>]
  ) -> PracticeMatch? {
    let shown = practice.shownConditions.compactMap(rubric.condition)
    let fields = practice.searchFields(rubric: rubric, shown: shown)
    var relevance = 0
    for word in asked {
      let weight = fields.filter { field in
        field.words.contains { SearchWords.word($0, answers: word) }
      }.map(\.weight).max()
      guard let weight else { return nil }
      relevance += weight
    }
    let pointedAt = shown.filter { condition in
      if query.criteria.contains(condition.criterion) { return true }
      guard !asked.isEmpty, let own = words[condition.id] else { return false }
      return asked.allSatisfy { word in own.contains { SearchWords.word($0, answers: word) } }
    }
    return PracticeMatch(
      practice: practice, relevance: relevance + 2 * min(pointedAt.count, 5), conditions: pointedAt)
  }
}

extension GoodPractice {
  /// Whether this practice stands before another: better evidence, wider reach, then identifier.
  public func precedes(_ other: GoodPractice) -> Bool {
    let (mine, theirs) = (standing, other.standing)
    if mine != theirs { return mine > theirs }
    if reach != other.reach { return reach > other.reach }
    return id < other.id
  }

  /// The searchable parts of the record, weighted by how much a hit there says.
  fileprivate func searchFields(
    rubric: Rubric, shown: [Condition]
  ) -> [(weight: Int, words: Set<String>)] {
    let criteria = Set(shown.map(\.criterion)).compactMap { rubric.criterion($0) }
    let texts: [(Int, [String])] = [
      (6, [title, originalTitle ?? "", id]),
      (4, phases.map { rubric.name(of: .phase($0)) + " " + $0.rawValue }),
      (4, criteria.map { $0.id + " " + $0.name }),
      (3, targetGroups + subgroups.map(\.rawValue)),
      (3, shown.map { $0.id + " " + $0.text }),
      (2, [organisation, summary]),
      (1, evidence.map(\.statement) + stakeholders.map(\.name)),
      (1, [challenges ?? "", transfer ?? "", resources?.fundingSource ?? ""]),
    ]
    return texts.map { ($0, Set($1.flatMap(SearchWords.words(of:)))) }
  }
}

extension Rubric {
  /// The folded words of each condition with its criterion.
  fileprivate func searchWords() -> [String: Set<String>] {
    var words: [String: Set<String>] = [:]
    for criterion in criteria {
      let shared = SearchWords.words(of: criterion.id + " " + criterion.name)
      for condition in criterion.conditions {
        words[condition.id] = Set(
          shared + SearchWords.words(of: condition.id + " " + condition.text))
      }
    }
    return words
  }
}
