public import PolicyCycle
import StructuredText

/// The cover of a programme: what it is called, when it runs and who decided it.
public struct ProgrammeCover: Sendable, Hashable {
  /// The programme's number.
  public let cci: CCI
  /// The title in English, at most 255 characters.
  public let titleEnglish: String
  /// The titles in the national languages, at most 255 characters each.
  public let titlesNational: [String]
  /// The version.
  public let version: ProgrammeVersion?
  /// The first year, usually 2021.
  public let firstYear: Int
  /// The last year, usually 2027.
  public let lastYear: Int
  /// The first day from which expenditure is eligible.
  public let eligibleFrom: PartialDate?
  /// The last day until which expenditure is eligible.
  public let eligibleUntil: PartialDate?
  /// The number of the Commission's decision.
  public let decisionNumber: String?
  /// The day of the Commission's decision.
  public let decisionDate: PartialDate?
  /// The number of the Member State's amending decision.
  public let amendingDecisionNumber: String?
  /// The day on which the Member State's amending decision entered into force.
  public let amendingDecisionInForce: PartialDate?
  /// Whether it is a non-substantial transfer (Article 24(5) of Regulation (EU) 2021/1060).
  public let isNonSubstantialTransfer: Bool
  /// The NUTS regions covered.
  public let regions: [TerritoryCode]
  /// The funds concerned.
  public let funds: [CohesionFund]
  /// Whether the programme is for outermost regions only.
  public let isForOutermostRegionsOnly: Bool

  /// Reads a cover, logging faults; nil without a number.
  init?(reader: JSONObjectReader) {
    let cci = reader.value("cci", expected: CCI.expectedForm, CCI.init(_:))
    titleEnglish = reader.string("titleEnglish")
    titlesNational = reader.strings("titlesNational")
    version = reader.optionalValue(
      "version", expected: ProgrammeVersion.expectedForm, ProgrammeVersion.init(_:))
    firstYear = reader.int("firstYear")
    lastYear = reader.int("lastYear")
    let date = { (name: String) in
      reader.optionalValue(name, expected: PartialDate.expectedForm, PartialDate.init(_:))
    }
    eligibleFrom = date("eligibleFrom")
    eligibleUntil = date("eligibleUntil")
    decisionNumber = reader.optionalString("decisionNumber")
    decisionDate = date("decisionDate")
    amendingDecisionNumber = reader.optionalString("amendingDecisionNumber")
    amendingDecisionInForce = date("amendingDecisionInForce")
    isNonSubstantialTransfer = reader.bool("nonSubstantialTransfer", default: false)
    regions = reader.values(
      "regions", expected: TerritoryCode.expectedForm, TerritoryCode.init(_:))
    funds = reader.requiredStrings("funds").map(CohesionFund.init(_:))
    isForOutermostRegionsOnly = reader.bool("outermostRegionsOnly", default: false)
    reader.finish()
    guard let cci else { return nil }
    self.cci = cci
  }

  var json: JSONValue {
    var members = JSONMembers()
    members.add("cci", cci.code)
    members.add("titleEnglish", titleEnglish)
    members.add("titlesNational", titlesNational.map { .string($0) })
    members.add("version", version?.description)
    members.add("firstYear", .integer(firstYear))
    members.add("lastYear", .integer(lastYear))
    members.add("eligibleFrom", eligibleFrom?.description)
    members.add("eligibleUntil", eligibleUntil?.description)
    members.add("decisionNumber", decisionNumber)
    members.add("decisionDate", decisionDate?.description)
    members.add("amendingDecisionNumber", amendingDecisionNumber)
    members.add("amendingDecisionInForce", amendingDecisionInForce?.description)
    members.add("nonSubstantialTransfer", isNonSubstantialTransfer)
    members.add("regions", regions.map { .string($0.code) })
    // Required by the reader, so written even if it is empty.
    members.add("funds", JSONValue.array(funds.map { .string($0.code) }))
    members.add("outermostRegionsOnly", isForOutermostRegionsOnly)
    return members.object
  }
}
