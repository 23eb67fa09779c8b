import StructuredText

/// Puts objects side by side, field by field.
struct FieldMerge: Sendable {
  let sides: [JSONValue]
  let base: JSONValue?
  /// The fields in which the sides differ.
  let fields: [ConflictField]

  private let parts: [Part]

  /// A member of the result: as a whole, or item by item.
  private enum Part {
    case member(name: String, Cell)
    case list(name: String, [Cell])
  }

  /// A value on each side; nil where a side does not have it.
  private struct Cell {
    let path: String
    let values: [JSONValue?]
    let field: ConflictField?
  }

  init(sides: [JSONValue], base: JSONValue?) {
    self.sides = sides
    self.base = base
    let names = Self.united(sides.map { $0.members.map(\.name) })
    parts = names.map { name in Self.part(name, sides.map { $0[name] }, base: base, name) }
    fields = parts.flatMap { part in
      switch part {
      case .member(_, let cell): [cell.field].compactMap { $0 }
      case .list(_, let cells): cells.compactMap(\.field)
      }
    }
  }

  /// The object that choices make; each field has one, or a proposal.
  func result(_ choices: [String: FieldChoice]) -> JSONValue {
    .object(
      parts.compactMap { part in
        switch part {
        case .member(let name, let cell):
          return Self.value(of: cell, choices).map { .init(name, $0) }
        case .list(let name, let cells):
          return .init(name, .array(cells.compactMap { Self.value(of: $0, choices) }))
        }
      })
  }

  private static func value(of cell: Cell, _ choices: [String: FieldChoice]) -> JSONValue? {
    guard let field = cell.field else { return cell.values.first ?? nil }
    switch choices[cell.path] ?? field.proposal {
    case .side(let number)? where cell.values.indices.contains(number): return cell.values[number]
    case .value(let value)?: return value
    case .side?, nil: return nil
    }
  }

  private static func part(
    _ name: String, _ values: [JSONValue?], base: JSONValue?, _ path: String
  ) -> Part {
    let ancestor = base?[name]
    // Item by item only where every side has such a list, and the ancestor too if it is known.
    let lists = values.map { $0.flatMap(items(of:)) }
    let old = ancestor.flatMap(items(of:))
    guard lists.allSatisfy({ $0 != nil }), base == nil || ancestor == nil || old != nil else {
      return .member(
        name: name, cell(path, values, hasBase: base != nil, ancestor))
    }
    let ids = united(lists.map { ($0 ?? []).map(\.id) })
    return .list(
      name: name,
      ids.map { id in
        let find = { (items: [Item]?) in items?.first { $0.id == id }?.value }
        return cell("\(path)[\(id)]", lists.map(find), hasBase: base != nil, find(old))
      })
  }

  private static func cell(
    _ path: String, _ values: [JSONValue?], hasBase: Bool, _ base: JSONValue?
  ) -> Cell {
    guard !values.dropFirst().allSatisfy({ areWrittenAlike($0, values[0]) }) else {
      return Cell(path: path, values: values, field: nil)
    }
    var proposal: FieldChoice?
    if hasBase {
      let changed = values.indices.filter { !areWrittenAlike(values[$0], base) }
      if let first = changed.first,
        changed.allSatisfy({ areWrittenAlike(values[$0], values[first]) })
      {
        proposal = .side(first)
      }
    }
    return Cell(
      path: path, values: values,
      field: ConflictField(path: path, base: base, values: values, proposal: proposal))
  }

  private static func areWrittenAlike(_ first: JSONValue?, _ second: JSONValue?) -> Bool {
    switch (first, second) {
    case (nil, nil): true
    case (let first?, let second?): first.isWritten(like: second)
    default: false
    }
  }

  private struct Item {
    let id: String
    let value: JSONValue
  }

  /// The items of a list whose items are objects, each with an `id` of its own; nil of anything else.
  private static func items(of value: JSONValue) -> [Item]? {
    guard case .array(let values) = value else { return nil }
    var seen: Set<String> = []
    var items: [Item] = []
    for value in values {
      guard case .string(let id) = value["id"], seen.insert(id).inserted else { return nil }
      items.append(Item(id: id, value: value))
    }
    return items
  }

  /// The names of all lists, each once: those of the first, then what the others add.
  private static func united(_ lists: [[String]]) -> [String] {
    var seen: Set<String> = []
    return lists.flatMap { $0 }.filter { seen.insert($0).inserted }
  }
}
