/// The unit of a programme: one priority and specific objective, with the money of one fund for one
/// category of region.
public struct PlannedBlock: Sendable, Hashable {
  /// What identifies a block within its programme.
  public struct Key: Sendable, Hashable, Comparable {
    /// The fund.
    public let fund: CohesionFund
    /// The code of the priority; nil where the file has none (funds without priorities).
    public let priority: String?
    /// The code of the specific objective, such as `ESO4.1`; `TA` is technical assistance.
    public let specificObjective: String?
    /// The category of region; for funds without categories the file repeats the fund.
    public let categoryOfRegion: String?

    /// The order in which blocks are listed: by fund, priority, objective, category.
    public static func < (left: Key, right: Key) -> Bool { left.order < right.order }

    /// Of each part its length and itself, so that 10 follows 9.
    private var order: (OrderedCode, OrderedCode, OrderedCode, OrderedCode) {
      (
        OrderedCode(fund.code), OrderedCode(priority), OrderedCode(specificObjective),
        OrderedCode(categoryOfRegion)
      )
    }
  }

  /// What identifies the block.
  public let key: Key
  /// The name of the priority.
  public let priorityName: String?
  /// The code of what the priority is dedicated to, such as `YE`; nil for an ordinary priority.
  public let priorityType: String?
  /// The name of the specific objective.
  public let specificObjectiveName: String?
  /// The code of the policy objective, such as `4`.
  public let policyObjective: String?
  /// The rows, in the order of the file.
  public let allocations: [PlannedAllocation]

  /// Whether the priority is dedicated to youth employment.
  public var isYouthDedicated: Bool { priorityType == "YE" }
}

/// A code in the order in which people count: shorter first, then by its characters.
struct OrderedCode: Comparable {
  let text: String

  init(_ text: String?) { self.text = text ?? "" }

  static func < (left: OrderedCode, right: OrderedCode) -> Bool {
    (left.text.utf8.count, left.text) < (right.text.utf8.count, right.text)
  }
}
