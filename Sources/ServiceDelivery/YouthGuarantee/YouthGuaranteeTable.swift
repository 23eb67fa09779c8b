/// What of the Youth Guarantee's counts can stand in a table of people.
public enum SpellMeasure: Sendable, Hashable {
  /// Registrations in the period.
  case starts
  /// Spells with at least one day in stock; averages of stock are shown where this may be shown.
  case stock
  /// Exits in the period, by destination and by whether they were in time.
  case exits
  /// Exits by the situation some months later; those not yet due are a category of their own.
  case followUp(FollowUpHorizon)

  /// The name in addresses of cells.
  public var name: String {
    switch self {
    case .starts: "starts"
    case .stock: "stock"
    // One name for all: the exits of a group are the same cell in every table of exits.
    case .exits, .followUp: "exits"
    }
  }
}

/// A dimension that Youth Guarantee counts are broken down by.
public enum SpellBreakdown: String, CaseIterable, Sendable, Hashable {
  /// Sex.
  case sex
  /// Age group at the start.
  case age
  /// Office that registered.
  case office
  /// Place of residence, where the rules ask for places.
  case place
}

extension YouthGuaranteeResult {
  /// A table of counts, to be protected with the others of its release.
  ///
  /// Exits have the dimensions "destination" and "timeliness", follow-ups "after-6-months" and so on
  /// before those asked for. Offices are named by `codes`, those and places that are unknown by
  /// "unknown". Office and place exclude each other in one table.
  ///
  /// - Parameters:
  ///   - measure: What is counted.
  ///   - breakdowns: The dimensions, each once.
  ///   - codes: The list of codes that the histories were read with.
  /// - Returns: The table, or nil if both office and place are asked for.
  /// - Throws: ``ReleaseProblem`` if there are too many cells, or an unknown place is also a name.
  public func table(
    of measure: SpellMeasure, by breakdowns: [SpellBreakdown], codes: EventCodes
  ) throws(ReleaseProblem) -> CountTable? {
    if breakdowns.contains(.office), breakdowns.contains(.place) { return nil }
    var dimensions = measure.dimensions
    var options: [[ParticipantGroup]] = []
    for breakdown in breakdowns {
      let (names, groups) = categories(of: breakdown, codes: codes)
      dimensions.append(CountDimension(breakdown.rawValue, names))
      options.append(groups)
    }
    let groups = options.reduce([ParticipantGroup()]) { groups, next in
      groups.flatMap { group in next.map { group.narrowed(by: $0) } }
    }
    // The measure's own categories come first, so each category takes one run of groups.
    let counts = groups.map { measure.counts(of: figures(of: $0)) }
    let categories = measure.dimensions.reduce(1) { $0 * $1.categories.count }
    return try CountTable(
      measure.name, by: dimensions,
      counts: (0..<categories).flatMap { category in counts.map { $0[category] } })
  }

  private func categories(
    of breakdown: SpellBreakdown, codes: EventCodes
  ) -> (names: [String], groups: [ParticipantGroup]) {
    switch breakdown {
    case .sex:
      let sexes = ParticipantProfile.Sex.allCases
      return (sexes.map(\.rawValue), sexes.map { ParticipantGroup(sex: $0) })
    case .age:
      let ages = YouthAgeGroup.allCases
      return (ages.map(\.rawValue), ages.map { ParticipantGroup(age: $0) })
    case .office:
      return (
        offices.map { $0.flatMap(codes.text) ?? "unknown" },
        offices.map { ParticipantGroup(area: .office($0)) }
      )
    case .place:
      return (places.map { $0 ?? "unknown" }, places.map { ParticipantGroup(area: .place($0)) })
    }
  }
}

extension ParticipantGroup {
  /// This group narrowed by what another one gives.
  fileprivate func narrowed(by other: ParticipantGroup) -> ParticipantGroup {
    ParticipantGroup(sex: other.sex ?? sex, age: other.age ?? age, area: other.area ?? area)
  }
}

extension SpellMeasure {
  /// The dimensions that the measure has by itself.
  var dimensions: [CountDimension] {
    let situations = LabourSituation.allCases.map(\.rawValue)
    return switch self {
    case .starts, .stock: []
    case .exits:
      [
        CountDimension("destination", situations),
        CountDimension("timeliness", ["within-four-months", "later"]),
      ]
    case .followUp(let horizon):
      [CountDimension("after-\(horizon.rawValue)-months", situations + ["not-yet-due"])]
    }
  }

  /// The counts of a group in the order of the measure's own categories.
  func counts(of figures: YouthGuaranteeFigures) -> [Int] {
    switch self {
    case .starts: return [figures.starts]
    case .stock: return [figures.spellsInStock]
    case .exits:
      return LabourSituation.allCases.flatMap { situation in
        let timely = figures.timelyExits(to: situation)
        return [timely, figures.exits(to: situation) - timely]
      }
    case .followUp(let horizon):
      let followUp = figures.followUp(horizon)
      return LabourSituation.allCases.map { followUp.count($0) } + [followUp.notYetDue]
    }
  }
}
