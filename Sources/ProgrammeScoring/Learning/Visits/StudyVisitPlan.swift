public import GoodPractices
public import PolicyCycle

/// Which territories to visit so that as many as possible of the conditions that receivers do not show are
/// seen there.
///
/// Visits go to places, so practices are grouped by the giver of the matrix. Counted are the conditions of the
/// five phases: cross-cutting ones, such as that a practice was evaluated, cannot be seen at work. Practices
/// that have ended are left out; of those of which that is unknown one has to ask first. Conditions found
/// lacking count before open ones, whatever the number of the latter; of plans that show equally many the one
/// with more conditions shown by practices of proven effect is taken, then of at least promising effect, then
/// the one with fewer visits, then the first by code. The order of these is a judgement.
///
/// Few choices are searched exactly, by branch and bound (``Method/exact``); many are made visit by visit,
/// each time where most is added (``Method/stepwise(atMost:)``).
public struct StudyVisitPlan: Sendable {
  /// For whom the visits are.
  public let receivers: [AssessmentSubject]
  /// How many visits were asked for; fewer are planned where more would add nothing.
  public let limit: Int
  /// The visits, the one that adds most first.
  public let visits: [StudyVisit]
  /// How many conditions the visits show, counted once for each receiver.
  public let shown: LearningCounts
  /// How many conditions all territories that can be visited show together, counted in the same way.
  public let visitable: LearningCounts
  /// How many territories could be visited.
  public let hostCount: Int
  /// How the visits were chosen, and so how good the choice is.
  public let method: Method
  /// Practices left out because they have ended, which would show something, best evidence first.
  public let ended: [GoodPractice]

  /// How visits were chosen.
  public enum Method: Sendable, Hashable {
    /// No other choice of as many visits shows more.
    case exact
    /// One after the other, each where most is added: at least 63 % (1 - 1/e) of the conditions found lacking
    /// that the best choice shows, and if none is lacking, of the open ones (Nemhauser, Wolsey and Fisher
    /// 1978, recalled). No choice shows more than these counts; not both need be reachable together.
    case stepwise(atMost: LearningCounts)
  }

  /// The plan for one receiver.
  ///
  /// - Parameters:
  ///   - receiver: The receiver; one that the matrix does not have gets no visits.
  ///   - matrix: The matrix.
  ///   - limit: The greatest number of visits; none if it is below 1.
  public init(for receiver: AssessmentSubject, in matrix: LearningMatrix, visits limit: Int) {
    let known = matrix.receivers.map(\.subject).filter { $0 == receiver }
    self.init(receivers: known, in: matrix, visits: limit)
  }

  /// The plan for all receivers of a matrix who travel together.
  ///
  /// A receiver learns nothing on a visit to its own practices; such a visit still counts for the others.
  ///
  /// - Parameters:
  ///   - matrix: The matrix.
  ///   - limit: The greatest number of visits.
  public init(forAll matrix: LearningMatrix, visits limit: Int) {
    self.init(receivers: matrix.receivers.map(\.subject), in: matrix, visits: limit)
  }

  private init(receivers: [AssessmentSubject], in matrix: LearningMatrix, visits limit: Int) {
    let all = matrix.givers.enumerated().map { index, giver in
      VisitHost(giver, cells: receivers.map { matrix.cells(of: $0)[index] })
    }
    let hosts = all.filter { !$0.lessons.isEmpty }
    let elements = VisitElements(hosts)
    let search = VisitSearch(sets: elements.sets, worths: elements.worths)
    let isSmall = search.isSmall(choosing: limit)
    let choice = isSmall ? search.best(choosing: limit) : search.greedy(choosing: limit)

    // The chosen in the order in which each adds most.
    let chosen = VisitSearch(
      sets: choice.sorted().map { elements.sets[$0] }, worths: elements.worths
    ).greedy(choosing: choice.count).map { choice.sorted()[$0] }
    var taken: [Int] = []
    let visits = chosen.map { host in
      let before = search.worth(of: taken)
      taken.append(host)
      let after = search.worth(of: taken)
      return StudyVisit(
        giver: hosts[host].giver, lessons: hosts[host].lessons,
        added: LearningCounts(
          lacking: after.lacking - before.lacking, open: after.open - before.open))
    }
    self.receivers = receivers
    self.limit = limit
    self.visits = visits
    shown = LearningCounts(search.worth(of: choice))
    visitable = LearningCounts(search.worth(of: Array(hosts.indices)))
    hostCount = hosts.count
    method =
      isSmall
      ? .exact
      : .stepwise(
        atMost: LearningCounts(
          lacking: search.upperBound(of: \.lacking, choosing: limit),
          open: search.upperBound(of: \.open, choosing: limit)))
    var seen: Set<String> = []
    ended = all.flatMap(\.ended).filter { seen.insert($0.id).inserted }
      .sorted { $0.precedes($1) }
  }
}

extension LearningCounts {
  fileprivate init(_ worth: VisitWorth) {
    self.init(lacking: worth.lacking, open: worth.open)
  }
}
