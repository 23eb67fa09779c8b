internal import StructuredText

/// Reads `id`, `size`, `role` and `dimension` of a JSON-stat data set.
struct JSONStatCubeReader {
  private let root: JSONNode
  private(set) var faults = ScanFaults()

  init(_ root: JSONNode) { self.root = root }

  /// The cube; nil where the faults leave none.
  mutating func cube() -> JSONStatCube? {
    guard let ids = ids(), let sizes = sizes(count: ids.count), let cellCount = product(sizes),
      let members = dimensionMembers(ids)
    else { return nil }
    let time = timeDimension(ids)
    var dimensions: [JSONStatCube.Dimension] = []
    for (number, id) in ids.enumerated() {
      guard let node = members[number] else { continue }
      var reader = JSONStatCategoryReader(node, path: "dimension.\(id)")
      if let categories = reader.categories(count: sizes[number]) {
        dimensions.append(
          JSONStatCube.Dimension(
            id: ColumnName.isTime(id) ? ColumnName.time : id,
            label: node["label"]?.string, codes: categories.codes, labels: categories.labels))
      }
      for fault in reader.faults.faults { faults.add(fault) }
    }
    guard dimensions.count == ids.count else { return nil }
    return JSONStatCube(dimensions: dimensions, time: time, cellCount: cellCount)
  }

  private mutating func ids() -> [String]? {
    let ids = root["id"]?.items?.compactMap(\.string) ?? root["id"]?.string.map { [$0] } ?? []
    let count = root["id"]?.items?.count ?? 1
    guard !ids.isEmpty, ids.count == count, Set(ids).count == count,
      count <= StagedRows.dimensionLimit
    else {
      faults.add(
        at: root["id"]?.offset ?? root.offset, column: "id",
        found: root["id"].map { "\($0.shown)" } ?? "no member",
        expected: "a list of at most \(StagedRows.dimensionLimit) different dimensions")
      return nil
    }
    for id in ids {
      if let (found, expected) = ColumnName.fault(ofDimension: id) {
        faults.add(at: root["id"]?.offset, column: "id", found: found, expected: expected)
      }
    }
    if ids.filter({ ColumnName.isTime($0) }).count > 1 {
      faults.add(
        at: root["id"]?.offset, column: "id", found: "two time dimensions", expected: "one at most")
    }
    return faults.faults.isEmpty ? ids : nil
  }

  private mutating func sizes(count: Int) -> [Int]? {
    let node = root["size"]
    let items = node?.items ?? node.map { [$0] } ?? []
    let sizes = items.compactMap(\.natural)
    guard sizes.count == count, items.count == count else {
      faults.add(
        at: node?.offset ?? root.offset, column: "size",
        found: node.map(\.shown) ?? "no member",
        expected: "a list of \(count) whole numbers, one for each dimension of id")
      return nil
    }
    return sizes
  }

  private mutating func product(_ sizes: [Int]) -> Int? {
    var product = 1
    for size in sizes {
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      guard !overflow else {
        faults.add(
          at: root["size"]?.offset, column: "size", found: "more cells than can be numbered",
          expected: "sizes whose product is below 2^63")
        return nil
      }
      product = next
    }
    return product
  }

  /// The node of each dimension, in the order of the ids.
  private mutating func dimensionMembers(_ ids: [String]) -> [JSONNode?]? {
    guard let members = root["dimension"]?.members else {
      faults.add(
        at: root["dimension"]?.offset ?? root.offset, column: "dimension",
        found: root["dimension"].map(\.shown) ?? "no member", expected: "an object")
      return nil
    }
    for member in members where !ids.contains(member.name) {
      faults.add(
        at: member.offset, column: "dimension",
        found: "the dimension \(Quoting.quoted(member.name))",
        expected: "the dimensions of id: \(ids.map { Quoting.quoted($0) }.joined(separator: ", "))")
    }
    return ids.map { id in
      if let node = members.first(where: { $0.name == id })?.node { return node }
      faults.add(
        at: root["dimension"]?.offset, column: "dimension",
        found: "no member \(Quoting.quoted(id))", expected: "each dimension of id")
      return nil
    }
  }

  /// The time dimension: the one that is called so, otherwise what `role` says.
  private mutating func timeDimension(_ ids: [String]) -> Int? {
    var time: Int?
    for role in root["role"]?.members ?? [] {
      for item in role.node.items ?? [] {
        guard let id = item.string, let number = ids.firstIndex(of: id) else {
          faults.add(
            at: item.offset, column: "role.\(role.name)", found: item.shown,
            expected: "a dimension of id")
          continue
        }
        if role.name == "time", time == nil { time = number }
      }
    }
    return ids.firstIndex { ColumnName.isTime($0) } ?? time
  }
}
