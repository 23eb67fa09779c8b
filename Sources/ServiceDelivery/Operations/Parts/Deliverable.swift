public import PolicyCycle

/// A report, tool, strategy or other thing that an operation makes, with the states it went through.
///
/// A state may be left out, since a source often tells only the last one. Going back, or stating the
/// same state again, needs a reason; dates never go back.
public struct Deliverable: Sendable, Hashable, Identifiable {
  /// The identifier, one within the operation.
  public let id: String
  /// The title in a few words.
  public let title: String
  /// The identifier of the activity that it comes of, if one is named.
  public let activity: String?
  /// When it was to be approved; nil if no source tells.
  public let due: PartialDate?
  /// The states, in the order in which they were reached.
  public let steps: [DeliverableStep]
  /// Cautions and what is unknown of it.
  public let notes: [String]

  /// A deliverable without any state yet.
  package init(
    id: String, title: String, activity: String? = nil, due: PartialDate? = nil,
    notes: [String] = []
  ) {
    self.init(
      id: id, title: title, activity: activity, due: due, allowedSteps: [], notes: notes)
  }

  private init(
    id: String, title: String, activity: String?, due: PartialDate?,
    allowedSteps steps: [DeliverableStep], notes: [String]
  ) {
    self.id = id
    self.title = title
    self.activity = activity
    self.due = due
    self.steps = steps
    self.notes = notes
  }

  /// The deliverable after one more state.
  ///
  /// - Parameter step: The state that it reached.
  /// - Returns: The deliverable with the state.
  /// - Throws: ``RefusedStep`` if it goes back without a reason, or its date is before an earlier one.
  public func adding(_ step: DeliverableStep) throws(RefusedStep) -> Deliverable {
    let hasReason = step.reason.map { !$0.isEmpty } ?? false
    if let last = steps.last, step.state <= last.state, !hasReason {
      throw .backWithoutReason(from: last.state, to: step.state)
    }
    if let date = step.date,
      let earlier = steps.compactMap(\.date).first(where: { $0.isAfter(date) })
    {
      throw .beforeEarlierStep(date: date, earlier: earlier)
    }
    return Deliverable(
      id: id, title: title, activity: activity, due: due, allowedSteps: steps + [step],
      notes: notes)
  }

  /// Why a state was refused.
  public enum RefusedStep: Error, Sendable, Hashable, CustomStringConvertible {
    /// It is no later state than the last one, and no reason is given.
    case backWithoutReason(from: DeliverableState, to: DeliverableState)
    /// Its date lies before the date of an earlier state.
    case beforeEarlierStep(date: PartialDate, earlier: PartialDate)

    /// What was found and what would be right.
    public var description: String { "found \(found); expected \(expected)" }

    var found: String {
      switch self {
      case .backWithoutReason(let from, let to):
        "\"\(to.rawValue)\" after \"\(from.rawValue)\" without a reason"
      case .beforeEarlierStep(let date, let earlier):
        "\(date) after a state of \(earlier)"
      }
    }

    var expected: String {
      switch self {
      case .backWithoutReason: "a later state, or the reason for going back"
      case .beforeEarlierStep: "states in the order of time"
      }
    }
  }

  /// The states that have surely been reached on a date.
  ///
  /// On the date of the record that holds them, or later, these are all that do not lie after it. On an
  /// earlier date a month or year that has not passed whole may lie ahead, and so may a state without
  /// a date; what came before a state that was surely reached was reached too.
  func steps(asOf date: PartialDate, recordOf record: PartialDate) -> [DeliverableStep] {
    if record.hasPassed(by: date) { return steps.filter { !($0.date ?? record).isAfter(date) } }
    let last = steps.lastIndex { $0.date?.hasPassed(by: date) ?? false }
    return last.map { Array(steps[...$0]) } ?? []
  }
}
