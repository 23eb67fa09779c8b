import PolicyCycle

/// A column of the sheet of practices, by its heading.
enum PracticeColumn: String, RecordColumn {
  case practice
  case title
  case originalTitle = "original title"
  case territory
  case location
  case organisation
  case stakeholders
  case phases
  case targetGroups = "target groups"
  case subgroups
  case start
  case end
  case status
  case summary
  case amount = "amount in euro"
  case staff
  case fundingSource = "funding source"
  case resourcesNote = "note on resources"
  case challenges
  case transfer
  case reach
  case served = "persons served"
  case servedNote = "note on persons served"
  case adaptedFrom = "adapted from"
  case lineage
  case recordConfidence = "confidence in the record"
  case contradictions
  case notes
  case sources
  case review
  case version

  static let sheetName = "the sheet of practices"

  var isRead: Bool { self != .review }
  var isNeeded: Bool { self == .practice }

  var steps: [String]? {
    switch self {
    case .practice, .review, .version: nil
    case .originalTitle: ["originalTitle"]
    case .targetGroups: ["targetGroups"]
    case .amount: ["resources", "amount"]
    case .staff: ["resources", "staff"]
    case .fundingSource: ["resources", "fundingSource"]
    case .resourcesNote: ["resources", "note"]
    case .served: ["served", "persons"]
    case .servedNote: ["served", "note"]
    case .adaptedFrom: ["adaptedFrom"]
    case .recordConfidence: ["recordConfidence"]
    case .title, .territory, .location, .organisation, .stakeholders, .phases, .subgroups, .start,
      .end, .status, .summary, .challenges, .transfer, .reach, .lineage, .contradictions, .notes,
      .sources:
      [rawValue]
    }
  }

  var content: CellContent {
    switch self {
    case .amount, .served: .number
    case .phases, .targetGroups, .subgroups, .contradictions, .notes, .sources: .list
    case .stakeholders: .stakeholders
    default: .text
    }
  }
}

/// A column of the sheet of evidence items, by its heading.
enum EvidenceColumn: String, RecordColumn {
  case practice
  case item
  case kind
  case statement
  case figure
  case unit
  case year
  case design
  case outcome
  case direction
  case method
  case source
  case version

  static let sheetName = "the sheet of evidence items"

  var isRead: Bool { true }
  var isNeeded: Bool { self == .practice || self == .item }
  var steps: [String]? { isNeeded || self == .version ? nil : [rawValue] }
  var content: CellContent { self == .figure || self == .year ? .number : .text }
}
