/// Where counts of a monitoring report stand in its release.
///
/// One place for the names, so that tables, sums and what is shown mean the same cells.
enum MonitoringCells {
  static let starts = "starts"
  static let stock = "spells-in-stock"
  static let exits = "exits"
  static let timelyPositive = "timely-positive"
  static let profiled = "profiled"
  static let startsOfOtherAges = "starts-of-other-ages"
  static let persons = "persons"
  static let reached = "reached"
  static let registered = "registered"
  static let direct = "came-directly"
  static let offered = "offered"

  /// The totals that a report cannot do without, the most important first.
  static let headlines = [starts, stock, exits, "participants", reached, direct].map {
    CellAddress($0)
  }

  /// Spells in stock by how long they have lasted.
  static let waits = ["beyond-four-months", "within"]

  /// Exits by how long the spell had lasted.
  static let timeliness = ["within-four-months", "later"]

  /// The stages that are told of each channel, place and subgroup.
  static let groupStages: [OutreachStage] = [.identified, .registered, .offer, .inPlace]

  /// A cell, with categories from two sides.
  static func cell(
    _ measure: String, _ group: [String: String] = [:], _ own: [String: String] = [:]
  ) -> CellAddress {
    CellAddress(measure, group.merging(own) { first, _ in first })
  }

  /// The measure of persons who reached a stage or a later one.
  static func cumulated(_ measure: String, _ stage: OutreachStage) -> String {
    "\(measure)-\(stage.rawValue)"
  }
}
