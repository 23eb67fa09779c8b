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

  /// The range of the values.
  func range() throws(TreatmentError.Reason) -> Span {
    guard sorted.count > 1, let span = Span(of: sorted) else {
      throw .tooFewValues(found: sorted.count, needed: 2)
    }
    guard span.low < span.high else { throw .constant(value: span.low, count: sorted.count) }
    return span
  }
}
