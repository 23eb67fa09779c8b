public import CompositeIndicators

/// The funnel of one group: how many persons reached each stage.
public struct FunnelRow: Sendable, Hashable {
  /// Persons with an event of the stage itself; a stage that is missing is unknown.
  public var recorded: [OutreachStage: Int] { own.counts }
  /// Persons with an event of the stage or of a later one: who registered must have been known before.
  ///
  /// It mends what nobody wrote down, and it is the one to compare stages with. A stage that is missing is
  /// unknown.
  public var atLeast: [OutreachStage: Int] { further.counts }
  /// What became of those who took up an offer; nil if it is unknown.
  public internal(set) var placements: Placements?

  /// A row of counts that somebody else has made; what is not given is unknown.
  public init(recorded: [OutreachStage: Int]) {
    own = StageTally(recorded)
    further = StageTally([:])
    placements = nil
  }

  /// The row of nobody, to count in.
  init() {
    own = StageTally()
    further = StageTally()
    placements = Placements()
  }

  private var own: StageTally
  private var further: StageTally

  /// What became of those who took up an offer, some months after the first one they took up.
  public struct Placements: Sendable, Hashable {
    /// In a positive situation.
    public internal(set) var inPlace = 0
    /// In another situation.
    public internal(set) var notInPlace = 0
    /// The time has passed, and the situation is not known.
    public internal(set) var unknown = 0
    /// The time for observing the situation has not passed yet.
    public internal(set) var notDue = 0

    /// In place, of all for whom the time has passed: the unknown count among all.
    public var share: Share? { Share(inPlace, of: inPlace + notInPlace + unknown) }
  }

  /// Which counts are meant.
  public enum Basis: String, CaseIterable, Sendable, Hashable {
    /// Persons with an event of the stage itself.
    case recorded
    /// Persons with an event of the stage or of a later one.
    case atLeast = "at-least"
  }

  /// The counts of a basis.
  ///
  /// - Returns: The counts; a stage that is missing is unknown.
  public func counts(_ basis: Basis) -> [OutreachStage: Int] {
    basis == .recorded ? recorded : atLeast
  }
}

extension FunnelRow {
  /// The stages whose counts are not known.
  ///
  /// - Returns: The stages in their order.
  public func unknownStages(_ basis: Basis = .atLeast) -> [OutreachStage] {
    OutreachStage.allCases.filter { counts(basis)[$0] == nil }
  }

  /// Counts one person.
  mutating func count(_ path: OutreachPath) {
    for stage in OutreachStage.allCases {
      if path.recorded.contains(stage) { own.count(stage) }
      if path.recorded.reaches(stage) { further.count(stage) }
    }
    switch path.placement {
    case .inPlace: placements?.inPlace += 1
    case .notInPlace: placements?.notInPlace += 1
    case .unknown: placements?.unknown += 1
    case .notDue: placements?.notDue += 1
    case nil: break
    }
  }

  mutating func add(_ other: FunnelRow) {
    own.add(other.own)
    further.add(other.further)
    if let more = other.placements {
      var sum = placements ?? Placements()
      sum.inPlace += more.inPlace
      sum.notInPlace += more.notInPlace
      sum.unknown += more.unknown
      sum.notDue += more.notDue
      placements = sum
    }
  }
}
