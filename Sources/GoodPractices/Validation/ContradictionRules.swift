import PolicyCycle

/// Figures that contradict each other: kept and shown, never resolved by a program.
enum ContradictionRules {
  static func check(_ practice: GoodPractice, _ log: inout FindingLog) {
    for (number, text) in practice.contradictions.enumerated() {
      log.add(
        .remark, .contradiction, "contradictions[\(number)]",
        found: "figures that disagree: " + text,
        expected: "nothing to do unless a source settles it; both stay in the record")
    }
    checkItems(practice, &log)
    checkServed(practice, &log)
    checkCosts(practice, &log)
  }

  /// Two figures of the same: kind, words, unit and year.
  private static func checkItems(_ practice: GoodPractice, _ log: inout FindingLog) {
    var first: [[String]: EvidenceItem] = [:]
    let named = practice.contradictions.map { text in
      Set(text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
    }
    for item in practice.evidence {
      guard let figure = item.figure else { continue }
      let key = [
        item.kind.rawValue, Words.folded(item.statement), item.unit.map(Words.folded) ?? "",
        item.year?.description ?? "",
      ]
      guard let other = first[key] else {
        first[key] = item
        continue
      }
      guard let before = other.figure, before != figure,
        !named.contains(where: { $0.contains(other.id) && $0.contains(item.id) })
      else { continue }
      log.add(
        .warning, .contradiction, "evidence.\(item.id).figure",
        found: "\(FigureText.of(figure)) beside \(FigureText.of(before)) of \(other.id)",
        expected: "both kept, and named in \"contradictions\"")
    }
  }

  private static func checkServed(_ practice: GoodPractice, _ log: inout FindingLog) {
    guard let persons = practice.served?.persons, let source = practice.served?.source,
      let item = practice.evidence(source), let figure = item.figure,
      let unit = item.unit.map(Words.folded), !unit.hasPrefix("percent"), figure != Double(persons)
    else { return }
    log.add(
      .warning, .contradiction, "served.persons",
      found: "\(persons), while \(source) has \(FigureText.of(figure)) \(unit)",
      expected: "the figure of the item, or another source")
  }

  private static func checkCosts(_ practice: GoodPractice, _ log: inout FindingLog) {
    var first: [[String]: Double] = [:]
    for (number, cost) in practice.costs.enumerated() {
      let key = [cost.currency, Words.folded(cost.per), cost.year?.description ?? ""]
      if let before = first[key], before != cost.amount {
        log.add(
          .warning, .contradiction, "costs[\(number)].amount",
          found: "\(FigureText.of(cost.amount)) beside \(FigureText.of(before)) for the same",
          expected: "both kept, each with a note on what it covers")
      } else {
        first[key] = cost.amount
      }
    }
  }
}
