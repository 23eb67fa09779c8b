public import StructuredText

/// How many edits of a record by each replica a version has taken in (a version vector, Parker and
/// others 1983; recalled).
///
/// A version that has taken in all that another has, and more, is the later one; if each has something
/// that the other lacks, the edits were made without knowledge of each other. Clocks play no part.
public struct VersionVector: Sendable, Hashable {
  /// The counters, all at least 1; a replica without one has made no edit.
  public let counters: [ReplicaIdentifier: Int]

  /// The greatest counter, which JSON readers everywhere keep exactly.
  static let greatestCounter = 9_007_199_254_740_991
  /// The most replicas in one vector.
  static let replicaLimit = 1_000

  /// A version without any edit, which every other is later than.
  public init() { counters = [:] }

  /// A version of counters; those below 1 are left out.
  public init(_ counters: [ReplicaIdentifier: Int]) {
    self.counters = counters.filter { $0.value > 0 }
  }

  /// The number of edits by a replica, 0 if there is none.
  public subscript(replica: ReplicaIdentifier) -> Int { counters[replica] ?? 0 }

  /// Whether this version has taken in every edit that the other has.
  public func includes(_ other: VersionVector) -> Bool {
    other.counters.allSatisfy { self[$0.key] >= $0.value }
  }

  /// Whether this version is later than the other: it has all its edits and at least one more.
  public func dominates(_ other: VersionVector) -> Bool {
    self != other && includes(other)
  }

  /// The least version that has taken in both.
  public func joined(with other: VersionVector) -> VersionVector {
    VersionVector(counters.merging(other.counters) { max($0, $1) })
  }

  /// The version after one more edit by a replica; nil when nothing greater can be counted.
  func advanced(by replica: ReplicaIdentifier) -> VersionVector? {
    guard self[replica] < Self.greatestCounter else { return nil }
    var counters = counters
    counters[replica] = self[replica] + 1
    return counters.count <= Self.replicaLimit ? VersionVector(counters) : nil
  }

  /// The version as JSON: an object of counters, by replica.
  public var json: JSONValue {
    .object(
      counters.sorted { $0.key < $1.key }.map { .init($0.key.text, .integer($0.value)) })
  }
}
