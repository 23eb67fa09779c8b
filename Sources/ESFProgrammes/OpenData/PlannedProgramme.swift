public import PolicyCycle

/// One version of one programme, as the planned finances of the cohesion open data have it.
public struct PlannedProgramme: Sendable, Hashable {
  /// The programme's number.
  public let cci: CCI
  /// The version; nil where the file does not say.
  public let version: ProgrammeVersion?
  /// The day of the last adoption; nil where the file does not say.
  public let adopted: PartialDate?
  /// The status in the file's words, such as `Adopted by EC`; nil where the file does not say.
  public let status: String?
  /// The Member State's code as the file has it; `TC` stands for Interreg.
  public let memberState: String
  /// The programme's short title.
  public let title: String?
  /// Whether the file says which priorities are dedicated to a purpose.
  public let statesPriorityTypes: Bool
  /// The units of the programme, ordered by fund, priority, objective and category of region.
  public let blocks: [PlannedBlock]

  /// Whether the status says that the version was adopted, by the Commission or the Member State.
  ///
  /// A file without a status column holds adopted versions only, as far as is known.
  public var isAdopted: Bool { status.map { CellText.folded($0).hasPrefix("adopted") } ?? true }

  /// The funds of the programme, each once, in the order of the blocks.
  public var funds: [CohesionFund] {
    var seen: Set<CohesionFund> = []
    return blocks.map(\.key.fund).filter { seen.insert($0).inserted }
  }

  /// Versions in the order of their numbers.
  var versionOrder: (Int, Int) { (version?.decision ?? 0, version?.amendment ?? 0) }

  /// Dates as files write them are in the order of time.
  var dateOrder: String { adopted?.description ?? "" }
}
