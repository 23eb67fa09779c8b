import StructuredText

/// Puts objects side by side, field by field.
struct FieldMerge: Sendable {
  let sides: [JSONValue]
  let base: JSONValue?
  /// The fields in which the sides differ.
  let fields: [ConflictField]

  private let parts: [Part]

  /// A member of the result: as a whole, item by item, or member by member.
  private indirect enum Part {
    case whole(name: String, Cell)
    case list(name: String, [Cell])
    case object(name: String, [Part])

    var fields: [ConflictField] {
      switch self {
      case .whole(_, let cell): [cell.field].compactMap { $0 }
      case .list(_, let cells): cells.compactMap(\.field)
      case .object(_, let parts): parts.flatMap(\.fields)
      }
    }
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
    parts = Self.parts(of: sides, hasBase: base != nil, base, at: .root)
    fields = parts.flatMap(\.fields)
  }

  /// The object that choices make; each field has one, or a proposal.
  func result(_ choices: [String: FieldChoice]) -> JSONValue {
    .object(Self.members(of: parts, choices))
  }

  private static func members(
    of parts: [Part], _ choices: [String: FieldChoice]
  ) -> [JSONValue.Member] {
    parts.compactMap { part in
      switch part {
      case .whole(let name, let cell):
        return value(of: cell, choices).map { .init(name, $0) }
      case .list(let name, let cells):
        return .init(name, .array(cells.compactMap { value(of: $0, choices) }))
      case .object(let name, let parts):
        // What is not known is left out: nobody wanted an empty object.
        let members = members(of: parts, choices)
        return members.isEmpty ? nil : .init(name, .object(members))
      }
    }
  }

  private static func value(of cell: Cell, _ choices: [String: FieldChoice]) -> JSONValue? {
    guard let field = cell.field else { return cell.values.first ?? nil }
    switch choices[cell.path] ?? field.proposal {
    case .side(let number)? where cell.values.indices.contains(number): return cell.values[number]
    case .value(let value)?: return value
    case .side?, nil: return nil
    }
  }

  /// The members of objects, those of the first side first.
  private static func parts(
    of objects: [JSONValue?], hasBase: Bool, _ base: JSONValue?, at path: FieldPath
  ) -> [Part] {
    united(objects.map { ($0?.members ?? []).map(\.name) }).map { name in
      part(
        name, objects.map { $0?[name] }, hasBase: hasBase, base?[name], at: path.member(name))
    }
  }

  private static func part(
    _ name: String, _ values: [JSONValue?], hasBase: Bool, _ base: JSONValue?, at path: FieldPath
  ) -> Part {
    let whole = { Part.whole(name: name, cell(path, values, hasBase: hasBase, base)) }
    // What all say alike stays as it is. The review of a text is one thing, whoever wrote in it.
    if areWrittenAlike(values) || path.text == "exchange" { return whole() }
    // An object that a side does not have is an empty one to it.
    if (values + [base]).allSatisfy({ $0?.isObject ?? true }) {
      return .object(name: name, parts(of: values, hasBase: hasBase, base, at: path))
    }
    // Item by item only where every side has such a list, and the ancestor too if it is known.
    let lists = values.map { $0.flatMap(items(of:)) }
    let old = base.flatMap(items(of:))
    guard lists.allSatisfy({ $0 != nil }), base == nil || old != nil else { return whole() }
    let ids = united(lists.map { ($0 ?? []).map(\.id) })
    return .list(
      name: name,
      ids.map { id in
        let find = { (items: [Item]?) in items?.first { $0.id == id }?.value }
        return cell(path.item(id), lists.map(find), hasBase: hasBase, find(old))
      })
  }

  private static func cell(
    _ path: FieldPath, _ values: [JSONValue?], hasBase: Bool, _ base: JSONValue?
  ) -> Cell {
    guard !areWrittenAlike(values) else { return Cell(path: path.text, values: values, field: nil) }
    return Cell(
      path: path.text, values: values,
      field: ConflictField(
        path: path.text, base: base, values: values,
        proposal: hasBase ? proposal(values, base: base) : nil))
  }

  private static func proposal(_ values: [JSONValue?], base: JSONValue?) -> FieldChoice? {
    let changed = values.indices.filter { !areWrittenAlike(values[$0], base) }
    if let first = changed.first, areWrittenAlike(changed.map { values[$0] }) {
      return .side(first)
    }
    return TextListMerge.merged(values, base: base).map(FieldChoice.value)
  }

  private static func areWrittenAlike(_ values: [JSONValue?]) -> Bool {
    values.dropFirst().allSatisfy { areWrittenAlike($0, values[0]) }
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

extension JSONValue {
  fileprivate var isObject: Bool {
    if case .object = self { return true }
    return false
  }
}
