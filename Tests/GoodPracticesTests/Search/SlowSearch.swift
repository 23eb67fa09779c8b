import TestSupport

@testable import GoodPractices

/// Random documents of few short words, and the obvious way to search them: read everything.
struct SlowSearch {
  let fields = [SearchField("title", weight: 3), SearchField("text", weight: 1)]
  let documents: [SearchDocument]

  init(seed: UInt64, count: Int) {
    var generator = SeededGenerator(seed: seed)
    documents = (0..<count).map { number in
      let texts = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        SearchText(
          field: Int.random(in: 0...1, using: &generator),
          SlowSearch.words(Int.random(in: 0...9, using: &generator), using: &generator)
            .joined(separator: " "))
      }
      return SearchDocument(id: "d\(number % 7)-\(number)", texts: texts)
    }
  }

  /// Words of one to three letters out of a, b and c.
  static func words(_ count: Int, using generator: inout SeededGenerator) -> [String] {
    (0..<count).map { _ in
      String(
        (0..<Int.random(in: 1...3, using: &generator)).compactMap { _ in
          "abc".randomElement(using: &generator)
        })
    }
  }

  /// A random query, as text and as the terms it ought to become.
  static func query(
    using generator: inout SeededGenerator
  ) -> (text: String, terms: [SearchTerm]) {
    var (texts, terms) = ([String](), [SearchTerm]())
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let words = words(Int.random(in: 1...2, using: &generator), using: &generator)
      let isBeginning = Int.random(in: 0..<3, using: &generator) == 0
      let isExcluded = Int.random(in: 0..<4, using: &generator) == 0
      let quote = words.count > 1 ? "\"" : ""
      texts.append(
        (isExcluded ? "-" : "") + quote + words.joined(separator: " ") + quote
          + (isBeginning ? "*" : ""))
      let term = SearchTerm(words: words, isBeginning: isBeginning, isExcluded: isExcluded)
      if !terms.contains(term) { terms.append(term) }
    }
    return (texts.joined(separator: " "), terms)
  }

  /// Identifiers and scores by the formula as it stands in the literature, best first.
  func search(_ terms: [SearchTerm]) -> [(id: String, score: Double)] {
    let lengths = documents.map { document in
      Double(document.texts.map { words(of: $0).count }.reduce(0, +))
    }
    let mean = lengths.reduce(0, +) / Double(documents.count)
    var found: [(id: String, score: Double)] = []
    for (document, length) in zip(documents, lengths) {
      guard
        terms.allSatisfy({ (occurrences(of: $0, in: document).count > 0) != $0.isExcluded })
      else { continue }
      var score = 0.0
      for term in terms where !term.isExcluded {
        let frequency = occurrences(of: term, in: document).weight
        let having = Double(documents.count { occurrences(of: term, in: $0).count > 0 })
        let rarity = NaturalLogarithm.of(
          1 + (Double(documents.count) - having + 0.5) / (having + 0.5))
        score += rarity * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length / mean))
      }
      found.append((document.id, score))
    }
    return found.sorted { $0.score != $1.score ? $0.score > $1.score : $0.id < $1.id }
  }

  private func words(of text: SearchText) -> [String] {
    text.text.split(separator: " ").map(String.init)
  }

  private func occurrences(
    of term: SearchTerm, in document: SearchDocument
  ) -> (count: Int, weight: Double) {
    var (count, weight) = (0, 0.0)
    for text in document.texts {
      let words = words(of: text)
      for start in words.indices where start + term.words.count <= words.count {
        let run = words[start..<(start + term.words.count)]
        let isThere = zip(run, term.words).enumerated().allSatisfy { place, pair in
          place == term.words.count - 1 && term.isBeginning
            ? pair.0.hasPrefix(pair.1) : pair.0 == pair.1
        }
        if isThere { (count, weight) = (count + 1, weight + fields[text.field].weight) }
      }
    }
    return (count, weight)
  }
}
