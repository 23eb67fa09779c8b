/// What an operation did to make staff and partners able to do the work.
///
/// It counts activities, not what anybody learned: only an evaluation could show that.
public struct CapacityBuilding: Sendable, Hashable {
  /// The activities that found out what staff must learn.
  public let needsAnalyses: [OperationActivity]
  /// The trainings.
  public let trainings: [OperationActivity]
  /// The study visits.
  public let studyVisits: [OperationActivity]
  /// The activities that evaluated them; empty if no source tells of one.
  public let evaluations: [OperationActivity]

  /// The capacity building of an operation.
  public init(of operation: SupportedOperation) {
    func activities(_ kind: OperationActivity.Kind) -> [OperationActivity] {
      operation.activities.filter { $0.kind == kind }
    }
    needsAnalyses = activities(.needsAnalysis)
    trainings = activities(.training)
    studyVisits = activities(.studyVisit)
    evaluations = activities(.evaluation)
  }

  /// Whether the operation has none that is known.
  public var isEmpty: Bool {
    needsAnalyses.isEmpty && trainings.isEmpty && studyVisits.isEmpty && evaluations.isEmpty
  }
}
