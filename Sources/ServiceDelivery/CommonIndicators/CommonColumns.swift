/// Where each number stands in a row of the common indicators' counts.
enum CommonColumns {
  /// Participations that have ended by the day of counting.
  static let ended = CommonIndicatorCode.allCases.count
  /// Participations with an unknown attribute, by attribute.
  static let unknown = ended + 1
  /// Three numbers for each result: unknown, not yet due, not ended.
  static let open = unknown + ParticipantAttribute.allCases.count
  /// Participations in EECR02 that were unemployed or inactive on entry: those that EECR04 measures.
  static let educationOfJobless = open + 3 * (CommonIndicatorCode.allCases.count - firstResult)
  static let width = educationOfJobless + 1

  private static let firstResult = CommonIndicatorCode.searchingOnLeaving.place

  static func unknown(_ attribute: ParticipantAttribute) -> Int { unknown + attribute.place }

  /// The number of a result that is not a count of it.
  static func open(_ result: CommonIndicatorCode, _ why: OpenResult) -> Int {
    open + 3 * (result.place - firstResult) + why.rawValue
  }

  /// Why a result of a participation is not known.
  enum OpenResult: Int {
    /// Due, and nothing was found out.
    case unknown = 0
    /// The days in which it shows have not passed by the day of counting.
    case notYetDue = 1
    /// The participation has not ended.
    case notEnded = 2
  }
}
