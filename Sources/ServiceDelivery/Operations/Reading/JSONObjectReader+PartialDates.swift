import PolicyCycle
import StructuredText

extension JSONObjectReader {
  /// The date of a member that may be absent.
  func partialDate(_ name: String) -> PartialDate? {
    optionalValue(name, expected: PartialDate.expectedForm, PartialDate.init(_:))
  }

  /// The date of a member that may be absent; logs one after the date of the record.
  func pastDate(_ name: String, asOf: PartialDate?) -> PartialDate? {
    let date = partialDate(name)
    if let date, let asOf, date.isAfter(asOf) {
      problem(
        name, found: "\(date), after the date of the record", expected: "a date up to \(asOf)")
    }
    return date
  }

  /// A period; logs an end before the start, and dates after the given one.
  func partialPeriod(_ name: String, notAfter asOf: PartialDate? = nil) -> PartialPeriod {
    guard let reader = optionalObject(name) else { return .unknown }
    let period = PartialPeriod(
      start: reader.pastDate("start", asOf: asOf), end: reader.pastDate("end", asOf: asOf))
    if let start = period.start, let end = period.end, start.isAfter(end) {
      reader.problem("end", found: "\(end), before the start \(start)", expected: "a later end")
    }
    reader.finish()
    return period
  }
}
