/// One node of a tree as a row of a list: how trees come from files and spreadsheets.
public struct IndexTreeRow: Sendable, Hashable, Codable {
  /// The name of the node.
  public let name: String
  /// The name of the node above; nil for the root.
  public let parent: String?
  /// The nominal weight among its siblings; 1 if nil.
  public let weight: Double?
  /// Which end is better; higher if nil.
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
        roots.map(\.name).joined(separator: ", "), "\(roots.count) rows without a parent",
        "one: the root")
    }
    var reached: Set<String> = []
    func node(_ row: IndexTreeRow) -> IndexNode {
      // A name that comes twice is a fault of its own, found below; it must not be walked twice.
      let own = reached.insert(row.name).inserted ? children[row.name] ?? [] : []
      let weight = row.weight ?? 1
      let polarity = row.polarity ?? .higherIsBetter
      if own.isEmpty { return .indicator(row.name, weight: weight, polarity: polarity) }
      return .group(
        row.name, weight: weight, polarity: polarity,
        aggregation: row.aggregation.flatMap(Aggregation.init(name:)) ?? .arithmetic,
        missing: .renormalise(minimumCoverage: row.minimumCoverage ?? 0.65), own.map(node))
    }
    let root = roots.first.map(node)
    for name in names.subtracting(reached).sorted() where roots.count == 1 {
      if rows.contains(where: { $0.name == name && $0.parent.map(names.contains) == true }) {
        add(name, "a circle of parents, or one above it", "a way up to the root")
      }
    }
    guard problems.isEmpty, let root else { throw IndexTreeProblems(problems: problems) }
    try self.init(root)
  }
}
