/// The scores of units at every node of a tree.
public struct IndexScores: Sendable {
  /// The units.
  public let units: [String]
  /// The names of the nodes, the root first, then depth first from left to right.
  public let nodes: [String]
  private let values: [String: [Double]]

  init(units: [String], nodes: [String], values: [String: [Double]]) {
    self.units = units
    self.nodes = nodes
    self.values = values
  }

  /// The scores at a node, one for each unit, nil where there is none; nil if there is no such node.
  ///
  /// At an indicator they are its normalised values.
  public func scores(at node: String) -> [Double?]? {
    values[node].map { $0.map { $0.isNaN ? nil : $0 } }
  }

  /// For each unit its scores at some nodes, nil where there is none; nil if one of the nodes is not there.
  ///
  /// Outranking, TOPSIS and Cronbach's alpha compare units by such rows: for those of a group,
  /// `rows(at: group.children.map(\.name))`, with its children's weights.
  public func rows(at nodes: [String]) -> [[Double?]]? {
    let columns = nodes.compactMap { values[$0] }
    guard columns.count == nodes.count else { return nil }
    return units.indices.map { unit in
      columns.map { $0[unit].isNaN ? nil : $0[unit] }
    }
  }

  /// The scores at the root.
  public var total: [Double?] { nodes.first.flatMap(scores) ?? [] }
}

/// Why scores cannot be computed.
public enum IndexScoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The numbers of columns and of indicators differ, or a column has another length than there are
  /// units.
  case shape(found: String, expected: String)
  /// A normalised value is infinite.
  case unusableValue(node: String, unit: String, value: Double)
  /// A value is missing where a group refuses that.
  case missing(node: String, unit: String)
  /// A child's value cannot be aggregated, as 0 under a geometric mean.
  case unusableChild(node: String, child: String, unit: String, value: Double)
  /// A unit's values cannot be aggregated.
  case aggregation(node: String, unit: String, MeanError)
  /// A group where lower is better cannot be reversed without an interval.
  case noInterval(node: String)
  /// Bounds cannot be carried through an aggregation that is not monotone.
  case notMonotone(node: String)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .shape(let found, let expected): "found \(found); expected \(expected)"
    case .unusableValue(let node, let unit, let value):
      "\(node): found \(value) for \"\(unit)\"; expected a finite value, or nil if missing"
    case .missing(let node, let unit):
      "\(node): found no value for \"\(unit)\"; expected one, since its group refuses missing values"
    case .unusableChild(let node, let child, let unit, let value):
      "\(node): found the value \(value) of \"\(child)\" for \"\(unit)\"; expected one that its aggregation takes, above 0 for all means but the arithmetic, as in the interval 1 to 100"
    case .aggregation(let node, let unit, let error): "\(node), \"\(unit)\": \(error)"
    case .noInterval(let node):
      "\(node): found a group where lower is better; expected an interval to reverse its scores in"
    case .notMonotone(let node):
      "\(node): found an aggregation that is not monotone; expected one that bounds can be carried through"
    }
  }
}
