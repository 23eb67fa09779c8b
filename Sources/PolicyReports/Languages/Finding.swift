package import PolicyCycle

/// What a report has to say, as a value: a phrase with its arguments, in no language yet.
package struct Finding: Sendable, Hashable {
  package let phrase: Phrase
  package let arguments: [String: Argument]

  package init(_ phrase: Phrase, _ arguments: [String: Argument] = [:]) {
    self.phrase = phrase
    self.arguments = arguments
  }

  /// What stands in a place of a phrase.
  package enum Argument: Sendable, Hashable {
    /// A number of things.
    case count(Int)
    /// A number with its decimals and its unit.
    case number(Double, unit: String)
    /// A number that is shown with one decimal.
    case oneDecimal(Double)
    /// A share from 0 to 1, or nil of nothing, written in per cent.
    case share(Double?, roundsDown: Bool = false)
    case date(PartialDate)
    /// Words of a record.
    case record(String)
    /// Words of a programme or an assessment.
    case quoted(String)
    /// Our own words, already in the language of the report.
    case own(String)
    case text(RichText)
  }
}
