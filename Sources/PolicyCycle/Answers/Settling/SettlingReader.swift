import StructuredText

/// The replies and steps of an assessment file.
enum SettlingReader {
  /// The replies, the oldest first; logs their faults.
  static func replies(_ file: JSONObjectReader, rubric: Rubric) -> [AuthorityReply] {
    file.objects("replies").map { reader in
      let reply = AuthorityReply(
        condition: reader.string("condition"),
        value: reader.choice("value", AnswerValue.self) ?? .unknown,
        reason: reader.optionalString("reason"), who: reader.string("who"), when: day(reader),
        reading: reader.optionalInt("reading") ?? 1)
      if !reply.condition.isEmpty, rubric.condition(reply.condition) == nil {
        reader.problem(
          "condition", found: "the unknown condition \(Quoting.quoted(reply.condition))",
          expected: rubric.nearestConditionAdvice(to: reply.condition))
      }
      reader.finish()
      return reply
    }
  }

  /// The steps, the oldest first; logs their faults and a status that is not that of the last step.
  static func history(_ file: JSONObjectReader, status: AssessmentStatus) -> [StatusEvent] {
    var events: [StatusEvent] = []
    for reader in file.objects("history") {
      let event = StatusEvent(
        status: reader.choice("status", AssessmentStatus.self) ?? .desk, who: reader.string("who"),
        when: day(reader), why: reader.optionalString("why"))
      // What came before the first step that was kept is not known.
      if let before = events.last?.status, event.status != .desk, before.next != event.status {
        reader.problem(
          "status",
          found: "\"\(event.status.rawValue)\" after \"\(before.rawValue)\"",
          expected: (before.next.map { "\"\($0.rawValue)\", or " } ?? "")
            + "\"desk\": a new reading")
      }
      if let last = events.last, last.when.isAfter(event.when) {
        reader.problem(
          "when", found: "\(event.when), before the step of \(last.when)",
          expected: "a day not before it")
      }
      reader.finish()
      events.append(event)
    }
    if let last = events.last, last.status != status {
      file.problem(
        "status", found: "\"\(status.rawValue)\" with the last step \"\(last.status.rawValue)\"",
        expected: "the status of the last step")
    }
    return events
  }

  private static func day(_ reader: JSONObjectReader) -> PartialDate {
    reader.value("when", expected: PartialDate.expectedForm, PartialDate.init(_:)) ?? .unreadable
  }
}
