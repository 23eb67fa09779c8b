/// Why figures cannot be counted as asked.
public enum CountingRefusal: String, Error, CaseIterable, Sendable, Hashable {
  /// The period ends after the day as of which is counted: what will happen is not known.
  case periodEndsAfterDay = "period-ends-after-day"
}
