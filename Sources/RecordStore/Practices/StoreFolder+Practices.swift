public import GoodPractices
import StructuredText

extension StoreFolder {
  /// Takes a shipped practice into the folder, where it can be edited.
  ///
  /// Everybody who takes in the same text gets the same version of it. So two partners who edit it
  /// without knowledge of each other have a common ancestor, and only what both changed needs a choice.
  ///
  /// - Returns: The record in the folder; the one that is there already, if there is one.
  /// - Throws: ``StoreProblem``; then nothing was written.
  @discardableResult
  public func takeIn(_ practice: PracticeRecord) throws(StoreProblem) -> StoredRecord {
    let place = try RecordPlace(practice: practice.id)
    let digest = SHA256.hexadecimal(of: Array(practice.value.text(indented: false).utf8))
    guard let replica = ReplicaIdentifier("shipped-" + digest.prefix(32)),
      let record = StoredRecord(
        id: place.id,
        versions: [
          RecordVersion(version: VersionVector([replica: 1]), content: practice.value)
        ])
    else { throw .missing(place) }
    return try locked { () throws(StoreProblem) in
      guard try !isReadOnly() else { throw .newerRelease(nil) }
      if let own = try self.record(at: place) { return own }
      return try write(record, at: place)
    }
  }

  /// Whom to ask about a practice; nil if nobody is named.
  ///
  /// - Throws: ``StoreProblem`` if there is something that is no contact; nothing personal is repeated.
  public func contact(ofPractice id: String) throws(StoreProblem) -> PracticeContact? {
    let place = try RecordPlace(.contacts, practice: id)
    guard let content = try record(at: place)?.content else { return nil }
    do throws(InputProblems) {
      return try PracticeContact(json: Array(content.text().utf8), source: place.description)
    } catch {
      throw .faults(error)
    }
  }

  /// Saves whom to ask about a practice, in a file apart from the practice.
  ///
  /// - Parameters:
  ///   - contact: The contact; nil deletes what is there.
  ///   - id: The identifier of the practice.
  ///   - read: The contact's record as it was read; nil for a new one.
  /// - Throws: ``StoreProblem``; then nothing was written.
  public func save(
    _ contact: PracticeContact?, ofPractice id: String, basedOn read: StoredRecord?
  ) throws(StoreProblem) {
    let place = try RecordPlace(.contacts, practice: id)
    guard let contact else {
      if let read, !read.isDeleted { try delete(place, basedOn: read) }
      return
    }
    // Members that a newer release has added stay.
    let known = Set(contact.members.map(\.name) + ["id"])
    let kept = read?.content?.members.filter { !known.contains($0.name) } ?? []
    let own = contact.members.compactMap { name, text in
      text.map { JSONValue.Member(name, .string($0)) }
    }
    try save(.object([.init("id", .string(id))] + own + kept), at: place, basedOn: read)
  }
}

extension RecordPlace {
  /// The place of a practice, or of its contacts.
  ///
  /// - Throws: ``StoreProblem`` if the identifier is none.
  public init(
    _ kind: RecordKind = .practices, practice id: String
  ) throws(StoreProblem) {
    guard let identifier = RecordIdentifier(id) else {
      throw .file(
        path: id, found: "no identifier of a record", expected: RecordIdentifier.expected)
    }
    self.init(kind, identifier)
  }
}
