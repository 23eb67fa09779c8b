public import CollectiveLearning
public import ESFProgrammes
public import GoodPractices
public import PolicyCycle
public import ProgrammeScoring
public import RegionalContext
public import ServiceDelivery
public import StructuredText

/// The records that travel inside the library: rubric, practices, programmes, assessments, partners.
///
/// They are desk readings of public facts, not statements of any organisation. The files that a
/// person reads and corrects stand in Sources/PartnerRecords/Records.
public struct ShippedRecords: Sendable {
  /// The rubric.
  public let rubric: Rubric
  /// The practices.
  public let library: PracticeLibrary
  /// The partners' programmes, by territory.
  public let programmes: [Programme]
  /// The assessments of programmes and of systems.
  public let assessments: [Assessment]
  /// The partners of the project.
  public let partners: [ProjectPartner]
  /// Where criteria would become visible in a programme.
  public let anchors: [ProgrammeAnchor]
  /// Code lists of ESF+.
  public let codes: ESFCodeLists
  /// The learning process of the project: activities, pilots, policy changes.
  public let learning: LearningProject
  /// Supported operations as worked examples of delivery.
  public let operations: [SupportedOperation]
  /// NEET statistics of the partners' territories.
  public private(set) var statistics: YouthStatistics

  /// The shipped records, decoded once per process.
  ///
  /// - Throws: `InputProblems` if the records are faulty, which a test rules out for
  ///   every release.
  public static func load() throws(InputProblems) -> ShippedRecords { try loaded.get() }

  private static let loaded: Result<ShippedRecords, InputProblems> = {
    do throws(InputProblems) {
      return .success(try ShippedRecords(EmbeddedText.self))
    } catch {
      return .failure(error)
    }
  }()

  /// The programme of a territory; `LU00` finds `LU`.
  public func programme(for territory: TerritoryCode) -> Programme? {
    programmes.first { $0.territory.isSame(as: territory) }
  }

  /// The assessment of a subject.
  public func assessment(of subject: AssessmentSubject) -> Assessment? {
    assessments.first { $0.subject == subject }
  }

  /// The assessments of all programmes, or of all systems.
  public func assessments(ofProgrammes isOfProgrammes: Bool) -> [Assessment] {
    assessments.filter { assessment in
      switch assessment.subject {
      case .programme: isOfProgrammes
      case .system: !isOfProgrammes
      case .practice: false
      }
    }
  }

  /// The assessment of a territory's system.
  public func systemAssessment(for territory: TerritoryCode) -> Assessment? {
    assessments.first { assessment in
      if case .system(let own) = assessment.subject { return own.isSame(as: territory) }
      return false
    }
  }

  /// The scorecards of all shipped programmes that have an assessment, in the order of the
  /// programmes.
  public var scorecards: [Scorecard] {
    programmes.compactMap { programme in
      assessment(of: .programme(programme.id)).map { scorecard(for: programme, $0) }
    }
  }

  /// The language of the shipped records' own words (BCP 47).
  public static let language = "en"

  /// What is known of the young people of each programme's territory.
  public var contexts: [TerritoryCode: TerritoryContext] {
    Dictionary(
      programmes.map { ($0.territory, context(for: $0.territory)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What is known of the young people of a territory; all of it may be unknown.
  public func context(for territory: TerritoryCode) -> TerritoryContext {
    statistics.context(for: territory)
  }

  /// The same records with figures of one's own before the shipped ones.
  public func with(_ own: YouthStatistics) -> ShippedRecords {
    var records = self
    records.statistics = own.followed(by: statistics)
    return records
  }

  /// A scorer with the shipped rubric, practices, anchors and partners.
  public var scorer: ProgrammeScorer {
    ProgrammeScorer(rubric: rubric, library: library, anchors: anchors, partners: partners)
  }

  /// The scorecard of a partner territory's programme, with its system beside it.
  ///
  /// - Parameter code: The code of the territory, such as `ITI1`.
  /// - Returns: The scorecard.
  /// - Throws: ``UnknownTerritory`` if no programme of that territory is shipped.
  public func scorecard(for code: String) throws(UnknownTerritory) -> Scorecard {
    guard let territory = TerritoryCode(code), let programme = programme(for: territory),
      let assessment = assessment(of: .programme(programme.id))
    else {
      throw UnknownTerritory(code: code, known: programmes.map(\.territory))
    }
    return scorecard(for: programme, assessment)
  }

  private func scorecard(for programme: Programme, _ assessment: Assessment) -> Scorecard {
    scorer.scorecard(
      for: programme, assessment: assessment, system: systemAssessment(for: programme.territory),
      context: statistics.latestRate(for: programme.territory))
  }
}

/// A territory of which no programme is shipped.
public struct UnknownTerritory: Error, Sendable, Hashable, CustomStringConvertible {
  /// The code that was asked for.
  public let code: String
  /// The codes that are shipped.
  public let known: [TerritoryCode]

  package init(code: String, known: [TerritoryCode]) {
    self.code = code
    self.known = known
  }

  /// What was found and what would be right.
  public var description: String {
    "found the territory \"\(code)\"; expected one of "
      + known.map(\.code).joined(separator: ", ")
  }
}
