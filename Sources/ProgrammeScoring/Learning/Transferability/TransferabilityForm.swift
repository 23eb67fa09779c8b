public import PolicyCycle

/// The form that settles, item by item, whether a practice can be taken over in a territory.
///
/// It is a list of questions to settle, not a score: the nine items are shown as a profile and never averaged,
/// an item that blocks comes first, and an unknown item is neither good nor bad.
public struct TransferabilityForm: Sendable, Hashable {
  /// The practice, by its identifier.
  public let practice: String
  /// The receiving territory.
  public let territory: TerritoryCode
  /// The items with their answers, in the rubric's order.
  public let entries: [TransferabilityEntry]

  /// An empty form: every item is unknown.
  ///
  /// - Parameters:
  ///   - practice: The practice, by its identifier.
  ///   - territory: The receiving territory.
  ///   - rubric: The rubric that has the items; without any the form is empty.
  public init(practice: String, territory: TerritoryCode, rubric: Rubric) {
    self.init(
      practice: practice, territory: territory,
      entries: rubric.transferability.map { TransferabilityEntry(item: $0) })
  }

  init(practice: String, territory: TerritoryCode, entries: [TransferabilityEntry]) {
    self.practice = practice
    self.territory = territory
    self.entries = entries
  }

  /// The entries that block first, then the others, each group in the rubric's order.
  public var profile: [TransferabilityEntry] {
    entries.filter { $0.value == .blocks } + entries.filter { $0.value != .blocks }
  }

  /// How many items have a value.
  public func count(of value: TransferabilityValue) -> Int { entries.count { $0.value == value } }

  /// The entry of an item, by the item's identifier.
  public subscript(item: String) -> TransferabilityEntry? {
    entries.first { $0.item.id == item }
  }
}

/// Two practices for one receiving territory, side by side on the items that both forms answer.
public struct TransferabilityComparison: Sendable, Hashable {
  /// The first practice, by its identifier.
  public let first: String
  /// The second practice, by its identifier.
  public let second: String
  /// The items that both forms answer, in the rubric's order.
  public let rows: [Row]
  /// The items that one form or both leave unknown, in the rubric's order.
  public let leftOut: [TransferabilityItem]

  /// An item with both answers.
  public struct Row: Sendable, Hashable {
    /// The item.
    public let item: TransferabilityItem
    /// The answer for the first practice.
    public let first: TransferabilityValue
    /// The answer for the second practice.
    public let second: TransferabilityValue
  }

  /// Compares two forms; nil if they are for different territories, which compares nothing.
  public init?(_ first: TransferabilityForm, _ second: TransferabilityForm) {
    guard first.territory.isSame(as: second.territory) else { return nil }
    self.first = first.practice
    self.second = second.practice
    var rows: [Row] = []
    var leftOut: [TransferabilityItem] = []
    for entry in first.entries {
      let other = second[entry.item.id]?.value ?? .unknown
      if entry.value == .unknown || other == .unknown {
        leftOut.append(entry.item)
      } else {
        rows.append(Row(item: entry.item, first: entry.value, second: other))
      }
    }
    self.rows = rows
    self.leftOut = leftOut
  }
}

/// A practice with its form for a territory and what figures propose on it.
public struct TransferabilityCase: Sendable {
  /// The form.
  public let form: TransferabilityForm
  /// What figures say of the item of population fit; nil if nobody looked.
  public let fit: PopulationFit?

  /// A form with what figures propose; a proposal never counts as an answer.
  public init(form: TransferabilityForm, fit: PopulationFit? = nil) {
    self.form = form
    self.fit = fit
  }
}
