/// What a channel of outreach has cost, as somebody states it.
public struct ChannelCost: Sendable, Hashable {
  /// The channel.
  public let channel: String
  /// The amount, above 0.
  public let amount: Double
  /// The currency, such as `EUR`.
  public let currency: String
  /// Where it can be read.
  public let source: String

  /// A cost, or nil for an amount that is not above 0, or without a currency or source.
  public init?(channel: String, amount: Double, currency: String, source: String) {
    guard amount > 0, amount.isFinite, !currency.isEmpty, !source.isEmpty else { return nil }
    self.channel = channel
    self.amount = amount
    self.currency = currency
    self.source = source
  }
}

/// The cost of a channel for each person who reached a stage.
public struct StageCost: Sendable, Hashable {
  /// The channel; nil of the persons whose channel is not known.
  public let channel: String?
  /// The stage.
  public let stage: OutreachStage
  /// Persons at the stage, with those of later stages if they are counted so; nil if it is unknown.
  public let persons: Int?
  /// The cost of the channel; nil if nobody stated it.
  public let cost: ChannelCost?
  /// The cost each person; nil if one of both is unknown or nobody reached the stage.
  ///
  /// The whole cost is set against each stage, so that the values of stages must not be added.
  public let perPerson: Double?
}

extension OutreachFunnel {
  /// The cost of each channel for each person who reached a stage, as far as it is known.
  ///
  /// - Parameters:
  ///   - costs: What channels have cost; of two of one channel the first is taken.
  ///   - basis: The counts that are meant; given counts have recorded ones only.
  /// - Returns: One value each channel and stage, in order.
  public func stageCosts(
    _ costs: [ChannelCost], basis: FunnelRow.Basis = .atLeast
  ) -> [StageCost] {
    groups.filter { $0.breakdown == .channel }.flatMap { group in
      let cost = costs.first { $0.channel == group.value }
      let counts = rows[group]?.counts(basis) ?? [:]
      return OutreachStage.allCases.map { stage in
        let persons = counts[stage]
        return StageCost(
          channel: group.value, stage: stage, persons: persons, cost: cost,
          perPerson: persons.flatMap { $0 > 0 ? $0 : nil }.flatMap { persons in
            cost.map { $0.amount / Double(persons) }
          })
      }
    }
  }
}
