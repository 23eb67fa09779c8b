public import StructuredText

extension StoredRecord {
  /// The record's file: the members of the first version, then `exchange`.
  ///
  /// Of a deleted record only the identifier is left.
  public var json: JSONValue {
    let first = versions[0]
    let content = first.content ?? .object([.init("id", .string(id.text))])
    var exchange = [JSONValue.Member("version", first.version.json)]
    if first.isDeleted {
      exchange.append(.init("deleted", .bool(true)))
    } else {
      exchange.append(.init("check", .string(Self.check(of: content))))
    }
    if let base = first.base { exchange.append(.init("base", base.json)) }
    if versions.count > 1 {
      exchange.append(
        .init("conflicts", .array(versions.dropFirst().map { .object($0.conflictMembers) })))
    }
    exchange += content["exchange"]?.members ?? []
    let own = content.members.filter { $0.name != "exchange" }
    return .object(own + [.init("exchange", .object(exchange))])
  }

  /// The bytes of the record's file.
  public var bytes: [UInt8] { Array(json.text().utf8) }

  /// The content of a version as an object: what belongs to the store is taken out of `exchange`,
  /// which comes last or, when nothing is left in it, not at all.
  static func content(of record: JSONValue) -> JSONValue {
    let rest = (record["exchange"]?.members ?? []).filter { !exchangeMembers.contains($0.name) }
    let own = record.members.filter { $0.name != "exchange" }
    return .object(own + (rest.isEmpty ? [] : [.init("exchange", .object(rest))]))
  }

  /// The members of `exchange` that belong to the store.
  static let exchangeMembers: Set<String> = ["version", "deleted", "check", "base", "conflicts"]
}
