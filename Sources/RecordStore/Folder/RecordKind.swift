/// What a record in a store is about; each kind has a folder of its own.
public enum RecordKind: String, CaseIterable, Sendable, Hashable {
  /// A good practice.
  case practices
  /// The contact persons of a practice, under the practice's identifier.
  ///
  /// Personal data: kept apart from the practice, and exported only when asked for.
  case contacts
}

/// A record's place in a store.
public struct RecordPlace: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The kind of record.
  public let kind: RecordKind
  /// Its identifier.
  public let id: RecordIdentifier

  /// Creates a place.
  public init(_ kind: RecordKind, _ id: RecordIdentifier) {
    self.kind = kind
    self.id = id
  }

  /// The place as a path within the store, such as `practices/si-neets.json`.
  public var description: String { "\(kind.rawValue)/\(id).json" }

  /// Whether the first comes before the second: practices first, then by identifier.
  public static func < (first: RecordPlace, second: RecordPlace) -> Bool {
    if first.kind != second.kind { return first.kind == .practices }
    return first.id < second.id
  }
}
