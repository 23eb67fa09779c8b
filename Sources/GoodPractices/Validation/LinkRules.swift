import StructuredText

/// Links are http or https and can be followed; whether a page is there is not tried.
enum LinkRules {
  static func check(_ practice: GoodPractice, _ log: inout FindingLog) {
    for (number, source) in practice.sources.enumerated() {
      check(source, at: "sources[\(number)]", in: practice, &log)
    }
    for item in practice.evidence {
      check(item.source, at: "evidence.\(item.id).source", in: practice, &log)
    }
    for (number, cost) in practice.costs.enumerated() {
      check(cost.source, at: "costs[\(number)].source", in: practice, &log)
    }
    // Words will do here; an item that was taken away will not.
    if let source = practice.served?.source, isItem(source) {
      check(source, at: "served.source", in: practice, &log)
    }
  }

  private static func check(
    _ text: String?, at place: String, in practice: GoodPractice, _ log: inout FindingLog
  ) {
    guard let text, PageAddress(text) == nil, practice.evidence(text) == nil else { return }
    if isItem(text) {
      log.add(
        .warning, .link, place, found: "\(Quoting.quoted(text)), which the record does not have",
        expected: "an evidence item of the record, or the address of a page")
    } else if PageAddress.isMeant(by: text) {
      log.add(
        .error, .link, place, found: Quoting.quoted(text), expected: PageAddress.expectedForm)
    } else {
      log.add(
        .remark, .link, place, found: "no address: \(Quoting.quoted(text))",
        expected: "the address of a page, if there is one")
    }
  }

  /// Whether a source is meant to be an evidence item.
  private static func isItem(_ source: String) -> Bool {
    source.hasPrefix("evidence-") && !source.contains { $0.isWhitespace }
  }
}
