import StructuredText

// Results against the outputs that they are measured by.

extension TransmissionCheck {
  /// The output that a result without a reference is measured against: all participants.
  static let allParticipants = "EECO01"

  func resultFindings(_ row: TransmittedIndicator) -> [TransmissionFinding] {
    guard row.table == .results, row.measurement == .number else { return [] }
    let reference = row.referenceOutput ?? TransmissionCheck.allParticipants
    guard let output = output(reference, beside: row) else {
      return [
        row.finding(
          .resultWithinOutput, TransmissionColumn.referenceOutput.rawValue,
          found: "no row of \(Quoting.quoted(reference)) in table 6 for the same unit",
          expected: "it, to compare the result with", severity: .warning)
      ]
    }
    return row.values.stated.compactMap { column, value in
      guard let limit = output.values[column] else {
        return row.finding(
          .resultWithinOutput, column.rawValue,
          found: "nothing in this column of \(Quoting.quoted(reference)) in row \(output.row)",
          expected: "a number there, 0 too, to compare the result with", severity: .warning)
      }
      guard value > limit else { return nil }
      return row.finding(
        .resultWithinOutput, column.rawValue, found: DecimalText.plain(value),
        expected: "at most \(DecimalText.plain(limit)), the value of"
          + " \(Quoting.quoted(reference)) in row \(output.row)")
    }
  }
}
