import StructuredText

/// Reads the store's part of the member `exchange`, logging its faults.
struct ExchangeReading {
  let log: ProblemLog

  /// The versions of a record: its own, then those in `exchange.conflicts`.
  func versions(
    _ exchange: JSONNode, of record: JSONNode, id: RecordIdentifier?, path: String
  ) -> [RecordVersion] {
    guard case .object = exchange.value else {
      log.add(at: exchange.offset, path: path, found: "no object", expected: "an object")
      return []
    }
    let deleted = isDeleted(exchange, path: path)
    var versions = [
      RecordVersion(
        version: vector(exchange.member("version"), path: path + ".version"),
        content: deleted ? nil : StoredRecord.content(of: JSONValue(record)),
        base: base(exchange.member("base"), id: id, path: path + ".base"))
    ]
    guard let node = exchange.member("conflicts"), !node.isNull else { return versions }
    let listPath = path + ".conflicts"
    guard case .array(let items) = node.value, items.count < StoredRecord.versionLimit else {
      log.add(
        at: node.offset, path: listPath, found: "no list, or one that is too long",
        expected: "a list of fewer than \(StoredRecord.versionLimit) versions")
      return versions
    }
    for (number, item) in items.enumerated() {
      let itemPath = "\(listPath)[\(number)]"
      let deleted = isDeleted(item, path: itemPath)
      let content = deleted ? nil : content(item, id: id, path: itemPath)
      versions.append(
        RecordVersion(
          version: vector(item.member("version"), path: itemPath + ".version"), content: content,
          base: base(item.member("base"), id: id, path: itemPath + ".base")))
    }
    return versions
  }

  /// Reads a version vector; one that is absent has no edit.
  func vector(_ node: JSONNode?, path: String) -> VersionVector {
    guard let node, !node.isNull else { return VersionVector() }
    guard case .object(let members) = node.value, members.count <= VersionVector.replicaLimit else {
      log.add(
        at: node.offset, path: path, found: "no object, or one that is too long",
        expected: "an object of at most \(VersionVector.replicaLimit) counters")
      return VersionVector()
    }
    var counters: [ReplicaIdentifier: Int] = [:]
    // Beyond a thousand faults nobody reads on.
    for member in members where log.problems.count < 1_000 {
      guard let replica = ReplicaIdentifier(member.name) else {
        log.add(
          at: member.offset, path: path, found: Quoting.quoted(member.name),
          expected: "a replica: " + ReplicaIdentifier.expected)
        continue
      }
      guard case .integer(let count) = JSONValue(member.node), count >= 1,
        count <= VersionVector.greatestCounter
      else {
        log.add(
          at: member.node.offset, path: path + "." + replica.text, found: "another value",
          expected: "a whole number from 1 to \(VersionVector.greatestCounter)")
        continue
      }
      counters[replica] = count
    }
    return VersionVector(counters)
  }

  private func base(_ node: JSONNode?, id: RecordIdentifier?, path: String) -> RecordVersion.Base? {
    guard let node, !node.isNull else { return nil }
    let version = vector(node.member("version"), path: path + ".version")
    return content(node, id: id, path: path).map {
      RecordVersion.Base(version: version, content: $0)
    }
  }

  /// The member `record`, which has to bear the same identifier.
  private func content(_ node: JSONNode, id: RecordIdentifier?, path: String) -> JSONValue? {
    guard let record = node.member("record"), case .object = record.value else {
      log.add(
        at: node.offset, path: path + ".record", found: "no object",
        expected: "what the version says, or \"deleted\": true beside it")
      return nil
    }
    guard let own = record.member("id"), case .string(let text) = own.value, text == id?.text else {
      // A faulty identifier of the record itself has been told already.
      if let id {
        log.add(
          at: record.offset, path: path + ".record.id", found: "another identifier",
          expected: "\"\(id)\", as in the record itself")
      }
      return nil
    }
    return StoredRecord.content(of: JSONValue(record))
  }

  private func isDeleted(_ node: JSONNode, path: String) -> Bool {
    guard let deleted = node.member("deleted"), !deleted.isNull else { return false }
    if case .bool(let value) = deleted.value { return value }
    log.add(
      at: deleted.offset, path: path + ".deleted", found: "another value",
      expected: "true or false")
    return false
  }
}
