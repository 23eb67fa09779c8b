/// What a ``YouthGuaranteeCounter`` has counted.
public struct YouthGuaranteeResult: Sendable, Hashable {
  /// What was told before counting.
  public let rules: YouthGuaranteeRules
  /// Histories that were counted.
  public let histories: Int
  /// Registrations while another was open, and exits without a registration: none was counted.
  public let passedOver: Int
  private let rows: [ParticipantGroup: [Int]]

  init(
    rules: YouthGuaranteeRules, histories: Int, passedOver: Int, rows: [ParticipantGroup: [Int]]
  ) {
    self.rules = rules
    self.histories = histories
    self.passedOver = passedOver
    self.rows = rows
  }

  /// The figures of a group; of all participants if nothing is given.
  ///
  /// - Returns: The figures; all counts are 0 for a group that was not met.
  public func figures(of group: ParticipantGroup = ParticipantGroup()) -> YouthGuaranteeFigures {
    figures { group.includes($0) }
  }

  /// The figures of those of a group who were 15 to 29 years old at the start.
  ///
  /// - Returns: The figures; those of unknown age are not among them.
  public func figuresOfYoung(
    of group: ParticipantGroup = ParticipantGroup()
  ) -> YouthGuaranteeFigures {
    figures { group.includes($0) && $0.age?.isYoung == true }
  }

  /// The offices that were met, by the order of their codes; nil, for none named, comes first.
  public var offices: [EventCode?] {
    let met = Set(
      rows.keys.compactMap { group -> EventCode?? in
        if case .office(let office) = group.area { .some(office) } else { nil }
      })
    return met.sorted { ($0.map { Int($0.index) } ?? -1) < ($1.map { Int($0.index) } ?? -1) }
  }

  /// The places that were met, in the order of their names; nil, for none named, comes first.
  ///
  /// Empty unless the rules ask for places.
  public var places: [String?] {
    let met = Set(
      rows.keys.compactMap { group -> String?? in
        if case .place(let place) = group.area { .some(place) } else { nil }
      })
    return met.sorted { left, right in
      guard let left, let right else { return left == nil && right != nil }
      return left < right
    }
  }

  private func figures(where includes: (ParticipantGroup) -> Bool) -> YouthGuaranteeFigures {
    var sums = [Int](repeating: 0, count: SpellColumns.width)
    for (group, row) in rows where includes(group) {
      for column in sums.indices { sums[column] += row[column] }
    }
    return YouthGuaranteeFigures(counts: sums, days: rules.period.days)
  }
}
