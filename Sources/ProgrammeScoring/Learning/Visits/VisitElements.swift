import GoodPractices
import PolicyCycle

/// What can be seen at hosts, as elements that are covered or not: each condition of each receiver, and the
/// same once more where a practice of studied effect shows it.
struct VisitElements {
  /// The elements of each host.
  let sets: [[Int]]
  /// The worth of each element.
  let worths: [VisitWorth]

  private struct Element: Hashable {
    let receiver: AssessmentSubject
    let condition: String
    let evidence: PracticeStanding?
  }

  init(_ hosts: [VisitHost]) {
    var numbers: [Element: Int] = [:]
    var worths: [VisitWorth] = []
    func number(_ key: Element, _ worth: VisitWorth) -> Int {
      if let known = numbers[key] { return known }
      numbers[key] = worths.count
      worths.append(worth)
      return worths.count - 1
    }
    sets = hosts.map { host in
      host.lessons.flatMap { lesson in
        lesson.conditions.flatMap { learnable -> [Int] in
          func key(_ evidence: PracticeStanding?) -> Element {
            Element(
              receiver: lesson.receiver, condition: learnable.condition.id, evidence: evidence)
          }
          var own = [
            number(
              key(nil),
              learnable.kind == .policy ? VisitWorth(lacking: 1) : VisitWorth(open: 1))
          ]
          let standing = learnable.practices.map(\.standing).max() ?? .inspiration
          if standing >= .promising {
            own.append(number(key(.promising), VisitWorth(promising: 1)))
          }
          if standing >= .proven { own.append(number(key(.proven), VisitWorth(proven: 1))) }
          return own
        }
      }
    }
    self.worths = worths
  }
}
