/// What an operation did to find out who the young people are that it is for.
public struct FieldResearch: Sendable, Hashable {
  /// Groups of people who were asked together.
  public let focusGroups: [OperationActivity]
  /// People who were asked one by one or in small rounds.
  public let interviews: [OperationActivity]
  /// Samples that were asked with a questionnaire.
  public let surveys: [OperationActivity]
  /// Activities that wrote the findings up.
  public let reports: [OperationActivity]
  /// The deliverables that came of any of them.
  public let deliverables: [Deliverable]

  /// The field research of an operation.
  public init(of operation: SupportedOperation) {
    func activities(_ kind: OperationActivity.Kind) -> [OperationActivity] {
      operation.activities.filter { $0.kind == kind }
    }
    focusGroups = activities(.focusGroups)
    interviews = activities(.interviews)
    surveys = activities(.survey)
    reports = activities(.researchReport)
    let ids = Set((focusGroups + interviews + surveys + reports).map(\.id))
    deliverables = operation.deliverables.filter { deliverable in
      deliverable.activity.map(ids.contains) ?? false
    }
  }

  /// Whether the operation has none that is known.
  public var isEmpty: Bool {
    focusGroups.isEmpty && interviews.isEmpty && surveys.isEmpty && reports.isEmpty
  }
}
