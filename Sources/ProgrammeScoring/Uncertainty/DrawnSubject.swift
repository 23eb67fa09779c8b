import PolicyCycle

/// A subject as the draws need it: its applicable conditions of the frontier, each with how it stands.
struct DrawnSubject: Sendable {
  /// What its random numbers are seeded with: the subject alone, so that others change nothing.
  let key: UInt64
  /// The same for its reader.
  let readerKey: UInt64
  let conditions: [Item]
  /// The odds of an error (wrong to right) of each class of answers.
  let odds: [Double]
  /// Whether an error of the class turns shown into not shown.
  let turnsDown: [Bool]
  /// The places of its conditions.
  let applicable: [UInt64]
  /// Those that are shown.
  let shown: [UInt64]
  /// Those that are shown or open.
  let possible: [UInt64]
  /// Those that only records can show, and that are answered.
  let answeredByRecords: [UInt64]

  /// A condition: where its bit stands, and how its answer may be wrong.
  struct Item: Sendable {
    let word: Int
    let bit: UInt64
    /// The class of the answer, or nil for an open one.
    let errorClass: Int?
  }

  /// - Parameters:
  ///   - profile: The profile of the subject.
  ///   - aspect: The aspect whose conditions count; nil for both.
  ///   - reliability: How likely answers are wrong.
  ///   - layout: Where conditions stand.
  init(
    _ profile: SubjectProfile, aspect: ConditionAspect?, reliability: AnswerReliability,
    layout: RubricLayout
  ) {
    key = StableHash.of(profile.subject.description)
    readerKey = StableHash.of(profile.subject.description + "\n" + profile.reader)
    var items: [Item] = []
    var classes: [ErrorClass: Int] = [:]
    var order: [ErrorClass] = []
    var rows = (
      applicable: [UInt64](repeating: 0, count: layout.words),
      shown: [UInt64](repeating: 0, count: layout.words),
      possible: [UInt64](repeating: 0, count: layout.words),
      records: [UInt64](repeating: 0, count: layout.words)
    )
    for result in profile.sections.flatMap(\.criteria).flatMap(\.conditions)
    where result.isOnFrontier && result.standing != .notApplicable
      && (aspect == nil || result.condition.aspect == aspect)
    {
      guard let place = layout.places[result.condition.id] else { continue }
      let (word, bit) = (place / 64, UInt64(1) << UInt64(place % 64))
      rows.applicable[word] |= bit
      if result.standing == .shown { rows.shown[word] |= bit }
      if result.standing == .shown || result.standing.isOpen { rows.possible[word] |= bit }
      if result.condition.aspect == .delivery, !result.standing.isOpen { rows.records[word] |= bit }
      var errorClass: Int?
      if let error = ErrorClass(result, reliability) {
        if classes[error] == nil {
          classes[error] = order.count
          order.append(error)
        }
        errorClass = classes[error]
      }
      items.append(Item(word: word, bit: bit, errorClass: errorClass))
    }
    conditions = items
    odds = order.map { $0.probability / (1 - $0.probability) }
    turnsDown = order.map(\.turnsDown)
    applicable = rows.applicable
    shown = rows.shown
    possible = rows.possible
    answeredByRecords = rows.records
  }

  /// How an answer may be wrong.
  private struct ErrorClass: Hashable {
    let probability: Double
    let turnsDown: Bool

    /// The class of an answered condition; nil of an open one.
    init?(_ result: ConditionResult, _ reliability: AnswerReliability) {
      if result.standing.isOpen { return nil }
      let error = reliability.errorProbability(of: result.answer?.confidence)
      // "Only locally" errs to either side with half of it each; one of them changes the standing.
      probability = result.answer?.value == .local ? error / 2 : error
      turnsDown = result.standing == .shown
    }
  }
}

/// A hash that is the same in every run and on every platform (FNV-1a, 64 bits).
enum StableHash {
  static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
