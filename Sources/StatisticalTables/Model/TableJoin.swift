/// Observations of two tables brought together by the codes of common dimensions.
///
/// A join never looks at labels. What finds no partner is told, since old and new versions of
/// regional codes in one data set leave holes that nobody sees otherwise.
public struct TableJoin: Sendable {
  /// The pairs, in the order of the first selection, then of the second.
  public let pairs: [(first: TableObservation, second: TableObservation)]
  /// The observations of the first selection without a partner.
  public let onlyFirst: [TableObservation]
  /// The observations of the second selection without a partner.
  public let onlySecond: [TableObservation]
}

extension TableSelection {
  /// Joins the observations with those of another selection that have the same codes.
  ///
  /// - Parameters:
  ///   - other: The other selection, of the same table or another.
  ///   - dimensions: The dimensions whose codes have to be the same.
  /// - Returns: The pairs, and what found no partner.
  /// - Throws: ``TableQueryError/unknownDimension(_:known:)`` if one of the tables lacks a dimension.
  public func joined(
    with other: TableSelection, on dimensions: [String]
  ) throws(TableQueryError) -> TableJoin {
    let own = try positions(of: dimensions)
    let others = try other.positions(of: dimensions)
    var partners: [[String]: [TableObservation]] = [:]
    for observation in other {
      partners[observation.key(others), default: []].append(observation)
    }
    var pairs: [(first: TableObservation, second: TableObservation)] = []
    var onlyFirst: [TableObservation] = []
    var met: Set<[String]> = []
    for observation in self {
      let key = observation.key(own)
      guard let found = partners[key] else {
        onlyFirst.append(observation)
        continue
      }
      met.insert(key)
      pairs += found.map { (observation, $0) }
    }
    let onlySecond = other.filter { !met.contains($0.key(others)) }
    return TableJoin(pairs: pairs, onlyFirst: onlyFirst, onlySecond: onlySecond)
  }

  private func positions(of dimensions: [String]) throws(TableQueryError) -> [Int] {
    var positions: [Int] = []
    for id in dimensions {
      guard let position = storage.position(of: id) else {
        throw .unknownDimension(id, known: storage.dimensions.map(\.id))
      }
      positions.append(position)
    }
    return positions
  }
}

extension TableObservation {
  fileprivate func key(_ dimensions: [Int]) -> [String] {
    dimensions.map { storage.code(row, $0) }
  }
}
