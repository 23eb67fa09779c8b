internal import StructuredText

/// What an answer says that is an error (or a warning) in JSON instead of data.
///
/// Eurostat answers `{"error": [{"status": 413, "id": …, "label": "EXTRACTION_TOO_BIG: …"}]}` and
/// `{"warning": {"status": 413, "label": "ASYNCHRONOUS_RESPONSE. …"}}` (recalled).
enum JSONErrorAnswer {
  /// What was found, and what to do.
  static func refusal(of answer: JSONNode) -> (found: String, expected: String) {
    let node = answer.items?.first ?? answer
    let text = node["label"]?.string ?? node["message"]?.string ?? node.string ?? ""
    return ErrorAnswer.refusal(text: text, kind: "an error answer in JSON")
  }
}
