import StructuredText

/// Whose money a row of a programme's tables is of: a fund and a category of region.
public struct FundingSource: Sendable, Hashable, CustomStringConvertible {
  /// The fund.
  public let fund: CohesionFund
  /// The category of region; nil for funds without categories.
  public let categoryOfRegion: String?

  /// Fund and category as messages show them.
  public var description: String {
    fund.code + (categoryOfRegion.map { ", " + $0 } ?? "")
  }

  init(reader: JSONObjectReader) {
    fund = CohesionFund(reader.string("fund"))
    categoryOfRegion = reader.optionalString("categoryOfRegion")
  }

  func write(to members: inout JSONMembers) {
    members.add("fund", fund.code)
    members.add("categoryOfRegion", categoryOfRegion)
  }
}
