public import StructuredText

/// One version of a record: what it says, or that it was deleted, and what it has taken in.
public struct RecordVersion: Sendable {
  /// The edits it has taken in.
  public let version: VersionVector
  /// What it says; nil if the record was deleted.
  ///
  /// The object as other parts of the library read it: with its member `id`, and with the members of
  /// `exchange` that do not belong to the store, such as `review`.
  public let content: JSONValue?
  /// What the edits of this replica started from, where that is known.
  public let base: Base?

  /// A version that others may have built on too.
  public struct Base: Sendable {
    /// The edits it had taken in.
    public let version: VersionVector
    /// What it said.
    public let content: JSONValue

    /// Creates a base.
    public init(version: VersionVector, content: JSONValue) {
      self.version = version
      self.content = content
    }
  }

  /// Creates a version.
  public init(version: VersionVector, content: JSONValue?, base: Base? = nil) {
    self.version = version
    self.content = content
    self.base = base
  }

  /// Whether the record was deleted.
  public var isDeleted: Bool { content == nil }

  /// Whether two versions say the same, letter for letter.
  func says(sameAs other: RecordVersion) -> Bool {
    switch (content, other.content) {
    case (nil, nil): true
    case (let mine?, let theirs?): mine.isWritten(like: theirs)
    default: false
    }
  }

  /// The text that tells versions apart and puts them in an order that is the same everywhere.
  ///
  /// What is there comes before what was deleted, so that a reader who knows nothing of exchange
  /// finds the record.
  var orderingText: String {
    (isDeleted ? "1" : "0") + JSONValue.object(conflictMembers).text(indented: false)
  }

  /// The members of an entry in `exchange.conflicts`.
  var conflictMembers: [JSONValue.Member] {
    var members = [JSONValue.Member("version", version.json)]
    if let content {
      members.append(.init("record", content))
    } else {
      members.append(.init("deleted", .bool(true)))
    }
    if let base { members.append(.init("base", base.json)) }
    return members
  }
}

extension RecordVersion.Base {
  var json: JSONValue {
    .object([.init("version", version.json), .init("record", content)])
  }
}

extension JSONValue {
  /// Whether two values have the same canonical text.
  ///
  /// Not `==`: that takes texts for equal which differ in bytes, such as an accented letter as one
  /// scalar or two, and merging has to give the same bytes in every order.
  func isWritten(like other: JSONValue) -> Bool {
    text(indented: false).utf8.elementsEqual(other.text(indented: false).utf8)
  }

  /// The members of an object; none of anything else.
  var members: [Member] {
    if case .object(let members) = self { return members }
    return []
  }

  /// The value of a member.
  subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }
}
