public import ESFProgrammes
import GoodPractices
import PolicyCycle

/// A common indicator of ESF+ that an intervention would feed.
public struct DraftIndicator: Sendable, Hashable {
  /// The indicator, with the mark that says how far its name was verified.
  public let indicator: CommonIndicator
  /// Why it was chosen.
  public let reason: Reason

  /// Whether it counts people in education too, and so is no measure of NEETs or of outreach.
  public var includesPeopleInEducation: Bool { indicator.entry.code == "EECO04" }

  /// The rules by which indicators are chosen: judgements of this project.
  public enum Reason: String, CaseIterable, Sendable, Hashable {
    /// Every operation that supports people counts them.
    case everybody
    /// The target group is under 30.
    case underThirty = "under-thirty"
    /// Young people without work are supported.
    case unemployed
    /// Young people who do not look for work are reached.
    case inactive
    /// A subgroup that the record names.
    case subgroup
    /// A result that a phase of the practice aims at.
    case phaseResult = "phase-result"
    /// Data collection and profiling support a service before they support a person.
    case administrations
  }

  /// The indicators for a practice, outputs first, in the order of the code list.
  static func indicators(for practice: GoodPractice, codes: ESFCodeLists) -> [DraftIndicator] {
    var reasons: [String: Reason] = [:]
    func choose(_ chosen: [String], _ reason: Reason) {
      for code in chosen where reasons[code] == nil { reasons[code] = reason }
    }
    let phases = Set(practice.phases)
    if practice.servesPeople {
      choose(["EECO01"], .everybody)
      choose(["EECO06+07"], .underThirty)
      choose(["EECO02"], .unemployed)
      if phases.contains(.outreach) { choose(["EECO04"], .inactive) }
    }
    for subgroup in practice.subgroups { choose(subgroup.outputCodes, .subgroup) }
    if phases.contains(.outreach) { choose(["EECR01"], .phaseResult) }
    if phases.contains(.customisedSupport) { choose(["EECR02", "EECR03"], .phaseResult) }
    if phases.contains(.placement) { choose(["EECR04", "EECR05", "EECR06"], .phaseResult) }
    if !phases.isDisjoint(with: [.dataCollection, .profiling]) {
      choose(["EECO18"], .administrations)
    }
    let found = codes.indicators.compactMap { indicator in
      reasons[indicator.entry.code].map { DraftIndicator(indicator: indicator, reason: $0) }
    }
    return found.filter { $0.indicator.kind == .output }
      + found.filter { $0.indicator.kind == .result }
  }
}

/// A programme-specific indicator that is proposed in words, without a code.
///
/// The common indicators count no NEETs and nothing before the entry into an operation.
public enum ProposedIndicator: String, CaseIterable, Sendable, Hashable {
  /// Participants who are neither in employment nor in education or training on entry.
  case neetOnEntry = "neet-on-entry"
  /// NEETs of the territory who are known to a service.
  case knownToService = "known-to-service"
  /// Young registrants profiled within one month.
  case profiledInMonth = "profiled-in-month"
  /// Participants with a written plan within one month.
  case planInMonth = "plan-in-month"
  /// Young people by step from first contact to offer.
  case outreachSteps = "outreach-steps"
  /// Young people with an offer within four months.
  case offerInFourMonths = "offer-in-four-months"
  /// Participants in work or learning twelve months after leaving.
  case twelveMonthsAfter = "twelve-months-after"

  /// The proposals for the phases of a practice.
  static func indicators(for practice: GoodPractice) -> [ProposedIndicator] {
    let own = practice.phases.sorted().flatMap { phase -> [ProposedIndicator] in
      switch phase {
      case .dataCollection: [.knownToService]
      case .profiling: [.profiledInMonth]
      case .customisedSupport: [.planInMonth]
      case .placement: [.offerInFourMonths, .twelveMonthsAfter]
      case .outreach: [.outreachSteps]
      }
    }
    return (practice.servesPeople ? [.neetOnEntry] : []) + own
  }
}

extension GoodPractice {
  /// Whether it supports young people themselves, and not only a service.
  fileprivate var servesPeople: Bool {
    !Set(phases).isDisjoint(with: [.customisedSupport, .placement, .outreach])
  }
}

extension NEETSubgroup {
  /// The output indicators that count the subgroup; women are counted in every one, by gender.
  fileprivate var outputCodes: [String] {
    switch self {
    case .shortTermUnemployed: ["EECO02"]
    case .longTermUnemployed: ["EECO02", "EECO03"]
    case .illnessOrDisability: ["EECO12"]
    case .familyResponsibilities, .discouraged, .otherInactive: ["EECO04"]
    case .earlySchoolLeavers, .lowQualified: ["EECO09"]
    case .migrants: ["EECO13", "EECO14"]
    case .roma: ["EECO15"]
    case .rural: ["EECO17"]
    case .minors: ["EECO06"]
    case .reEntrants, .women, .careLeavers, .singleParents: []
    }
  }
}
