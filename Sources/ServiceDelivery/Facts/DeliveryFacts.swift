public import PolicyCycle

/// Facts and answers that counts of delivery give to an assessment.
///
/// Only young people of 15 to 29 are taken. Only conditions of ``DeliveryCondition`` are answered;
/// every other condition stays as it is. What was counted by the body itself is graded B.
public struct DeliveryFacts: Sendable {
  /// The facts, one for each settled condition.
  public let facts: [Fact]
  /// The answers that rest on them.
  public let answers: [Answer]
  /// The conditions that the counts could not settle, with the reason, in the order of the cases.
  public let open: [(condition: DeliveryCondition, reason: DeliveryFinding.OpenReason)]

  /// Draws facts and answers from counts that are not protected, for the use of the module.
  ///
  /// - Parameters:
  ///   - result: The counts.
  ///   - source: Where they come from.
  ///   - rule: What is too small to be shown: such a figure is left out of the fact, the answer stays.
  init(_ result: YouthGuaranteeResult, source: DeliverySource, rule: SuppressionRule = .usual) {
    self.init(
      result, source: source, isInReport: { _ in true }, tells: { _, _ in true },
      isShown: { _, figure in figure.isShown(by: rule) })
  }

  /// Draws facts and answers from counts as far as a release shows them.
  ///
  /// A figure that the release suppresses, or that stands in none of its tables, is left out of the fact. Its
  /// answer stays, unless a threshold was compared with few people: that they are on one side would tell how
  /// many. What is asked of reports is answered only where the release shows it.
  ///
  /// - Parameters:
  ///   - release: The release in which the counts are published.
  ///   - source: Where they come from.
  public init(_ release: MonitoringRelease, source: DeliverySource) {
    self.init(
      release.result.youthGuarantee, source: source, isInReport: { release.reports($0) },
      tells: { condition, figure in
        condition.threshold == nil || release.shows(condition)
          || (figure.isShown(by: release.protected.rule) && release.reports(condition))
      }, isShown: { condition, _ in release.shows(condition) })
  }

  private init(
    _ result: YouthGuaranteeResult, source: DeliverySource,
    isInReport: (DeliveryCondition) -> Bool,
    tells: (DeliveryCondition, DeliveryFigure) -> Bool,
    isShown: (DeliveryCondition, DeliveryFigure) -> Bool
  ) {
    var facts: [Fact] = []
    var answers: [Answer] = []
    var open: [(condition: DeliveryCondition, reason: DeliveryFinding.OpenReason)] = []
    let date = PartialDate(result.rules.period.last.description)
    for condition in DeliveryCondition.allCases {
      let isMet: Bool
      let figure: DeliveryFigure
      let finding = condition.finding(in: result, isReport: source.isReport)
      switch finding {
      // Why it is open can tell a count too.
      case .met where condition.asksForReport && !isInReport(condition),
        .open(.mostlyUnknown) where !isInReport(condition),
        .open(.horizonsDisagree) where !isInReport(condition):
        open.append((condition, .notInReport))
        continue
      case .met(let figure) where !tells(condition, figure),
        .missed(let figure) where !tells(condition, figure):
        open.append((condition, .notInReport))
        continue
      case .open(let reason):
        open.append((condition, reason))
        continue
      case .met(let found): (isMet, figure) = (true, found)
      case .missed(let found): (isMet, figure) = (false, found)
      }
      let number = facts.count + 1
      let isShown = isShown(condition, figure)
      let fact = Fact(
        id: "SD-\(number < 10 ? "0" : "")\(number)",
        statement: figure.statement(in: result.rules.period, isShown: isShown),
        figure: isShown ? figure.value : nil,
        unit: figure.denominator == nil ? "count" : "share", date: date,
        derivation: "counted from histories as of \(result.rules.asOf); formula recalled",
        sourceKind: .monitoringReport, citation: source.citation)
      facts.append(fact)
      answers.append(
        Answer(
          condition: condition.rawValue,
          value: isMet ? (source.onlyIn == nil ? .met : .local) : .notMet,
          place: isMet ? source.onlyIn : nil, facts: [fact.id], sourceKind: .monitoringReport,
          factDate: date, confidence: .b, reason: condition.reason))
    }
    self.facts = facts
    self.answers = answers
    self.open = open
  }
}

extension DeliveryFigure {
  /// The fact in one sentence.
  fileprivate func statement(in period: CountingPeriod, isShown: Bool) -> String {
    let span = "from \(period.first) to \(period.last), ages 15 to 29"
    guard isShown else {
      return "Counted, \(name), \(span); the figure could tell of few people and is not shown."
    }
    guard let denominator else { return "\(count) \(name) \(span)." }
    // Tenths of a percent, cut off: a share just below a threshold must not seem to reach it.
    let tenths = count * 1_000 / denominator
    return "\(tenths / 10).\(tenths % 10) per cent of \(denominator): \(name), \(span)."
  }
}
