/// What a programme plans for young people, by three measures that differ.
///
/// None of them is *the* youth money: a dedicated priority may hold other objectives, ESO4.1 serves
/// adults too, and field 136 leaves out what stands under education.
public struct YouthMoney: Sendable, Hashable {
  /// The fund.
  public let fund: CohesionFund
  /// The three measures, always all of them and in this order.
  public let measures: [Measure]

  /// One measure.
  public struct Measure: Sendable, Hashable {
    /// What is measured.
    public let basis: Basis
    /// What the file says of it.
    public let answer: Answer
  }

  /// What is measured.
  public enum Basis: String, CaseIterable, Sendable, Hashable {
    /// All money of priorities that are dedicated to youth employment (`priority_type_code` is YE).
    case dedicatedPriority
    /// All money of the specific objective ESO4.1, access to employment, for young people or not.
    case accessToEmployment
    /// Money under intervention field 136, specific support for youth employment.
    case youthField
  }

  /// What a file says of a measure.
  public enum Answer: Sendable, Hashable {
    /// The amount with its dimension and rows.
    case amount(AllocationTotal)
    /// The file holds rows of this fund in the programme, but none of the kind: nothing is planned,
    /// if the file holds the programme whole.
    case noSuchRows
    /// The file does not allow an answer.
    case unknown(Reason)
  }

  /// Why a file does not allow an answer.
  public enum Reason: Sendable, Hashable {
    /// The file holds no row of the fund in this programme.
    case noRowsOfFund
    /// The file does not say which priorities are dedicated: it has no column `priority_type_code`.
    case noPriorityTypes
    /// The file holds no intervention field of the fund in this programme.
    case noInterventionFields
    /// No dimension has rows of all the priorities and objectives concerned.
    case noCommonDimension
    /// The rows there are count overlapping themes and give no amount.
    case onlyOverlappingRows
  }

  /// The answer on one basis.
  public subscript(basis: Basis) -> Answer {
    measures.first { $0.basis == basis }?.answer ?? .unknown(.noRowsOfFund)
  }
}

extension PlannedProgramme {
  /// The code of the intervention field "Specific support for youth employment and socio-economic
  /// integration of young people".
  static let youthField = "136"
  /// The code of the specific objective on access to employment.
  static let accessToEmployment = "ESO4.1"

  /// What the programme plans for young people with one fund, by three measures side by side.
  public func youthMoney(of fund: CohesionFund = .esfPlus) -> YouthMoney {
    YouthMoney(
      fund: fund,
      measures: [
        .init(basis: .dedicatedPriority, answer: dedicatedAnswer(of: fund)),
        .init(
          basis: .accessToEmployment,
          answer: youthAnswer(
            of: fund, AllocationFilter(specificObjective: PlannedProgramme.accessToEmployment))),
        .init(basis: .youthField, answer: youthFieldAnswer(of: fund)),
      ])
  }

  /// The money of blocks, by the first dimension that divides it in every one of them.
  private func youthAnswer(of fund: CohesionFund, _ filter: AllocationFilter) -> YouthMoney.Answer {
    let own = blocks.filter { $0.key.fund == fund }
    if own.isEmpty { return .unknown(.noRowsOfFund) }
    let admitted = own.filter(filter.admits)
    if admitted.isEmpty { return .noSuchRows }
    var isPartial = false
    for dimension in AllocationDimension.dividing {
      guard let total = total(by: dimension, of: fund, where: filter) else { continue }
      let isWhole = admitted.allSatisfy { block in
        block.allocations.contains { $0.dimension == dimension }
      }
      if isWhole { return .amount(total) }
      isPartial = true
    }
    return .unknown(isPartial ? .noCommonDimension : .onlyOverlappingRows)
  }

  private func dedicatedAnswer(of fund: CohesionFund) -> YouthMoney.Answer {
    if !statesPriorityTypes, funds.contains(fund) { return .unknown(.noPriorityTypes) }
    return youthAnswer(of: fund, AllocationFilter(priorityType: "YE"))
  }

  private func youthFieldAnswer(of fund: CohesionFund) -> YouthMoney.Answer {
    guard funds.contains(fund) else { return .unknown(.noRowsOfFund) }
    guard total(by: .interventionField, of: fund) != nil else {
      return .unknown(.noInterventionFields)
    }
    let filter = AllocationFilter(code: PlannedProgramme.youthField)
    return total(by: .interventionField, of: fund, where: filter).map { .amount($0) } ?? .noSuchRows
  }
}
