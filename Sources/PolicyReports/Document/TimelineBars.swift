/// Bars on one line of days, row by row.
package struct TimelineBars: Sendable, Hashable {
  /// The number of the first and of the last day, counted from 1970-01-01.
  package let first: Int
  package let last: Int
  /// The days at which years begin, with their words.
  package let ticks: [Tick]
  /// The day as of which everything is told.
  package let asOf: Tick
  package let rows: [Line]
  /// The looks with their words, in the order in which they are drawn.
  package let legend: [Key]

  /// A day with its word.
  package struct Tick: Sendable, Hashable {
    package let day: Int
    package let label: String
  }

  /// One row.
  package struct Line: Sendable, Hashable {
    package let label: String
    package let bars: [Span]
  }

  /// A span of days.
  package struct Span: Sendable, Hashable {
    package let first: Int
    package let last: Int
    package let look: Look
  }

  /// A look with its word.
  package struct Key: Sendable, Hashable {
    package let look: Look
    package let word: String
  }

  /// How a bar looks.
  package enum Look: String, CaseIterable, Sendable, Hashable {
    /// What was planned.
    case planned
    /// What took place, known to the day.
    case exact
    /// What took place, known to the month or year only.
    case rough
    /// A state of a deliverable.
    case state
  }
}
