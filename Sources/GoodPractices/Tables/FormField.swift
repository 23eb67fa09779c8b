/// A field of the Interreg Europe form for good practices.
public enum FormField: String, CaseIterable, Sendable, Hashable {
  /// The title of the practice.
  case title
  /// The main institution involved.
  case institution
  /// Where it is carried out.
  case location
  /// What it is: "About this good practice".
  case about
  /// Money and staff.
  case resources
  /// What it has reached; results only.
  case evidence
  /// What was difficult.
  case challenges
  /// What others may take from it.
  case transfer
  /// When it began and ended.
  case timescale
  /// Pages where more is told.
  case furtherInformation = "further-information"

  /// The heading of the field, as on the pages of the programme where it was seen there.
  ///
  /// Seen on live pages: about, resources, evidence, transfer. The others are recalled.
  public var heading: String {
    switch self {
    case .title: "Title"
    case .institution: "Main institution involved"
    case .location: "Location of good practice"
    case .about: "About this good practice"
    case .resources: "Resources needed"
    case .evidence: "Evidence of success"
    case .challenges: "Challenges encountered"
    case .transfer: "Potential for learning or transfer"
    case .timescale: "Timescale (start and end)"
    case .furtherInformation: "Further information"
    }
  }

  /// How long the text may be, as far as that is known; nil where no limit is known.
  public var limit: FormLimit? {
    switch self {
    case .title: FormLimit(characters: 100, isConfirmed: true)
    case .about: FormLimit(characters: 1_500, isConfirmed: false)
    case .resources: FormLimit(characters: 300, isConfirmed: false)
    case .evidence: FormLimit(characters: 500, isConfirmed: false)
    case .challenges: FormLimit(characters: 300, isConfirmed: false)
    case .transfer: FormLimit(characters: 1_000, isConfirmed: false)
    case .institution, .location, .timescale, .furtherInformation: nil
    }
  }
}

/// How long a text of the form may be.
public struct FormLimit: Sendable, Hashable {
  /// The greatest number of characters.
  public let characters: Int
  /// Whether the programme's own slides state it.
  ///
  /// Only the title's 100 do (seminar of 22 January 2020). The other limits are recalled from the form of
  /// 2014-2020 and were not confirmed.
  public let isConfirmed: Bool
}
