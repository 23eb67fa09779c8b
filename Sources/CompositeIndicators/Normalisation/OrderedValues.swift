/// An indicator's values with their order, from which treatments start.
///
/// Sums are taken in this order, so that results are the same for every order of the units.
struct OrderedValues {
  /// The values as given.
  let values: [Double?]
  /// The indices of the values present, from the lowest value to the highest.
  let order: [Int]
  /// The values present, from the lowest to the highest.
  let sorted: [Double]

  init(_ values: [Double?]) throws(TreatmentError.Reason) {
    for case (let index, let value?) in values.enumerated() where !value.isFinite {
      throw .nonFiniteValue(index: index, value: value)
    }
    let present = values.enumerated().compactMap { index, value in value.map { (index, $0) } }
      .sorted { $0.1 < $1.1 }
    self.values = values
    order = present.map(\.0)
    sorted = present.map(\.1)
  }

  var isEmpty: Bool { sorted.isEmpty }

  var unchanged: TreatedValues { replacing(with: sorted, by: .none) }

  /// The range of the values.
  func range() throws(TreatmentError.Reason) -> Span {
    guard sorted.count > 1, let span = Span(of: sorted) else {
      throw .tooFewValues(found: sorted.count, needed: 2)
    }
    guard span.low < span.high else { throw .constant(value: span.low, count: sorted.count) }
    return span
  }

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
