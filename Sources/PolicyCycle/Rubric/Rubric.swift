/// The rubric: sections, criteria and their conditions, with the rules by which they are answered.
///
/// A rubric is data. The shipped one is a proposal for discussion: the placing of conditions on
/// levels, its own thresholds and its error probabilities are judgements.
public struct Rubric: Sendable {
  /// The version of the rubric's content, such as `2.0`.
  public let version: String
  /// The title.
  public let title: String
  /// What the rubric says of its own status.
  public let status: String
  /// The day of the version.
  public let date: PartialDate
  /// All criteria, section by section in the order of the cycle, cross-cutting last.
  public let criteria: [Criterion]
  /// What each kind of source may show.
  public let sourceKinds: [SourceKindRule]
  /// After how many years a fact alone can no longer show a condition.
  public let stalenessYears: Int
  /// The share of a section's applicable conditions that must be answered for its index to be
  /// shown, 0 to 1.
  public let minimumCoverage: Double
  /// How likely an answer of each confidence is wrong, 0 to 1: judgements of the rubric, empty where it
  /// states none.
  public let errorProbabilities: [Confidence: Double]
  /// The ten questions of the quick scan.
  public let quickScan: [QuickScanQuestion]
  /// What to settle before a practice is taken over elsewhere; none in a rubric without such a form.
  public let transferability: [TransferabilityItem]
  /// The publications that the rubric rests on.
  public let sources: [RubricSource]
  /// All conditions in order.
  public let conditions: [Condition]

  private let conditionIndex: [String: Int]
  private let criterionIndex: [String: Int]
  private let names: [RubricSection: String]

  init(
    version: String, title: String, status: String, date: PartialDate, criteria: [Criterion],
    sectionNames: [RubricSection: String], sourceKinds: [SourceKindRule], stalenessYears: Int,
    minimumCoverage: Double, errorProbabilities: [Confidence: Double],
    quickScan: [QuickScanQuestion], transferability: [TransferabilityItem], sources: [RubricSource]
  ) {
    self.version = version
    self.title = title
    self.status = status
    self.date = date
    self.criteria = criteria
    self.sourceKinds = sourceKinds
    self.stalenessYears = stalenessYears
    self.minimumCoverage = minimumCoverage
    self.errorProbabilities = errorProbabilities
    self.quickScan = quickScan
    self.transferability = transferability
    self.sources = sources
    names = sectionNames
    conditions = criteria.flatMap(\.conditions)
    conditionIndex = Dictionary(
      conditions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    criterionIndex = Dictionary(
      criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The condition with an identifier.
  public func condition(_ id: String) -> Condition? { conditionIndex[id].map { conditions[$0] } }

  /// The criterion with an identifier.
  public func criterion(_ id: String) -> Criterion? { criterionIndex[id].map { criteria[$0] } }

  /// The item of transferability with an identifier.
  public func transferabilityItem(_ id: String) -> TransferabilityItem? {
    transferability.first { $0.id == id }
  }

  /// The position of a condition in the rubric's order.
  package func position(ofCondition id: String) -> Int? { conditionIndex[id] }

  /// The name of a section.
  public func name(of section: RubricSection) -> String { names[section] ?? section.id }

  /// The criteria of a section.
  public func criteria(in section: RubricSection) -> [Criterion] {
    criteria.filter { $0.section == section }
  }

  /// The rule for a kind of source.
  public func rule(for kind: SourceKind) -> SourceKindRule? {
    sourceKinds.first { $0.kind == kind }
  }

  /// Whether a kind of source may show a condition.
  public func admits(_ kind: SourceKind, for condition: Condition) -> Bool {
    condition.alsoShownBy.contains(kind)
      || rule(for: kind)?.mayShow.contains(condition.aspect) == true
  }
}

/// One question of the quick scan.
public struct QuickScanQuestion: Sendable, Hashable {
  /// The essential criterion that it stands for.
  public let criterion: String
  /// The condition that is asked.
  public let condition: String
  /// Why this one is asked first.
  public let reason: String
}
