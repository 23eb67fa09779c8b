/// The check of a Member State's youth share: 12.5 % of its whole ESF+, in the Union's money.
///
/// It is a rule for a country, never a criterion of one programme. Counted is the money of priorities
/// dedicated to youth employment, of the latest adopted version of every programme. Threshold and way
/// of counting are recalled (Article 7(6) and Article 11 of Regulation (EU) 2021/1057); whether
/// technical assistance is part of the whole is not, so there is no verdict where it makes the
/// difference.
public struct YouthConcentration: Sendable, Hashable {
  /// The Member State.
  public let memberState: String
  /// The verdict.
  public let verdict: Verdict
  /// Why there is no other verdict; empty for met and not met.
  public let reasons: [Reason]
  /// The Union's money of dedicated priorities in the programmes of the file; nil if unknown.
  public let youth: EuroAmount?
  /// The Union's ESF+ money in the programmes of the file; nil if unknown.
  public let whole: EuroAmount?

  /// The least share, 12.5 % (recalled).
  public static let threshold = 0.125

  /// The share, 0 to 1; of a country of which programmes are missing it is a share of what is there.
  public var share: Double? {
    guard let youth, let whole, whole.cents > 0 else { return nil }
    return Double(youth.cents) / Double(whole.cents)
  }

  /// The verdict of the check.
  public enum Verdict: Sendable, Hashable {
    /// The share is 12.5 % or more.
    case met
    /// The share is less.
    case notMet
    /// The rule does not bind the Member State.
    case notApplicable
    /// The file or the obligation does not allow a verdict.
    case unknown
  }

  /// Why there is no verdict.
  public enum Reason: Sendable, Hashable {
    /// The rule does not bind the Member State.
    case notBound(YouthObligation.Ground)
    /// Nobody said whether the rule binds.
    case obligationUnknown
    /// Nobody said which programmes make up the country's ESF+, so it cannot be known that the file
    /// holds them all.
    case programmesNotStated
    /// The file holds no adopted version of these programmes with ESF+ money.
    case missing([CCI])
    /// The file holds further programmes of the country with ESF+ money, which were not named.
    case notNamed([CCI])
    /// The file holds these programmes only in part: their dimensions disagree.
    case notWhole([CCI])
    /// The file does not say which priorities are dedicated to youth employment.
    case noPriorityTypes
    /// The share is below the threshold of the whole and not of the whole without technical assistance.
    case technicalAssistance
  }
}

extension PlannedFinances {
  /// Checks the youth share of a Member State.
  ///
  /// - Parameters:
  ///   - memberState: The two letters of the Member State.
  ///   - obligation: Whether the rule binds it.
  ///   - named: All programmes of the Member State with ESF+ money, as its partnership agreement
  ///     lists them; nil if that is not known, which leaves the verdict unknown.
  /// - Returns: The verdict with its reasons and the amounts of the programmes in the file.
  public func youthConcentration(
    of memberState: String, obligation: YouthObligation, programmes named: [CCI]?
  ) -> YouthConcentration {
    let versions = latestAdopted.map(\.programme).filter {
      PlannedFinances.unionCode(of: $0.memberState) == PlannedFinances.unionCode(of: memberState)
        && $0.funds.contains(.esfPlus)
    }
    let sums = YouthSums(versions)
    var reasons: [YouthConcentration.Reason] = []
    switch obligation {
    case .notBinding(let ground): reasons = [.notBound(ground)]
    case .unknown: reasons = [.obligationUnknown]
    case .binding: break
    }
    let isApplicable = reasons.isEmpty || obligation == .unknown
    if isApplicable { reasons += PlannedFinances.doubts(of: versions, named: named) }
    if reasons.isEmpty, sums.dependsOnAssistance { reasons = [.technicalAssistance] }
    let verdict: YouthConcentration.Verdict
    if !isApplicable {
      verdict = .notApplicable
    } else if let youth = sums.youth, let whole = sums.whole, reasons.isEmpty {
      // 12.5 % is one eighth; the bound of amounts keeps eight times an amount small.
      verdict = youth.cents * 8 >= whole.cents ? .met : .notMet
    } else {
      verdict = .unknown
    }
    return YouthConcentration(
      memberState: memberState, verdict: verdict, reasons: reasons, youth: sums.youth,
      whole: sums.whole)
  }

  private static func doubts(
    of versions: [PlannedProgramme], named: [CCI]?
  ) -> [YouthConcentration.Reason] {
    var doubts: [YouthConcentration.Reason] = []
    let held = versions.map(\.cci)
    if let named, !named.isEmpty {
      let missing = named.filter { !held.contains($0) }
      let further = held.filter { !named.contains($0) }
      if !missing.isEmpty { doubts.append(.missing(missing)) }
      if !further.isEmpty { doubts.append(.notNamed(further)) }
    } else {
      doubts.append(.programmesNotStated)
    }
    let partial = versions.filter { !$0.isWhole(for: .esfPlus) }.map(\.cci)
    if !partial.isEmpty { doubts.append(.notWhole(partial)) }
    if versions.contains(where: { !$0.statesPriorityTypes }) { doubts.append(.noPriorityTypes) }
    return doubts
  }
}

/// The Union's ESF+ money of a country's programmes, in one dimension: intervention fields.
private struct YouthSums {
  private(set) var youth: EuroAmount?
  private(set) var whole: EuroAmount?
  private var assistance = EuroAmount.zero

  /// Whether the threshold is reached of the whole without technical assistance only.
  var dependsOnAssistance: Bool {
    guard let youth, let whole else { return false }
    return youth.cents * 8 < whole.cents && youth.cents * 8 >= (whole - assistance).cents
  }

  init(_ programmes: [PlannedProgramme]) {
    for programme in programmes {
      guard let total = programme.total(by: .interventionField, of: .esfPlus) else { continue }
      whole = (whole ?? .zero) + total.money.union
      let ownAssistance = programme.total(
        by: .interventionField, of: .esfPlus, where: AllocationFilter(specificObjective: "TA"))
      assistance = assistance + (ownAssistance?.money.union ?? .zero)
      guard programme.statesPriorityTypes else { continue }
      let dedicated = programme.total(
        by: .interventionField, of: .esfPlus, where: AllocationFilter(priorityType: "YE"))
      youth = (youth ?? .zero) + (dedicated?.money.union ?? .zero)
    }
  }
}
