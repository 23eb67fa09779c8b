internal import StructuredText

/// Reads the categories of one JSON-stat dimension.
struct JSONStatCategoryReader {
  private let node: JSONNode
  private let path: String
  private(set) var faults = ScanFaults()

  /// - Parameters:
  ///   - node: The dimension.
  ///   - path: The way to it from the root.
  init(_ node: JSONNode, path: String) {
    self.node = node
    self.path = path + ".category"
  }

  /// The codes in the order of their positions, with their labels; nil where the faults leave none.
  mutating func categories(count: Int) -> (codes: [String], labels: [String?])? {
    guard let category = node["category"], category.members != nil else {
      faults.add(
        at: node["category"]?.offset ?? node.offset, column: path, found: "no object",
        expected: "an object with index, label or both")
      return nil
    }
    guard let codes = codes(category, count: count) else { return nil }
    let known = Set(codes)
    for name in ["label", "unit", "coordinates", "note", "child"] {
      for member in category[name]?.members ?? [] where !known.contains(member.name) {
        faults.add(
          at: member.offset, column: path + "." + name,
          found: "the category \(Quoting.quoted(member.name))", expected: "a category of index")
      }
    }
    JSONStatHierarchyCheck(category: category, codes: codes, path: path).note(in: &faults)
    var labels: [String: String] = [:]
    for member in category["label"]?.members ?? [] { labels[member.name] = member.node.string }
    return (codes, codes.map { labels[$0] })
  }

  private mutating func codes(_ category: JSONNode, count: Int) -> [String]? {
    let index = category["index"]
    var codes: [String]
    if let items = index?.items {
      codes = items.compactMap(\.string)
      guard codes.count == items.count else {
        return refuse(index, found: "an item that is no text", expected: "a list of codes")
      }
    } else if let members = index?.members {
      guard members.count == count else { return refuseCount(index, members.count, count) }
      guard let ordered = ordered(members, index) else { return nil }
      codes = ordered
    } else if let members = category["label"]?.members, members.count == 1 {
      // A dimension of one category needs no index: its label names the code.
      codes = members.map(\.name)
    } else {
      return refuse(
        index, found: index.map(\.shown) ?? "no member",
        expected: "a list of codes, or an object of positions; it may be left out only if label"
          + " has a single category")
    }
    guard codes.count == count else {
      return refuseCount(index ?? category, codes.count, count)
    }
    guard Set(codes).count == count, !codes.contains("") else {
      return refuse(
        index, found: "a category twice, or one without a name", expected: "each category once")
    }
    return codes
  }

  /// The names of an object of positions, by position.
  private mutating func ordered(_ members: [JSONMember], _ index: JSONNode?) -> [String]? {
    var codes = [String?](repeating: nil, count: members.count)
    for member in members {
      guard let position = member.node.natural, position < codes.count, codes[position] == nil
      else {
        faults.add(
          at: member.node.offset, column: path + ".index." + member.name,
          found: member.node.shown,
          expected: "each of the positions 0 to \(codes.count - 1) once")
        return nil
      }
      codes[position] = member.name
    }
    return codes.compactMap(\.self)
  }

  private mutating func refuseCount(_ place: JSONNode?, _ found: Int, _ size: Int) -> [String]? {
    refuse(
      place, found: "\(found) \(found == 1 ? "category" : "categories")",
      expected: "\(size), as size says")
  }

  private mutating func refuse(
    _ place: JSONNode?, found: String, expected: String
  ) -> [String]? {
    faults.add(
      at: place?.offset ?? node.offset, column: path + ".index", found: found, expected: expected)
    return nil
  }
}
