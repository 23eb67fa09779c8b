import PolicyCycle
import StructuredText

extension JSONObjectReader {
  /// The date of a member that may be absent.
  func optionalDate(_ name: String) -> PartialDate? {
    optionalValue(name, expected: PartialDate.expectedForm, PartialDate.init(_:))
  }

  /// The date of a member that must be there; nil on a fault.
  func date(_ name: String) -> PartialDate? {
    value(name, expected: PartialDate.expectedForm, PartialDate.init(_:))
  }

  /// Logs an end before the start.
  func checkOrder(from start: PartialDate?, to end: PartialDate?) {
    guard let start, let end, start.isAfter(end) else { return }
    problem("end", found: "\(end), before the start \(start)", expected: "a later end")
  }

  /// Logs a date that lies after the day up to which the record was kept.
  func checkPast(_ date: PartialDate?, _ name: String, asOf: PartialDate) {
    guard let date, date.isAfter(asOf) else { return }
    problem(name, found: "\(date), after the day of the record", expected: "a date up to \(asOf)")
  }

  /// The territory of a member that may be absent.
  func optionalTerritory(_ name: String) -> TerritoryCode? {
    optionalValue(name, expected: TerritoryCode.expectedForm, TerritoryCode.init(_:))
  }

  /// The territory of a member that must be there.
  func territory(_ name: String) -> TerritoryCode {
    value(name, expected: TerritoryCode.expectedForm, TerritoryCode.init(_:)) ?? .unnamed
  }
}
