/// How many young people reach each stage from being known to being in place, by channel, place and subgroup.
///
/// Persons are counted, each once. The channel is that of a person's first outreach event, since that one
/// brought the person into contact; later ones helped. Those who came by themselves are in
/// ``direct`` and in no other row.
public struct OutreachFunnel: Sendable, Hashable {
  /// The rules by which was counted; nil of counts that somebody else has made.
  public let rules: OutreachRules?
  /// Where the counts come from, in words; nil of counts over histories.
  public let source: String?
  /// The rows of those reached by outreach, by group.
  public private(set) var rows: [CountingGroup: FunnelRow] = [:]
  /// The row of those who came without an outreach event; nil if it is unknown.
  public private(set) var direct: FunnelRow?

  /// The breakdowns of a funnel.
  public static let breakdowns: [CountingGroup.Breakdown] = [
    .all, .channel, .place, .subgroup, .sex, .age, .citizenship,
  ]

  /// A funnel that has counted nothing.
  public init(rules: OutreachRules) {
    self.rules = rules
    source = nil
    direct = FunnelRow()
    rows[.all] = FunnelRow()
  }

  /// A funnel of counts that somebody else has made, without persons, such as those of a campaign.
  ///
  /// A stage that is not given is unknown, and so is every group that is not given.
  ///
  /// - Parameters:
  ///   - rows: The rows by group.
  ///   - source: Where the counts can be read.
  /// - Throws: ``FunnelFault`` for a count below 0, or without a source.
  public init(given rows: [CountingGroup: FunnelRow], source: String) throws(FunnelFault) {
    for (group, row) in rows {
      for (stage, count) in row.recorded where count < 0 {
        throw FunnelFault(
          found: "\(count) persons \(stage.rawValue) in \(group.breakdown.rawValue)",
          expected: "0 or more, or no count")
      }
    }
    guard source.contains(where: { !$0.isWhitespace }) else {
      throw FunnelFault(found: "no source of the counts", expected: "where they can be read")
    }
    self.rows = rows
    self.source = source
    rules = nil
    direct = nil
  }

  /// Counts a history; nothing in a funnel of given counts.
  ///
  /// - Parameters:
  ///   - history: The history; what lies after the day of the rules is passed over.
  ///   - codes: The list of codes that the history was read with.
  public mutating func count(_ history: ParticipantHistory, codes: EventCodes) {
    guard let rules else { return }
    let path = OutreachPath(history, by: rules)
    if path.recorded.isEmpty { return }
    guard let first = path.first else {
      direct?.count(path)
      return
    }
    for breakdown in OutreachFunnel.breakdowns {
      let value =
        breakdown == .channel
        ? first.channel.flatMap(codes.text) : history.profile.value(of: breakdown, on: first.day)
      rows[CountingGroup(breakdown, value), default: FunnelRow()].count(path)
    }
  }

  /// Adds what another funnel has counted of other persons.
  ///
  /// - Throws: ``UnlikeCounters`` if the rules differ, or one of them holds given counts.
  public mutating func merge(_ other: OutreachFunnel) throws(UnlikeCounters) {
    guard rules != nil, rules == other.rules else { throw UnlikeCounters("outreach") }
    if let more = other.direct { direct?.add(more) }
    for (group, row) in other.rows { rows[group, default: FunnelRow()].add(row) }
  }

  /// All groups, in order.
  public var groups: [CountingGroup] { rows.keys.sorted() }
}

/// Counts of outreach that cannot be.
public struct FunnelFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found.
  public let found: String
  /// What would be right.
  public let expected: String

  /// The fault as one line.
  public var description: String { "found \(found); expected \(expected)" }
}
