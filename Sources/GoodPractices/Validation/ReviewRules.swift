/// A published record changes only as a new revision, and its review names offices, not persons.
enum ReviewRules {
  static func check(_ record: PracticeRecord, _ log: inout FindingLog) {
    for (number, event) in record.review.events.enumerated() {
      guard
        let found = PersonalText.found(in: event.who)
          ?? event.why.flatMap(PersonalText.found(in:))
      else { continue }
      log.add(
        .warning, .personalData, "exchange.review.events[\(number)]", found: found,
        expected: "a role or an office: it travels with the record")
    }
    guard record.review.state == .published else { return }
    if record.review.published != record.contents {
      log.add(
        .error, .review, "exchange.review.published",
        found: "another text than the one that was published",
        expected: "the published text: a change makes a draft of the next revision")
    }
  }
}
