public import PolicyCycle

/// Where two readers differ, as plain text to settle it by.
public struct TwoReadingsText {
  /// The text.
  public let text: String

  /// The differences of two readings.
  public init(_ readings: TwoReadings) {
    var page = TextPage()
    page.heading("Two readers")
    page.paragraph(
      "Conditions that at least one reader answered: \(readings.answeredByEither). Both gave the same"
        + " answer to \(readings.answeredAlike) of them. Where they differ the answer counts as unknown"
        + " until they have settled it with a written reason. This is a count, no measure of"
        + " reliability.")
    for difference in readings.differences {
      page.paragraph(difference.condition.text, first: "- ")
      page.paragraph(difference.condition.id, first: "  ")
      page.entry("First", TwoReadingsText.words(difference.first), indent: 2, labelWidth: 7)
      page.entry("Second", TwoReadingsText.words(difference.second), indent: 2, labelWidth: 7)
    }
    text = page.text
  }

  private static func words(_ answer: Answer?) -> String {
    guard let answer else { return "unknown" }
    return answer.value.words + (answer.reason.map { ": \($0)" } ?? "")
  }
}
