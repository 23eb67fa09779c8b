/// One node of a tree as a row of a list: how trees come from files and spreadsheets.
///
/// In JSON, with what may be left out left out:
///
/// ```json
/// [
///   { "name": "total" },
///   { "name": "work", "parent": "total", "weight": 2, "aggregation": "geometric",
///     "minimumCoverage": 0.5 },
///   { "name": "rate", "parent": "work", "polarity": "lower-is-better" },
///   { "name": "hours", "parent": "work" },
///   { "name": "school", "parent": "total" }
/// ]
/// ```
public struct IndexTreeRow: Sendable, Hashable, Codable {
  /// The name of the node.
  public let name: String
  /// The name of the node above; nil for the root.
  public let parent: String?
  /// The nominal weight among its siblings; 1 if nil.
  public let weight: Double?
  /// Which end is better, `higher-is-better` or `lower-is-better`; higher if nil.
  public let polarity: IndicatorPolarity?
  /// The name of a group's aggregation: arithmetic, geometric, harmonic, minimum; arithmetic if nil.
  public let aggregation: String?
  /// The least share of a group's weight that must have values, 0 to 1; 0.65 if nil.
  public let minimumCoverage: Double?

  /// A row.
  public init(
    name: String, parent: String?, weight: Double? = nil, polarity: IndicatorPolarity? = nil,
    aggregation: String? = nil, minimumCoverage: Double? = nil
  ) {
    self.name = name
    self.parent = parent
    self.weight = weight
    self.polarity = polarity
    self.aggregation = aggregation
    self.minimumCoverage = minimumCoverage
  }
}

extension IndexTree {
  /// A tree from rows, in any order; children keep the order of their rows.
  ///
  /// - Parameter rows: The rows: one without a parent, the root.
  /// - Throws: ``IndexTreeProblems`` with every fault, parents that do not exist and circles among them.
  public init(rows: [IndexTreeRow]) throws(IndexTreeProblems) {
    var problems: [IndexTreeProblem] = []
    func add(_ node: String, _ found: String, _ expected: String) {
      problems.append(IndexTreeProblem(node: node, found: found, expected: expected))
    }
    let names = Set(rows.map(\.name))
    var children: [String: [IndexTreeRow]] = [:]
    for row in rows {
      if let parent = row.parent {
        if !names.contains(parent) {
          add(row.name, "the parent \"\(parent)\"", "the name of another row")
        }
        children[parent, default: []].append(row)
      }
      if let name = row.aggregation, Aggregation(name: name) == nil {
        add(row.name, "the aggregation \"\(name)\"", Aggregation.names.joined(separator: ", "))
      }
    }
    let roots = rows.filter { $0.parent == nil }
    if roots.count != 1 {
      add(
        roots.isEmpty ? "tree" : roots.map(\.name).joined(separator: ", "),
        "\(roots.count) rows without a parent", "one: the root")
    }
    var reached: Set<String> = []
    func node(_ row: IndexTreeRow, depth: Int) -> IndexNode {
      // A name that comes twice is a fault of its own, found below; it must not be walked twice. Nor is
      // a level walked that is one too many, which is found below too.
      let isFirst = reached.insert(row.name).inserted
      let own = isFirst && depth <= IndexTree.greatestDepth ? children[row.name] ?? [] : []
      let weight = row.weight ?? 1
      let polarity = row.polarity ?? .higherIsBetter
      let isGroup = row.aggregation != nil || row.minimumCoverage != nil
      if own.isEmpty, !(isFirst && isGroup) {
        return .indicator(row.name, weight: weight, polarity: polarity)
      }
      return .group(
        row.name, weight: weight, polarity: polarity,
        aggregation: row.aggregation.flatMap(Aggregation.init(name:)) ?? .arithmetic,
        missing: .renormalise(minimumCoverage: row.minimumCoverage ?? 0.65),
        own.map { node($0, depth: depth + 1) })
    }
    let trees = roots.map { node($0, depth: 1) }
    for circle in IndexTree.circles(among: rows, but: reached) {
      add(
        circle[0], "a circle of parents: " + (circle + [circle[0]]).joined(separator: ", "),
        "a way up to the root")
    }
    guard let root = trees.first, trees.count == 1 else {
      throw IndexTreeProblems(problems: problems)
    }
    let tree: IndexTree
    do throws(IndexTreeProblems) {
      tree = try IndexTree(root)
    } catch {
      throw IndexTreeProblems(problems: problems + error.problems)
    }
    if !problems.isEmpty { throw IndexTreeProblems(problems: problems) }
    self = tree
  }

  /// The circles of parents, each from its first name in order upwards.
  private static func circles(
    among rows: [IndexTreeRow], but reached: Set<String>
  ) -> [[String]] {
    let parents = Dictionary(
      rows.map { ($0.name, $0.parent) }, uniquingKeysWith: { first, _ in first })
    // On which walk upwards each name was met first.
    var walks: [String: Int] = [:]
    var circles: [[String]] = []
    for (walk, start) in parents.keys.sorted().enumerated() where !reached.contains(start) {
      var path: [String] = []
      var above: String? = start
      while let name = above, walks[name] == nil {
        walks[name] = walk
        path.append(name)
        above = (parents[name] ?? nil).flatMap { parents[$0] == nil ? nil : $0 }
      }
      if let name = above, walks[name] == walk, let first = path.firstIndex(of: name) {
        circles.append(Array(path[first...]))
      }
    }
    return circles
  }
}
