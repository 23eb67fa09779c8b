extension OrderedValues {
  /// The values winsorised until the limits hold, at most so many points.
  func winsorised(_ limits: ShapeLimits, atMost: Int) -> TreatedValues {
    // Sorted values stay sorted: those before `first` are moved to its value, those after `last` to its.
    var (first, last) = (0, sorted.count - 1)
    var results = sorted
    while let shape = SampleShape(sorted: results), limits.areExceeded(by: shape) {
      var (nextFirst, nextLast) = (first, last)
      if shape.skewness >= 0 {
        while nextLast > first, sorted[nextLast] == sorted[last] { nextLast -= 1 }
      } else {
        while nextFirst < last, sorted[nextFirst] == sorted[first] { nextFirst += 1 }
      }
      let moved = nextFirst + (sorted.count - 1 - nextLast)
      if moved > atMost || sorted[nextFirst] == sorted[nextLast] { break }
      (first, last) = (nextFirst, nextLast)
      results = sorted.map { min(max($0, sorted[first]), sorted[last]) }
    }
    if first == 0, last == sorted.count - 1 { return unchanged }
    return replacing(with: results, by: .winsorised(low: sorted[first], high: sorted[last]))
  }
}
