/// A dimension of a table: its codes in order, and what they are called.
///
/// Codes are texts and nothing else: `NA` is Namibia and `T` the total of both sexes,
/// never a missing or a true value. Labels are for people alone: they change from year to year and
/// between languages, so nothing is looked up or joined by them.
public struct TableDimension: Sendable {
  /// The identifier, as in `geo`; the time dimension is always `TIME_PERIOD` if the file calls it
  /// `time` or `TIME_PERIOD` in any case.
  public let id: String
  /// What the dimension is called, where the file says it.
  public let label: String?
  /// The codes in order, each once.
  ///
  /// The order is that of the file's list, by bytes where the file has no list, and by time in a
  /// time dimension. Codes without any observation may be among them.
  public let codes: [String]

  private let labels: [String?]
  private let positions: [String: Int]

  /// Creates a dimension; `labels` is parallel to `codes` or empty, and no code occurs twice.
  init(id: String, label: String?, codes: [String], labels: [String?]) {
    self.id = id
    self.label = label
    self.codes = codes
    self.labels = labels.contains { $0 != nil } ? labels : []
    positions = Dictionary(zip(codes, codes.indices)) { first, _ in first }
  }

  /// The position of a code in ``codes``; nil if the dimension lacks it.
  public func index(of code: String) -> Int? { positions[code] }

  /// What a code is called; nil if the file does not say it or the dimension lacks the code.
  public func label(of code: String) -> String? {
    guard let position = positions[code], position < labels.count else { return nil }
    return labels[position]
  }

  /// The codes as periods, in the same order; for a time dimension.
  public var periods: [TimePeriod] { codes.map { TimePeriod($0) } }
}
