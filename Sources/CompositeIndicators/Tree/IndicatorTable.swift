/// Values of indicators for units: one column for each indicator, one row for each unit.
///
/// A missing value is nil and never a number.
public struct IndicatorTable: Sendable, Hashable {
  /// The names of the units, each once.
  public let units: [String]
  /// The names of the indicators, each once.
  public let indicators: [String]
  /// The values by indicator, then unit; missing ones are not a number.
  let columns: [[Double]]
  private let index: [String: Int]

  /// A table.
  ///
  /// - Parameters:
  ///   - units: The names of the units.
  ///   - indicators: The names of the indicators.
  ///   - columns: For each indicator its values, one for each unit; nil where a value is missing.
  /// - Throws: ``IndicatorTableError`` if a name comes twice, a column has another length than there
  ///   are units, or a value is not finite.
  public init(
    units: [String], indicators: [String], columns: [[Double?]]
  ) throws(IndicatorTableError) {
    if let name = IndicatorTable.firstDouble(in: units) { throw .unitTwice(name) }
    if let name = IndicatorTable.firstDouble(in: indicators) { throw .indicatorTwice(name) }
    if columns.count != indicators.count {
      throw .columnCount(columns.count, indicators: indicators.count)
    }
    var stored: [[Double]] = []
    for (indicator, column) in zip(indicators, columns) {
      if column.count != units.count {
        throw .columnLength(indicator: indicator, length: column.count, units: units.count)
      }
      for (unit, value) in zip(units, column) {
        if let value, !value.isFinite {
          throw .unusableValue(indicator: indicator, unit: unit, value: value)
        }
      }
      stored.append(column.map { $0 ?? .nan })
    }
    self.units = units
    self.indicators = indicators
    self.columns = stored
    index = Dictionary(uniqueKeysWithValues: indicators.enumerated().map { ($1, $0) })
  }

  /// The values of an indicator, one for each unit, or nil if the table does not have it.
  public func values(of indicator: String) -> [Double?]? {
    index[indicator].map { columns[$0].map { $0.isNaN ? nil : $0 } }
  }

  /// The stored column of an indicator.
  func column(of indicator: String) -> [Double]? { index[indicator].map { columns[$0] } }

  private static func firstDouble(in names: [String]) -> String? {
    var seen: Set<String> = []
    return names.first { !seen.insert($0).inserted }
  }
}

/// Why values are no table of indicators.
public enum IndicatorTableError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Two units have one name.
  case unitTwice(String)
  /// Two indicators have one name.
  case indicatorTwice(String)
  /// The numbers of columns and of indicators differ.
  case columnCount(Int, indicators: Int)
  /// A column has another length than there are units.
  case columnLength(indicator: String, length: Int, units: Int)
  /// A value is infinite or not a number.
  case unusableValue(indicator: String, unit: String, value: Double)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .unitTwice(let name): "found the unit \"\(name)\" twice; expected each once"
    case .indicatorTwice(let name): "found the indicator \"\(name)\" twice; expected each once"
    case .columnCount(let columns, let indicators):
      "found \(columns) columns for \(indicators) indicators; expected one for each"
    case .columnLength(let indicator, let length, let units):
      "found \(length) values of \"\(indicator)\" for \(units) units; expected one for each"
    case .unusableValue(let indicator, let unit, let value):
      "found \(value) for \"\(unit)\" in \"\(indicator)\"; expected a finite number, or nil if missing"
    }
  }
}
