internal import StructuredText

/// Advice on an answer of a server that is no data.
enum ErrorAnswer {
  /// What was found, and what to do about it.
  ///
  /// - Parameters:
  ///   - text: What the answer says.
  ///   - kind: What the answer is, as in "an error answer in XML".
  /// - Returns: The two clauses of the message.
  static func refusal(text: String, kind: String) -> (found: String, expected: String) {
    let upper = text.uppercased()
    let said = text.isEmpty ? kind : "\(kind): \(Quoting.quoted(text))"
    if upper.contains("TOO_BIG") || upper.contains("TOO BIG") || upper.contains("TOO LARGE") {
      return (
        said,
        "data: the extraction is too big for one answer; restrict it (geo=, sinceTimePeriod=), or"
          + " take the bulk file"
      )
    }
    if upper.contains("ASYNCHRONOUS") || upper.contains("SUBMITTED") {
      return (
        said,
        "data: the server prepares them; ask for the status of the request until they are ready,"
          + " or restrict the extraction to get them at once"
      )
    }
    return (said, "data: look at the address of the download")
  }
}
