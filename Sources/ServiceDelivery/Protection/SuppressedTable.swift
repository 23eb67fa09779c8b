/// A count as it may be shown.
public enum ReleasedCount: Sendable, Hashable {
  /// The count.
  case count(Int)
  /// Suppressed; whether for its own sake or to protect another is not told.
  case suppressed
  /// Not known.
  case unknown

  init(_ count: Int?, isHidden: Bool) {
    guard let count else {
      self = .unknown
      return
    }
    self = isHidden ? .suppressed : .count(count)
  }
}

/// A table of a release as it may be shown, totals included.
public struct SuppressedTable: Sendable, Hashable {
  /// What is counted.
  public let measure: String
  /// The dimensions.
  public let dimensions: [CountDimension]
  /// The counts, the last dimension running fastest and its total after its last category.
  public let counts: [ReleasedCount]

  /// How many counts are suppressed.
  public var suppressed: Int { counts.count { $0 == .suppressed } }

  /// Every count with its categories; a dimension that is not named is a total.
  package var cells: [(of: [(dimension: String, category: String)], count: ReleasedCount)] {
    var position = [Int](repeating: 0, count: dimensions.count)
    return counts.map { count in
      let categories = zip(dimensions, position).compactMap { dimension, place in
        place < dimension.categories.count
          ? (dimension: dimension.name, category: dimension.categories[place]) : nil
      }
      for axis in dimensions.indices.reversed() {
        position[axis] += 1
        if position[axis] <= dimensions[axis].categories.count { break }
        position[axis] = 0
      }
      return (categories, count)
    }
  }

  /// The count at the places of categories, nil standing for the total of a dimension.
  ///
  /// - Returns: The count, or nil if a place does not exist.
  public func count(at places: [Int?]) -> ReleasedCount? {
    guard places.count == dimensions.count else { return nil }
    var index = 0
    for (place, dimension) in zip(places, dimensions) {
      let size = dimension.categories.count + 1
      let position = place ?? size - 1
      guard (0..<size).contains(position) else { return nil }
      index = index * size + position
    }
    return counts[index]
  }
}
