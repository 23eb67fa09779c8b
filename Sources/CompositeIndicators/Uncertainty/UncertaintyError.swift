/// A factor that cannot be, or cannot affect the result.
public struct FactorProblem: Sendable, Hashable, CustomStringConvertible {
  /// The factor.
  public let factor: String
  /// What was found, and what would be right.
  public let found: String

  /// The problem in one line.
  public var description: String { "\(factor): found \(found)" }
}

/// Why there is no analysis.
public enum UncertaintyError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A number of replications that cannot be.
  case replicationCount(Int, greatest: Int)
  /// There is no replication with this number.
  case noReplication(Int, count: Int)
  /// Factors that cannot be or cannot affect the result.
  case factors([FactorProblem])
  /// The index cannot be computed: as it is if the replication is nil, or with what was drawn in one.
  case model(replication: Int?, IndexModelError)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .replicationCount(let count, let greatest):
      "found \(count) replications; expected 1 to \(greatest)"
    case .noReplication(let number, let count):
      "found the replication number \(number); expected 0 to \(count - 1)"
    case .factors(let problems): problems.map(\.description).joined(separator: "\n")
    case .model(let replication, let error):
      (replication.map { "replication \($0): " } ?? "") + "\(error)"
    }
  }
}
