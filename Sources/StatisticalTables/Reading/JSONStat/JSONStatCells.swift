internal import StructuredText

/// Reads `value`, `status` and the further attributes of a JSON-stat data set.
struct JSONStatCells {
  private let root: JSONNode
  private let cellCount: Int
  /// The positions of the observations.
  private(set) var positions: [Int] = []
  /// Parallel to the positions.
  private(set) var values: [Double] = []
  /// The status by position.
  private(set) var statuses: [Int: String] = [:]
  /// The greatest number of further attributes: each makes a column as long as the table.
  private static let attributeLimit = 64

  /// The texts of each further attribute by position.
  private(set) var attributes: [(id: String, texts: [Int: String])] = []
  private(set) var faults = ScanFaults()
  /// The status of all cells, where one is given for all.
  private var commonStatus: String?

  init(_ root: JSONNode, cellCount: Int) {
    self.root = root
    self.cellCount = cellCount
  }

  /// Reads everything.
  mutating func read() {
    readStatuses()
    readValues()
    let stated = Set(positions)
    for position in statuses.keys.sorted() where !stated.contains(position) {
      positions.append(position)
      values.append(MissingMark.notAvailable)
    }
    readAttributes()
  }

  /// A column of the texts of the observations.
  func textColumn(_ id: String, _ texts: [Int: String]) -> TextColumn {
    var different = [""]
    var numbers = ["": UInt32(0)]
    let common = id == "OBS_FLAG" ? commonStatus ?? "" : ""
    let codes = positions.map { position in
      let text = texts[position] ?? common
      if let number = numbers[text] { return number }
      let number = UInt32(truncatingIfNeeded: different.count)
      numbers[text] = number
      different.append(text)
      return number
    }
    var column = CodeColumn()
    column.append(codes[...], below: different.count)
    return TextColumn(id: id, texts: different, column: column)
  }

  private mutating func readValues() {
    guard let node = root["value"] else {
      faults.add(at: root.offset, column: "value", found: "no member", expected: "a list or object")
      return
    }
    if let items = node.items {
      guard items.count == cellCount else {
        faults.add(
          at: node.offset, column: "value", found: "\(items.count) values",
          expected: "\(cellCount), the product of size, or an object of positions")
        return
      }
      for (position, item) in items.enumerated() {
        // In a list each cell has a place, so that a null there states nothing.
        if case .null = item.value { continue }
        append(position, item, path: "value[\(position)]")
      }
    } else if let members = node.members {
      for member in members {
        if let position = position(member, of: "value") {
          append(position, member.node, path: "value." + member.name)
        }
      }
    } else {
      faults.add(
        at: node.offset, column: "value", found: node.shown, expected: "a list or object")
    }
  }

  private mutating func append(_ position: Int, _ node: JSONNode, path: String) {
    guard !faults.isFull else { return }
    let value: Double?
    switch node.value {
    case .null: value = MissingMark.notAvailable
    case .number(let text): value = Double(text).flatMap { $0.isFinite ? $0 : nil }
    case .string(let text): value = Self.value(of: text)
    default: value = nil
    }
    guard let value else {
      faults.add(
        at: node.offset, column: path, found: node.shown,
        expected: "a number within the range of a Double, or null")
      return
    }
    positions.append(position)
    values.append(value)
  }

  /// The value of a text, since some publishers put numbers in quotes.
  private static func value(of text: String) -> Double? {
    switch text {
    case "", ":": return MissingMark.notAvailable
    case "NaN", "#N/A": return MissingMark.intentionallyMissing
    default:
      return Array(text.utf8).withUnsafeBytes { bytes in
        guard let scan = ByteScan(bytes),
          let number = DecimalScan.number(scan, from: 0, point: UInt8(ascii: ".")),
          number.end == scan.count
        else { return nil }
        return number.value
      }
    }
  }

  private mutating func readStatuses() {
    guard let node = root["status"] else { return }
    if let text = node.string {
      commonStatus = text
    } else if let items = node.items {
      guard items.count == cellCount || items.count == 1 else {
        faults.add(
          at: node.offset, column: "status", found: "\(items.count) items",
          expected: "1 for all cells, or \(cellCount), the product of size")
        return
      }
      if items.count == 1 {
        commonStatus = items.first?.string
        return
      }
      for (position, item) in items.enumerated() {
        if let text = text(item, path: "status[\(position)]") {
          statuses[position] = text
        }
      }
    } else {
      statuses = texts(node, path: "status")
    }
    // Older answers of Eurostat put the colon of TSV before the flags (recalled): `:` or `:c`.
    for (position, text) in statuses where ObservationFlags(text).isEmpty {
      statuses[position] = nil
    }
  }

  private mutating func readAttributes() {
    let node = root["extension"]?[JSONStatExtension.attributes]
    let known = Set(positions)
    let ids = root["id"]?.items?.compactMap(\.string) ?? []
    let members = node?.members ?? []
    if members.count > JSONStatCells.attributeLimit {
      faults.add(
        at: members[JSONStatCells.attributeLimit].offset,
        column: "extension.\(JSONStatExtension.attributes)",
        found: "\(members.count) attributes", expected: "at most \(JSONStatCells.attributeLimit)")
      return
    }
    for member in members {
      let path = "extension.\(JSONStatExtension.attributes).\(member.name)"
      if !ColumnName.isAttribute(member.name) || ids.contains(member.name) {
        faults.add(
          at: member.offset, column: path, found: "a name of something else",
          expected: "the name of an attribute")
      }
      let texts = texts(member.node, path: path)
      if let position = texts.keys.filter({ !known.contains($0) }).min() {
        faults.add(
          at: member.offset, column: path, found: "the position \(position), which has no value",
          expected: "positions of value")
      }
      attributes.append((member.name, texts))
    }
  }

  /// The texts of an object of positions.
  private mutating func texts(_ node: JSONNode, path: String) -> [Int: String] {
    var texts: [Int: String] = [:]
    guard let members = node.members else {
      faults.add(
        at: node.offset, column: path, found: node.shown, expected: "an object of positions")
      return texts
    }
    for member in members {
      guard let position = position(member, of: path) else { continue }
      if let text = text(member.node, path: path + "." + member.name) { texts[position] = text }
    }
    return texts
  }

  private mutating func text(_ node: JSONNode, path: String) -> String? {
    switch node.value {
    case .null: return nil
    case .string(let text): return text.isEmpty ? nil : text
    default:
      faults.add(at: node.offset, column: path, found: node.shown, expected: "a text or null")
      return nil
    }
  }

  private mutating func position(_ member: JSONMember, of path: String) -> Int? {
    guard let position = Int(member.name), String(position) == member.name, position >= 0,
      position < cellCount
    else {
      faults.add(
        at: member.offset, column: path, found: "the position \(Quoting.quoted(member.name))",
        expected: "a whole number below \(cellCount), the product of size, without zeros in front")
      return nil
    }
    return position
  }
}
