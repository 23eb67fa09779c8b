extension OrderedValues {
  var unchanged: TreatedValues { replacing(with: sorted, by: .none) }

  /// The values with a transformation taken of each, which must not fall.
  func transformed(
    by treatment: TreatedValues.Treatment, _ transformation: (Double) -> Double
  ) throws(TreatmentError.Reason) -> TreatedValues {
    var results: [Double] = []
    for (index, value) in zip(order, sorted) {
      // The platform's exp and log may fall by a last bit where they should rise; units would change
      // places.
      let result = max(transformation(value), results.last ?? -.infinity)
      guard result.isFinite else { throw .overflow(index: index, value: value) }
      results.append(result)
    }
    return replacing(with: results, by: treatment)
  }

  /// The values replaced by others, given from the lowest to the highest.
  func replacing(
    with results: [Double], by treatment: TreatedValues.Treatment
  ) -> TreatedValues {
    var treated = values
    var changes: [TreatedValues.Change] = []
    for (place, index) in order.enumerated() where results[place] != sorted[place] {
      treated[index] = results[place]
      changes.append(.init(index: index, from: sorted[place], to: results[place]))
    }
    return TreatedValues(
      values: treated, treatment: treatment, changes: changes.sorted { $0.index < $1.index },
      shapeBefore: SampleShape(sorted: sorted), shapeAfter: SampleShape(sorted: results))
  }
}
