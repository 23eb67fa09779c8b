public import GoodPractices
public import PolicyCycle

/// Who could learn what from whom: for each receiver and each giver of practices the conditions that the
/// giver's practices show and the receiver does not.
///
/// Receivers are programmes or systems, never both in one matrix. A condition counts as shown by a giver if a
/// practice of the giver meets it, if only locally, and is no lesson; practices of a territory that overlaps
/// the receiver's do not count. A cell depends on its own receiver and its own giver only, so a further
/// territory changes no other cell; only a new partner inside a country takes its practices out of that
/// country's row.
public struct LearningMatrix: Sendable {
  /// What the receivers are.
  public let kind: SubjectKind
  /// The territories whose practices are learnt from, by code; those without a practice are left out.
  public let givers: [LearningGiver]
  /// The receivers, by territory.
  public let receivers: [LearningReceiver]

  private let cells: [[LearningCell]]

  /// The kinds of subject that a matrix can be made of.
  public enum SubjectKind: String, CaseIterable, Sendable, Hashable {
    /// Programmes.
    case programme
    /// The systems of whole territories.
    case system

    /// Whether a subject is of this kind.
    func includes(_ subject: AssessmentSubject) -> Bool {
      switch (self, subject) {
      case (.programme, .programme), (.system, .system): true
      default: false
      }
    }
  }

  /// The matrix of all assessed subjects of one kind.
  ///
  /// - Parameters:
  ///   - kind: The kind; assessments of other subjects are passed over.
  ///   - assessments: The assessments; of two of one subject the first is kept.
  ///   - library: The practices.
  ///   - rubric: The rubric.
  public init(
    of kind: SubjectKind, assessments: [Assessment], library: PracticeLibrary, rubric: Rubric
  ) {
    let own = assessments.filter { kind.includes($0.subject) }
    let receivers = own.enumerated().filter { place, assessment in
      !own[..<place].contains { $0.subject.isSame(as: assessment.subject) }
    }
    .map(\.element).map { assessment in
      let frontier = Frontier(library: library, rubric: rubric, for: assessment.territory)
      return LearningReceiver(
        SubjectProfile(assessment: assessment, rubric: rubric, frontier: frontier),
        frontier: frontier)
    }
    .sorted {
      ($0.territory, $0.subject.description) < ($1.territory, $1.subject.description)
    }
    let givers = LearningGiver.all(of: library)
    self.kind = kind
    self.givers = givers
    self.receivers = receivers
    cells = receivers.map { receiver in givers.map { LearningCell($0, to: receiver) } }
  }

  /// What a receiver could learn from each giver, in the order of the givers; none of an unknown receiver.
  public func cells(of receiver: AssessmentSubject) -> [LearningCell] {
    receivers.firstIndex { $0.subject == receiver }.map { cells[$0] } ?? []
  }

  /// What a receiver could learn from one giver, or nil if the matrix has no such pair.
  public func cell(from giver: TerritoryCode, to receiver: AssessmentSubject) -> LearningCell? {
    cells(of: receiver).first { $0.giver.isSame(as: giver) }
  }

  /// The first receiver of a territory; `LU00` finds `LU`.
  public func receiver(of territory: TerritoryCode) -> LearningReceiver? {
    receivers.first { $0.territory.isSame(as: territory) }
  }
}
