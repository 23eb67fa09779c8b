/// All tables of a monitoring report and the sums that bind them, ready to be protected together.
///
/// Categories of one table exclude each other, so that what a reader could get by subtraction stands in
/// the tables itself and is protected with them. Where counts of one table are part of another's, a
/// relation says so. Few and coarse tables lose less: groups that are too many are left out and named.
struct MonitoringTables {
  let result: MonitoringResult
  let detail: MonitoringDetail
  private(set) var tables: [CountTable] = []
  private(set) var relations: [CountRelation] = []
  private(set) var leftOut: [MonitoringBreakdown: Int] = [:]

  /// The tables of a result.
  ///
  /// - Throws: ``ReleaseProblem`` if counts contradict each other or are too many.
  init(_ result: MonitoringResult, detail: MonitoringDetail) throws(ReleaseProblem) {
    self.result = result
    self.detail = detail
    for breakdown in MonitoringBreakdown.allCases {
      let count = result.categories(of: breakdown)
      if count > breakdown.most { leftOut[breakdown] = count }
    }
    try addPersons()
    try addStarts()
    try addExits()
    try addFollowUps()
    try addPlans()
    try addOutreach()
    try addAudit()
    try addCommonIndicators()
    try bindPeople()
  }

  /// All tables, protected together.
  func protected(by rule: SuppressionRule) throws(ReleaseProblem) -> ProtectedRelease {
    try ProtectedRelease(
      tables, relations: relations, rule: rule, headlines: MonitoringCells.headlines)
  }

  /// Whether a breakdown is shown.
  func shows(_ breakdown: MonitoringBreakdown) -> Bool {
    detail.hasGroups && leftOut[breakdown] == nil
  }

  /// Adds a table of counts, the last dimension running fastest.
  mutating func add(
    _ measure: String, _ dimensions: [CountDimension], _ counts: [Int?], isAuxiliary: Bool = false
  ) throws(ReleaseProblem) {
    // A dimension of nothing has no table.
    if dimensions.contains(where: \.categories.isEmpty) { return }
    tables.append(
      try CountTable(measure, by: dimensions, counts: counts, isAuxiliary: isAuxiliary))
  }

  /// Says that a count is the sum of others.
  mutating func relate(_ total: CellAddress, _ parts: [CellAddress]) {
    relations.append(CountRelation(total, is: parts))
  }
}

/// By what a report breaks counts down, where the categories come from the files.
public enum MonitoringBreakdown: String, CaseIterable, Sendable, Hashable {
  /// Offices that registered.
  case offices
  /// Channels of outreach.
  case channels
  /// Places of residence of those reached.
  case places
  /// Subgroups of NEETs of those reached.
  case subgroups
  /// Segments of profiling.
  case segments
  /// Supported operations.
  case operations

  /// The most categories that are shown: with more, most cells would be suppressed (a judgement).
  public var most: Int {
    switch self {
    case .offices: 30
    case .channels, .segments, .places: 12
    case .subgroups: 20
    case .operations: 8
    }
  }

  /// Those that persons reached by outreach are told by.
  public static let ofOutreach: [MonitoringBreakdown] = [.channels, .places, .subgroups]

  /// The breakdown of the funnel that is meant; nil of what the funnel does not know.
  var ofFunnel: CountingGroup.Breakdown? {
    switch self {
    case .channels: .channel
    case .places: .place
    case .subgroups: .subgroup
    case .offices, .segments, .operations: nil
    }
  }
}

extension MonitoringResult {
  /// How many categories of a breakdown were met.
  func categories(of breakdown: MonitoringBreakdown) -> Int {
    switch breakdown {
    case .offices: youthGuarantee.offices.count
    case .channels, .places, .subgroups: reached(by: breakdown).count
    case .segments: audit?.segments.count ?? 0
    case .operations: commonIndicators.operations.count
    }
  }

  /// The codes of the offices that registered, in their order; nil, for starts that name none, is the last.
  var offices: [String?] {
    youthGuarantee.offices.map { CountingGroup(.office, $0.flatMap(codes.text)) }.sorted()
      .map(\.value)
  }

  /// The groups of those who were reached, that without a value for those of whom it is not known.
  func reached(by breakdown: MonitoringBreakdown) -> [CountingGroup] {
    outreach.groups.filter { $0.breakdown == breakdown.ofFunnel }
  }

  /// Whether common indicators are broken down by operation: not if there is one, or too many.
  var showsOperations: Bool {
    (2...MonitoringBreakdown.operations.most).contains(commonIndicators.operations.count)
  }

  /// The name of a group in cells: empty for those whose group is not known, as no code is empty.
  static func name(_ value: String?) -> String { value ?? "" }
}
