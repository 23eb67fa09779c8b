public import PolicyCycle
public import StructuredText

extension PracticeRecord {
  /// The record after a step of its review.
  ///
  /// Errors found by ``PracticeValidation`` keep a record from being submitted, validated and published.
  /// Publishing keeps a copy of the text, which stays the public one until the next is published.
  ///
  /// - Parameters:
  ///   - state: The state to come into.
  ///   - who: Who does it: better a role or an office than a person.
  ///   - day: The day it is done.
  ///   - why: Why; needed to withdraw a record and to send it back to draft.
  ///   - rubric: The rubric.
  ///   - systems: The assessments of systems that the record must not contradict unseen.
  /// - Returns: The record with the step in its history.
  /// - Throws: ``ReviewRefusal`` with the reason.
  public func moved(
    to state: ReviewState, by who: String, on day: PartialDate, because why: String? = nil,
    rubric: Rubric, systems: [Assessment] = []
  ) throws(ReviewRefusal) -> PracticeRecord {
    let event = ReviewEvent(
      state: state, revision: review.revision(with: state), who: Words.trimmed(who), when: day,
      why: why.map(Words.trimmed).flatMap { $0.isEmpty ? nil : $0 })
    guard review.state.next.contains(state) else {
      throw .notNext(state, after: review.state)
    }
    if event.who.isEmpty { throw .incomplete(found: "nobody", expected: "who takes the step") }
    if let fault = review.fault(of: event) {
      throw .incomplete(found: fault.found, expected: fault.expected)
    }
    if state.needsSoundRecord {
      let errors = PracticeValidation(self, rubric: rubric, systems: systems, today: day).errors
      if !errors.isEmpty { throw .errors(errors) }
    }
    let published = state == .published ? contents : nil
    return try reread(adding(event, published: published), rubric)
  }

  /// The record with edits, whatever state it is in.
  ///
  /// An edit of a record that was submitted or validated makes it a draft again; one of a published or
  /// withdrawn record makes a draft of the next revision. The text published last is kept meanwhile.
  ///
  /// - Parameters:
  ///   - who: Who edits: better a role or an office than a person.
  ///   - day: The day.
  ///   - why: Why; needed unless the record is a draft.
  ///   - rubric: The rubric.
  ///   - edits: The edits.
  /// - Returns: The edited record; the same one if there is no edit.
  /// - Throws: ``ReviewRefusal`` with the reason.
  public func edited(
    by who: String, on day: PartialDate, because why: String? = nil, rubric: Rubric,
    _ edits: [PracticeEdit]
  ) throws(ReviewRefusal) -> PracticeRecord {
    if edits.isEmpty { return self }
    if let refusal = refusal(ofEditBy: who, because: why) { throw refusal }
    let draft =
      review.state == .draft
      ? self : try moved(to: .draft, by: who, on: day, because: why, rubric: rubric)
    do throws(InputProblems) {
      return try draft.applying(edits, rubric: rubric)
    } catch {
      throw .edits(error)
    }
  }

  /// Why an edit of a record that is no draft lacks somebody or a reason; nil if it lacks nothing.
  private func refusal(ofEditBy who: String, because why: String?) -> ReviewRefusal? {
    guard review.state != .draft else { return nil }
    let missing = [
      Words.trimmed(who).isEmpty ? "who" : nil, Words.trimmed(why ?? "").isEmpty ? "why" : nil,
    ].compactMap { $0 }
    if missing.isEmpty { return nil }
    let effect =
      review.revision(with: .draft) == review.revision
      ? "a draft again" : "a draft of the next revision"
    return .incomplete(
      found: "an edit of a \(review.state.rawValue) record without "
        + missing.joined(separator: " and "),
      expected: "\(missing.count == 2 ? "both" : "it"): the edit makes it \(effect)")
  }

  /// What the public may see: the record itself if it is published, else the text published last; nil
  /// if there is none or it was withdrawn.
  ///
  /// - Throws: `InputProblems` if the kept text cannot be read with this rubric.
  public func publishedPractice(rubric: Rubric) throws(InputProblems) -> GoodPractice? {
    guard review.publishedRevision != nil, let published = review.published else { return nil }
    return try PracticeRecord(published, source: id, rubric: rubric).practice
  }

  private func adding(_ event: ReviewEvent, published: JSONValue?) -> JSONValue {
    let exchange = value.member("exchange") ?? .object([])
    var review = exchange.member("review") ?? .object([])
    review = review.with("events", .array((review.member("events")?.items ?? []) + [event.json]))
    if let published { review = review.with("published", published) }
    return value.with("exchange", exchange.with("review", review))
  }

  private func reread(_ value: JSONValue, _ rubric: Rubric) throws(ReviewRefusal) -> PracticeRecord
  {
    do throws(InputProblems) {
      return try PracticeRecord(value, source: id, rubric: rubric)
    } catch {
      throw .edits(error)
    }
  }
}

extension ReviewEvent {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("state", .string(state.rawValue)), .init("revision", .integer(revision)),
      .init("who", .string(who)), .init("when", .string(when.description)),
    ]
    if let why { members.append(.init("why", .string(why))) }
    return .object(members)
  }
}
