/// Numbers as the readers of a language expect them.
extension ReportLanguage {
  /// A share as a whole percentage: `31 %`; "less than 1 %" and "more than 99 %" are not rounded to
  /// nothing and everything.
  func percent(_ share: Double?) -> String {
    guard let share else { return "-" }
    let percentage = share * 100
    if percentage > 0, percentage < 1 { return "<1 %" }
    if percentage > 99, percentage < 100 { return ">99 %" }
    return "\(Int(percentage.rounded())) %"
  }

  /// A count with marks between thousands.
  func count(_ number: Int) -> String { self.number(Double(number)) }

  /// A number without needless decimals, with marks between thousands: `1,083,600`, `7.4`.
  func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    let text = value.rounded() == value ? "\(Int(value))" : "\(value)"
    let parts = text.split(separator: ".", maxSplits: 1)
    let isNegative = text.hasPrefix("-")
    let digits = Array(parts[0].drop { $0 == "-" })
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += groupMark }
      grouped.append(digit)
    }
    return (isNegative ? "-" : "") + grouped + (parts.count > 1 ? decimalMark + parts[1] : "")
  }

  /// A number with one decimal: `0.4`.
  func oneDecimal(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return (value < 0 && tenths > 0 ? "-" : "") + "\(tenths / 10)\(decimalMark)\(tenths % 10)"
  }
}
