public import GoodPractices
import StructuredText

extension StoreFolder {
  /// Takes a shipped practice into the folder, where it can be edited.
  ///
  /// Everybody who takes in the same text gets the same version of it. So two partners who edit it
  /// without knowledge of each other have a common ancestor, and only what both changed needs a choice.
  /// Where an own edition was deleted, the shipped text is an edit after the deletion.
  ///
  /// - Returns: The record in the folder.
  /// - Throws: ``StoreProblem/changedMeanwhile(_:now:)`` if the folder has an own edition, which the
  ///   caller does not know of; another ``StoreProblem`` if it cannot be written. Then nothing was
  ///   written.
  @discardableResult
  public func takeIn(_ practice: PracticeRecord) throws(StoreProblem) -> StoredRecord {
    let place = try RecordPlace(practice: practice.id)
    return try locked { () throws(StoreProblem) in
      let current = try record(at: place)
      let record = try takenIn(practice, after: current, by: writingReplica())
      return try write(record, at: place)
    }
  }

  /// The record of a shipped practice that is taken in.
  func takenIn(
    _ practice: PracticeRecord, after current: StoredRecord?, by replica: ReplicaIdentifier
  ) throws(StoreProblem) -> StoredRecord {
    let place = try RecordPlace(practice: practice.id)
    let content = StoredRecord.content(of: practice.value)
    let shipped = VersionVector([.shipped(practice): 1])
    var taken = RecordVersion(version: shipped, content: content)
    if let current {
      guard current.isDeleted else { throw .changedMeanwhile(place, now: current) }
      let known = current.version.joined(with: shipped)
      guard let version = known.advanced(by: replica) else { throw .countersUsedUp(place) }
      taken = RecordVersion(
        version: version, content: content,
        base: RecordVersion.Base(version: shipped, content: content))
    }
    guard let record = StoredRecord(id: place.id, versions: [taken]) else { throw .missing(place) }
    return record
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

extension ReplicaIdentifier {
  private static let shippedStart: StaticString = "shipped-"

  /// The replica of a shipped text, which follows from what it says.
  static func shipped(_ practice: PracticeRecord) -> ReplicaIdentifier {
    let text = practice.value.text(indented: false)
    return ReplicaIdentifier(derived: shippedStart, from: text)
  }

  /// Whether it is that of a shipped text, of whatever release.
  var isShipped: Bool { text.hasPrefix("\(Self.shippedStart)") }
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
