/// A node of an index: an indicator at a leaf, or a group of nodes.
///
/// Names are unique within a tree; an indicator's name is that of its column in the table.
public struct IndexNode: Sendable {
  /// The name.
  public let name: String
  /// The nominal weight among its siblings, 0 or more; only their proportions matter.
  public let weight: Double
  /// Which end is better.
  ///
  /// An indicator's is applied when it is normalised, a group's to its score before its parent uses it.
  public let polarity: IndicatorPolarity
  /// What it is made of; empty for an indicator.
  public let children: [IndexNode]
  /// How a group makes one score of its children's.
  public let aggregation: Aggregation
  /// What a group does about children without a value.
  public let missing: MissingDataPolicy
  /// Whether it was made as a group, even of nothing.
  let isGroup: Bool
  /// The weight that coverage is measured by: another than ``weight`` where that was drawn, so that a
  /// unit does not lose its score by the draw of a weight.
  let coverageWeight: Double

  /// An indicator.
  ///
  /// - Parameters:
  ///   - name: The name of its column.
  ///   - weight: The nominal weight among its siblings.
  ///   - polarity: Which end is better.
  /// - Returns: The node.
  public static func indicator(
    _ name: String, weight: Double = 1, polarity: IndicatorPolarity = .higherIsBetter
  ) -> IndexNode {
    IndexNode(
      name: name, weight: weight, polarity: polarity, children: [], aggregation: .arithmetic,
      missing: .renormalise(minimumCoverage: 0), isGroup: false, coverageWeight: weight)
  }

  /// A group.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - weight: The nominal weight among its siblings.
  ///   - polarity: Which end of the group's score is better.
  ///   - aggregation: How one score is made of the children's.
  ///   - missing: What is done about children without a value; if not given, a unit needs values that
  ///     carry 0.65 of the nominal weight, so of two equal children both.
  ///   - children: The indicators and groups it is made of.
  /// - Returns: The node.
  public static func group(
    _ name: String, weight: Double = 1, polarity: IndicatorPolarity = .higherIsBetter,
    aggregation: Aggregation = .arithmetic,
    missing: MissingDataPolicy = .renormalise(minimumCoverage: 0.65), _ children: [IndexNode]
  ) -> IndexNode {
    IndexNode(
      name: name, weight: weight, polarity: polarity, children: children, aggregation: aggregation,
      missing: missing, isGroup: true, coverageWeight: weight)
  }

  /// The same node with a drawn weight; coverage is still measured by the nominal one, unless the node is
  /// left out by a weight of 0.
  func drawn(
    weight: Double, children: [IndexNode], aggregation: Aggregation, missing: MissingDataPolicy
  ) -> IndexNode {
    IndexNode(
      name: name, weight: weight, polarity: polarity, children: children, aggregation: aggregation,
      missing: missing, isGroup: isGroup, coverageWeight: weight == 0 ? 0 : coverageWeight)
  }
}
