import PolicyCycle
import StructuredText

/// A practice and the system of its territory are not answered differently from the same facts.
///
/// A practice of the whole territory belongs to its system: what it shows, the system cannot lack. What a
/// practice of one place shows, the system may well lack; the same page cited for both is worth a look.
enum SystemRules {
  static func check(
    _ practice: GoodPractice, rubric: Rubric, systems: [Assessment], _ log: inout FindingLog
  ) {
    for system in systems {
      guard case .system(let territory) = system.subject, territory.isSame(as: practice.territory)
      else { continue }
      for (number, answer) in practice.answers.enumerated() {
        guard let other = system.answer(to: answer.condition),
          Set([answer.value, other.value]) == [.met, .notMet]
            || Set([answer.value, other.value]) == [.local, .notMet]
        else { continue }
        let shared = pages(of: answer, in: practice).intersection(pages(of: other, in: system))
        // What a practice lacks, its system may have from another one.
        let isWhole = practice.reach == .whole && answer.value == .met
        if !isWhole, shared.isEmpty { continue }
        let page = shared.min().map { ", both from " + Quoting.quoted($0) } ?? ""
        log.add(
          .warning, .answeredDifferently, "answers[\(number)].value",
          found:
            "\"\(answer.value.rawValue)\" for the practice and \"\(other.value.rawValue)\" for "
            + "the system of \(territory)\(page)",
          expected: "one reading of the same fact, or a reason why they differ")
      }
    }
  }

  /// The pages that an answer of a practice was read from.
  private static func pages(of answer: Answer, in practice: GoodPractice) -> Set<String> {
    Set(answer.facts.compactMap { practice.evidence($0)?.source })
  }

  private static func pages(of answer: Answer, in system: Assessment) -> Set<String> {
    Set(answer.facts.compactMap { system.fact($0)?.citation.address })
  }
}
