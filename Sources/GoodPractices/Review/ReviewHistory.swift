public import PolicyCycle
public import StructuredText

/// A step in the review of a record: into which state, of which revision, by whom, when and why.
public struct ReviewEvent: Sendable, Hashable {
  /// The state that the record came into.
  public let state: ReviewState
  /// The revision, the first being 1.
  public let revision: Int
  /// Who did it: better a role or an office than a person, since it travels with the record.
  public let who: String
  /// The day.
  public let when: PartialDate
  /// Why; always stated where something is taken back.
  public let why: String?
}

/// The review of a record: every step, and the last published text.
///
/// It stands in the member `exchange.review` of the record. State and revision follow from the steps
/// and are not stated a second time. A record without steps is a draft of its first revision.
public struct ReviewHistory: Sendable {
  /// The steps, the oldest first.
  public let events: [ReviewEvent]
  /// The members of the record as last published, without the exchange.
  ///
  /// While the next revision is a draft, this is what the public sees.
  public let published: JSONValue?

  /// Where the record stands.
  public var state: ReviewState { events.last?.state ?? .draft }

  /// The revision that the record holds.
  public var revision: Int { events.last?.revision ?? 1 }

  /// The revision that the public sees; nil if none was published or it was withdrawn.
  public var publishedRevision: Int? {
    let last = events.last { $0.state == .published || $0.state == .withdrawn }
    return last?.state == .published ? last?.revision : nil
  }

  /// No step yet.
  static let none = ReviewHistory(events: [], published: nil)
}

extension ReviewHistory {
  /// Reads a review from its object, logging its faults.
  init(reader: JSONObjectReader) {
    var events: [ReviewEvent] = []
    for step in reader.objects("events") {
      let state = step.choice("state", ReviewState.self)
      let event = ReviewEvent(
        state: state ?? .draft, revision: step.int("revision"),
        who: step.string("who"),
        when: step.value("when", expected: PartialDate.expectedForm, PartialDate.init(_:))
          ?? .unreadable,
        why: step.optionalString("why"))
      if state != nil, let fault = ReviewHistory(events: events, published: nil).fault(of: event) {
        step.problem(fault.member, found: fault.found, expected: fault.expected)
      }
      events.append(event)
    }
    self.init(events: events, published: reader.value(of: "published").map(CanonicalOrder.ordered))
  }

  /// What is wrong with a step that follows these, by the rules alone.
  func fault(of event: ReviewEvent) -> (member: String, found: String, expected: String)? {
    let found = Quoting.quoted(event.state.rawValue)
    if events.isEmpty, event.state == .draft, event.revision == 1 { return nil }
    guard state.next.contains(event.state) else {
      return (
        "state", "\(found) after \(Quoting.quoted(state.rawValue))",
        "one of " + state.next.map(\.rawValue).joined(separator: ", ")
      )
    }
    let due = revision(with: event.state)
    if event.revision != due { return ("revision", "\(event.revision)", "\(due)") }
    if let last = events.last, last.when.isAfter(event.when) {
      return ("when", "\(event.when), before the step of \(last.when)", "a day not before it")
    }
    if state.needsReason(to: event.state), event.why == nil {
      return ("why", "no reason for \(found)", "why it is taken back or changed")
    }
    return nil
  }

  /// The revision that a step into a state makes: a new one after publishing and withdrawing.
  func revision(with state: ReviewState) -> Int {
    let isNew = state == .draft && (self.state == .published || self.state == .withdrawn)
    return revision + (isNew ? 1 : 0)
  }
}
