package import PolicyCycle
package import ProgrammeScoring

/// A drawing with a title, a description and the table of its numbers.
package struct ReportFigure: Sendable, Hashable {
  package let title: String
  package let description: String
  package let drawing: Drawing
  package let table: ReportTable

  /// What is drawn.
  package enum Drawing: Sendable, Hashable {
    case bars(StandingBars)
    case trend(TrendLine)
    case timeline(TimelineBars)
  }
}

/// Bars of standings, one condition as long as any other.
package struct StandingBars: Sendable, Hashable {
  package let parts: [Part]
  /// The standings with their words, in the order in which they are drawn.
  package let legend: [Segment]
  /// What one mark stands for where bars are drawn in characters; nil if it is one condition.
  package var markLegend: String?

  /// A part of the subject with its bars.
  package struct Part: Sendable, Hashable {
    package let label: String
    package let bars: [Bar]
  }

  /// One bar.
  package struct Bar: Sendable, Hashable {
    package let label: String
    /// The counts in words: `1 shown, 13 unknown`.
    package let words: String
    package let counts: StandingCounts
  }

  /// A standing with its word.
  package struct Segment: Sendable, Hashable {
    package let standing: ConditionStanding
    package let word: String
  }

  /// The longest bar, in conditions; at least 1.
  package var longest: Int { max(1, parts.flatMap(\.bars).map(\.counts.applicable).max() ?? 1) }
}

/// A line through the years, broken where the series is.
package struct TrendLine: Sendable, Hashable {
  package let points: [Point]
  package let unit: String

  /// A figure of one year.
  package struct Point: Sendable, Hashable {
    package let year: Int
    package let value: Double
    /// The value as it is written in the language of the page.
    package let label: String
    package let isUnreliable: Bool
    /// Whether the series was broken between the year before and this one.
    package let isBreak: Bool
  }
}
