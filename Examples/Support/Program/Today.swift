import Foundation

/// The day by the clock.
package enum Today {
  /// The day in UTC, as `2026-11-27`.
  package static var text: String {
    Date.now.formatted(Date.ISO8601FormatStyle().year().month().day())
  }
}
