import Foundation
import GoodPractices
import PartnerRecords
import PolicyCycle

/// Full-text search over many records: building the index, queries of each kind, facets.
struct SearchTimings {
  /// A kind of query with examples, in our words and in those of SQLite's FTS5.
  struct Kind {
    let task: String
    var queries: [(ours: String, peers: String)]
  }

  private let count: Int

  init(count: Int) { self.count = count }

  /// All of them; the times of a kind are those of its queries, each the median of five.
  func all() throws -> [Timing] {
    let records = try ShippedRecords.load()
    let generated = GeneratedPractices(count: count, records: records)
    let library = PracticeLibrary(generated.practices, partnerTerritories: [])
    let documents = documents(generated)
    let index = SearchIndex(documents, fields: SearchTimings.fields)
    let search = PracticeSearch(library, rubric: records.rubric)
    var timings = [
      Timing(buildTask, runs: 3) { _ = SearchIndex(documents, fields: SearchTimings.fields) },
      Timing("search: index \(count) practices with facets and likeness", runs: 3) {
        _ = PracticeSearch(library, rubric: records.rubric)
      },
    ]
    let kinds = kinds(generated.words)
    for kind in kinds {
      timings.append(
        Timing(
          kind.task,
          kind.queries.map { query in
            median { _ = index.search(SearchQuery(query.ours), limit: 10) }
          }))
    }
    let twoWords = kinds[0].queries.map(\.ours)
    let narrowed = PracticeQuery(phases: [.outreach], evidence: .promising)
    timings += [
      Timing(
        "search: two beginnings in \(count) practices and rubric, 10 best, counts of all facets",
        twoWords.map { words in
          median { _ = search.results(for: PracticeQuery(words: [words]), limit: 10) }
        }),
      Timing("search: two facets of \(count) practices, 10 best, counts of all facets", runs: 21) {
        _ = search.results(for: narrowed, limit: 10)
      },
      Timing(
        "search: 5 practices similar to one of \(count)",
        generated.practices.prefix(9).map { practice in
          median { _ = search.practices(similarTo: practice.id) }
        }),
      Timing(
        "search: 10 practices of \(count) for a gap",
        records.rubric.conditions.prefix(9).map { condition in
          median { _ = search.practices(forGap: condition.id, limit: 10) }
        }),
    ]
    return timings
  }

  /// Writes the texts, the queries and the identifiers they find, tab-separated.
  func write(to path: String) throws {
    let generated = GeneratedPractices(count: count, records: try ShippedRecords.load())
    let index = SearchIndex(documents(generated), fields: SearchTimings.fields)
    var lines = generated.practices.map { "D\t\($0.id)\t\($0.title)\t\($0.summary)" }
    lines.append("B\t\(buildTask)")
    for kind in kinds(generated.words) {
      for query in kind.queries {
        let found = index.search(SearchQuery(query.ours)).hits.map(\.id).sorted()
        lines.append("Q\t\(kind.task)\t\(query.peers)\t\(found.joined(separator: " "))")
      }
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
  }

  private static let fields = [
    SearchField("title", weight: 1), SearchField("summary", weight: 1),
  ]

  private var buildTask: String { "search: index \(count) texts" }

  private func documents(_ generated: GeneratedPractices) -> [SearchDocument] {
    generated.practices.map {
      SearchDocument(
        id: $0.id,
        texts: [SearchText(field: 0, $0.title), SearchText(field: 1, $0.summary)])
    }
  }

  private func kinds(_ words: [String]) -> [Kind] {
    var generator = SplitMix(state: 11)
    let task = { (kind: String) in "search: \(kind) in \(count) texts, 10 best" }
    var kinds = [
      "two words", "beginning of a word", "phrase", "phrase with an open end",
      "word without another",
    ].map { Kind(task: task($0), queries: []) }
    while kinds[0].queries.count < 15 {
      let start = Int.random(in: 0..<(words.count - 3), using: &generator)
      let run = Array(words[start..<(start + 3)])
      let other = words[Int.random(in: 0..<words.count, using: &generator)]
      guard (run + [other]).allSatisfy({ $0.utf8.count > 2 }) else { continue }
      let (begun, beginning) = (run[0].prefix(3), run[2].prefix(2))
      kinds[0].queries.append(("\(run[0]) \(other)", "\"\(run[0])\" \"\(other)\""))
      kinds[1].queries.append(("\(begun)*", "\"\(begun)\" *"))
      kinds[2].queries.append(("\"\(run[0]) \(run[1])\"", "\"\(run[0]) \(run[1])\""))
      kinds[3].queries.append(
        ("\"\(run[1]) \(beginning)*\"", "\"\(run[1]) \(beginning)\" *"))
      kinds[4].queries.append(("\(run[1]) -\(run[0])", "\"\(run[1])\" NOT \"\(run[0])\""))
    }
    return kinds
  }

  private func median(_ body: () -> Void) -> Duration {
    let clock = ContinuousClock()
    return (0..<5).map { _ in clock.measure(body) }.sorted()[2]
  }
}
