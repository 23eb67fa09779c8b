import GoodPractices
import PartnerRecords
import PolicyCycle

/// Many practices made of the words of the shipped ones: runs of their texts, so that words are as
/// frequent as in real records and phrases occur.
///
/// Words are folded and plain ASCII, so that another search engine reads the same.
struct GeneratedPractices {
  /// The practices, the same in every run.
  let practices: [GoodPractice]
  /// All words of the shipped records, in order.
  let words: [String]

  /// Practices of 6 words of title and 80 of summary.
  init(count: Int, records: ShippedRecords) {
    let shipped = records.library.practices
    let words = shipped.flatMap { practice in
      ([practice.title, practice.summary] + practice.evidence.map(\.statement))
        .flatMap { TextFolding.words(of: $0).map(\.text) }
    }.filter { $0.utf8.allSatisfy { $0 < 128 } }
    var generator = SplitMix(state: 7)
    func run(_ length: Int) -> String {
      let start = Int.random(in: 0..<max(1, words.count - length), using: &generator)
      return words[start..<min(words.count, start + length)].joined(separator: " ")
    }
    self.words = words
    practices = (0..<count).compactMap { number in
      guard let model = shipped.randomElement(using: &generator) else { return nil }
      return GoodPractice(
        id: "r\(1_000_000 + number)", title: run(6), territory: model.territory,
        organisation: "", phases: model.phases, subgroups: model.subgroups, status: model.status,
        summary: (0..<8).map { _ in run(10) }.joined(separator: " "), reach: model.reach,
        effects: model.effects, answers: model.answers)
    }
  }
}
