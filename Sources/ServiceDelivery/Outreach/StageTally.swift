/// Counts by stage, some of which may be unknown.
struct StageTally: Sendable, Hashable {
  /// By the place of the stage; nil where the count is unknown.
  private var numbers: [Int?]

  /// Nobody at any stage.
  init() { numbers = OutreachStage.allCases.map { _ in 0 } }

  /// The counts that are given; all others are unknown.
  init(_ counts: [OutreachStage: Int]) { numbers = OutreachStage.allCases.map { counts[$0] } }

  /// The counts that are known.
  var counts: [OutreachStage: Int] {
    var counts: [OutreachStage: Int] = [:]
    for (stage, number) in zip(OutreachStage.allCases, numbers) { counts[stage] = number }
    return counts
  }

  mutating func count(_ stage: OutreachStage) { numbers[stage.place]? += 1 }

  /// Adds other counts; what is unknown in one of them stays unknown.
  mutating func add(_ other: StageTally) {
    for (place, number) in other.numbers.enumerated() {
      numbers[place] = numbers[place].flatMap { mine in number.map { mine + $0 } }
    }
  }
}

/// The stages that one person reached.
struct StageSet: Sendable, Hashable {
  private var bits: UInt8 = 0

  /// Whether there is none.
  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ stage: OutreachStage) { bits |= 1 << UInt8(stage.place) }

  /// Whether the stage was reached by an event of its own.
  func contains(_ stage: OutreachStage) -> Bool { bits & (1 << UInt8(stage.place)) != 0 }

  /// Whether the stage or a later one was reached.
  func reaches(_ stage: OutreachStage) -> Bool { bits >> UInt8(stage.place) != 0 }
}
