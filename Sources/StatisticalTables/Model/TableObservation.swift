/// One observation of a table: a key of codes, a value or its absence, and what is said about it.
///
/// It refers to the table and copies nothing.
public struct TableObservation: Sendable {
  let storage: TableStorage
  let row: Int

  /// The codes, one for each dimension, in the order of the dimensions.
  public var codes: [String] {
    storage.dimensions.indices.map { storage.code(row, $0) }
  }

  /// The code in a dimension; nil if the table lacks the dimension.
  public func code(_ dimension: String) -> String? {
    storage.position(of: dimension).map { storage.code(row, $0) }
  }

  /// The period; nil if the table has no time dimension.
  public var period: TimePeriod? {
    storage.time.map { TimePeriod(storage.code(row, $0)) }
  }

  /// The value or its absence.
  public var value: ObservedValue {
    MissingMark.value(
      of: storage.values[row], isNotSignificant: flags.contains(.notSignificant))
  }

  /// The number; nil where there is none (absent, or below half of the unit).
  public var number: Double? { value.number }

  /// The status.
  public var flags: ObservationFlags { storage.flagSets[storage.flags[row]] }

  /// Whether the observation may be published; nil if nothing is said.
  public var confidentiality: Confidentiality? {
    storage.confidentialities[storage.confidentiality[row]]
  }

  /// The text of a further attribute, as in `DECIMALS`; nil if there is none or it is empty.
  public func attribute(_ id: String) -> String? {
    guard let attribute = storage.attributes.first(where: { $0.id == id }) else { return nil }
    let text = attribute.texts[attribute.column[row]]
    return text.isEmpty ? nil : text
  }
}
