/// The tree of an index, of any depth: indicators at the leaves, groups above, one total at the root.
public struct IndexTree: Sendable {
  /// The root: the total.
  public let root: IndexNode
  /// The names of the indicators, from left to right.
  public let indicators: [String]

  /// A tree.
  ///
  /// - Parameter root: The root, a group.
  /// - Throws: ``IndexTreeProblems`` with every fault: names that are empty or come twice, groups
  ///   without children or without weight, weights, exponents, shifts or coverages that cannot be, more
  ///   than 256 levels.
  public init(_ root: IndexNode) throws(IndexTreeProblems) {
    var check = TreeCheck()
    check.visit(root, under: [])
    if !root.isGroup {
      check.add(root.name, "an indicator at the root", "a group: the total")
    }
    if !check.problems.isEmpty { throw IndexTreeProblems(problems: check.problems) }
    self.root = root
    indicators = check.indicators
  }

  /// The greatest number of levels: with many more, walking the tree could fill the stack.
  static let greatestDepth = 256

  /// A tree that differs from a checked one in weights, aggregations and policies only.
  init(unchecked root: IndexNode, like tree: IndexTree) {
    self.root = root
    indicators = tree.indicators
  }

  /// The node with a name, or nil.
  public subscript(name: String) -> IndexNode? { IndexTree.find(name, in: root) }

  /// The same tree with other weights, such as those a weighting method found.
  ///
  /// - Parameter weights: The new weights by the name of the node; other nodes keep theirs.
  /// - Returns: The tree.
  /// - Throws: ``IndexTreeProblems`` if there is no such node, or a weight cannot be.
  public func weighted(_ weights: [String: Double]) throws(IndexTreeProblems) -> IndexTree {
    let strangers = weights.keys.sorted().filter { self[$0] == nil }
    if !strangers.isEmpty {
      throw IndexTreeProblems(
        problems: strangers.map {
          IndexTreeProblem(
            node: $0, found: "a weight for a node that is not there",
            expected: "the name of one of the tree's nodes")
        })
    }
    func changed(_ node: IndexNode) -> IndexNode {
      let weight = weights[node.name] ?? node.weight
      if !node.isGroup { return .indicator(node.name, weight: weight, polarity: node.polarity) }
      return .group(
        node.name, weight: weight, polarity: node.polarity, aggregation: node.aggregation,
        missing: node.missing, node.children.map(changed))
    }
    return try IndexTree(changed(root))
  }

  /// The share of the total that each indicator's weights give it, in the order of ``indicators``; they
  /// sum to 1.
  ///
  /// It is the product of the shares of weight on the way from the root. A nominal weight is no
  /// importance: see the effective weights.
  public var nominalWeights: [Double] {
    var weights: [Double] = []
    func visit(_ node: IndexNode, _ share: Double) {
      if !node.isGroup { weights.append(share) }
      let total = node.children.reduce(0) { $0 + $1.weight }
      for child in node.children { visit(child, share * (child.weight / total)) }
    }
    visit(root, 1)
    return weights
  }

  private static func find(_ name: String, in node: IndexNode) -> IndexNode? {
    if node.name == name { return node }
    for child in node.children {
      if let found = find(name, in: child) { return found }
    }
    return nil
  }
}

/// Collects what is wrong with a tree.
private struct TreeCheck {
  var problems: [IndexTreeProblem] = []
  var indicators: [String] = []
  private var names: Set<String> = []

  mutating func add(_ node: String, _ found: String, _ expected: String) {
    problems.append(IndexTreeProblem(node: node, found: found, expected: expected))
  }

  mutating func visit(_ node: IndexNode, under path: [String]) {
    if path.count == IndexTree.greatestDepth {
      return add(
        node.name, "more than \(IndexTree.greatestDepth) levels", "a tree of so many at most")
    }
    let place = (path + [node.name]).joined(separator: " > ")
    if node.name.isEmpty { add(place, "no name", "a name") }
    if !names.insert(node.name).inserted {
      add(place, "the name \"\(node.name)\" twice", "each name once in a tree")
    }
    if !node.weight.isFinite || node.weight < 0 {
      add(place, "the weight \(node.weight)", "a finite weight of 0 or more")
    }
    guard node.isGroup else {
      indicators.append(node.name)
      return
    }
    if node.children.isEmpty {
      add(place, "a group of nothing", "at least one indicator or group in it")
    } else if node.children.allSatisfy({ $0.weight == 0 }) {
      add(place, "only weights of 0 in it", "at least one above 0")
    } else if node.children.allSatisfy({ $0.weight.isFinite }),
      !node.children.reduce(0, { $0 + $1.weight }).isFinite
    {
      add(place, "weights in it that add up to infinity", "smaller ones: only proportions matter")
    }
    if let fault = node.aggregation.fault { add(place, fault.found, fault.expected) }
    if let fault = node.missing.fault { add(place, fault.found, fault.expected) }
    for child in node.children { visit(child, under: path + [node.name]) }
  }
}

/// What is wrong at one node of a tree.
public struct IndexTreeProblem: Sendable, Hashable, CustomStringConvertible {
  /// The node, with the nodes above it.
  public let node: String
  /// What was found.
  public let found: String
  /// What would be right.
  public let expected: String

  /// The problem in one line.
  public var description: String { "\(node): found \(found); expected \(expected)" }
}

/// Everything that is wrong with a tree.
public struct IndexTreeProblems: Error, Sendable, Hashable, CustomStringConvertible {
  /// The problems, from the root down.
  public let problems: [IndexTreeProblem]

  /// The problems, one in a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
