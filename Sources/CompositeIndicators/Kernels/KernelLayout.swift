/// An index of arithmetic and geometric means, flattened for ``WeightKernel``.
///
/// A group inside a group of the same kind is one sum with it, each term's weight being the product of
/// the shares on the way: an index of arithmetic means alone is a single sum over its indicators. Only
/// where the kind changes does a sum become a term of another.
struct KernelLayout: Sendable {
  /// A group of the tree with its children's places in ``nominal``, parents before children.
  struct Group: Sendable {
    let children: Range<Int>
    /// How its weights are drawn; nil if they stay.
    var distribution: WeightDistribution?
  }

  /// A weighted sum of values or of logarithms.
  struct Sum: Sendable {
    let isGeometric: Bool
    /// The sum whose term it is; nil for the total.
    let parent: Int?
    /// Its indicators, by their place in the tree's order.
    var leaves: [Int] = []
    /// The sums that are its terms, of the other kind.
    var parts: [Int] = []
  }

  /// What the weight of a child is for.
  enum Destination: Sendable {
    case leaf(Int)
    case sum(Int)
    case group(Int)
  }

  private(set) var groups: [Group] = []
  /// The sums, each before those that are its terms.
  private(set) var sums: [Sum] = []
  /// The nominal weights of the children of all groups.
  private(set) var nominal: [Double] = []
  private(set) var destinations: [Destination] = []
  private(set) var places: [String: Int] = [:]
  private var leafCount = 0

  /// A layout, or nil of a tree with another aggregation or a group where lower is better.
  init?(_ root: IndexNode) {
    guard visit(root, in: nil) else { return nil }
  }

  /// Sets how the weights of a group are drawn.
  mutating func draw(_ distribution: WeightDistribution, of group: Int) {
    groups[group].distribution = distribution
  }

  private mutating func visit(_ node: IndexNode, in parent: Int?) -> Bool {
    guard let isGeometric = node.isGeometricMean, node.polarity == .higherIsBetter else {
      return false
    }
    let sum: Int
    if let parent, sums[parent].isGeometric == isGeometric {
      sum = parent
    } else {
      sum = sums.count
      sums.append(Sum(isGeometric: isGeometric, parent: parent))
      if let parent { sums[parent].parts.append(sum) }
    }
    let children = nominal.count..<(nominal.count + node.children.count)
    places[node.name] = groups.count
    groups.append(Group(children: children))
    nominal += node.children.map(\.weight)
    destinations += node.children.map { _ in .leaf(0) }
    for (place, child) in zip(children, node.children) {
      if child.isGroup {
        let (group, next) = (groups.count, sums.count)
        guard visit(child, in: sum) else { return false }
        destinations[place] = child.isGeometricMean == isGeometric ? .group(group) : .sum(next)
      } else {
        destinations[place] = .leaf(leafCount)
        sums[sum].leaves.append(leafCount)
        leafCount += 1
      }
    }
    return true
  }
}

extension IndexNode {
  /// Whether a group is a geometric mean without shift; nil of an aggregation that is no such mean and
  /// no arithmetic one, or an indicator.
  fileprivate var isGeometricMean: Bool? {
    guard isGroup else { return nil }
    switch aggregation {
    case .arithmetic: return false
    case .geometric(let shift) where shift == 0: return true
    default: return nil
    }
  }
}
