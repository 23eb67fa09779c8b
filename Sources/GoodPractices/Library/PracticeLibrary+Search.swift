public import PolicyCycle

extension PracticeLibrary {
  /// The practices that answer a query, best match first; then by evidence of effect, reach and
  /// identifier.
  ///
  /// The library is indexed anew each time; who asks more than once keeps a ``PracticeSearch``.
  ///
  /// - Parameters:
  ///   - query: What is looked for.
  ///   - rubric: The rubric, whose criteria and conditions are searched along with the records.
  /// - Returns: The matches, in that order.
  public func matches(for query: PracticeQuery, rubric: Rubric) -> [PracticeMatch] {
    PracticeSearch(self, rubric: rubric).results(for: query).matches
  }

  /// The words of a query that occur in no practice at all, in the order they were given.
  public func unknownWords(in query: PracticeQuery, rubric: Rubric) -> [String] {
    let search = PracticeSearch(self, rubric: rubric)
    return query.words.filter { word in
      search.results(for: PracticeQuery(words: [word]), limit: 0).total == 0
    }
  }
}
