internal import StructuredText

/// Tells what a text is that starts with `<`.
enum MarkupRecognition {
  /// What was found, and what to do.
  static func refusal(of bytes: [UInt8]) -> (found: String, expected: String) {
    // What tells stands at the start; the rest of a large file is not looked at.
    let head = String(decoding: bytes.prefix(8_192), as: UTF8.self)
    let lower = head.lowercased()
    if lower.contains("<!doctype html") || lower.contains("<html") {
      let title = content(of: "title", in: head) ?? ""
      let found = title.isEmpty ? "a page in HTML" : "a page in HTML: \(Quoting.quoted(title))"
      return (
        found, "data: the server answered with a page, perhaps an error; open it in a browser"
      )
    }
    if let text = content(of: "faultstring", in: head) ?? content(of: "text", in: head),
      isError(lower)
    {
      return ErrorAnswer.refusal(text: text, kind: "an error answer in XML")
    }
    if lower.contains("syncresponse") || lower.contains(">submitted<") {
      let text = content(of: "status", in: head).map { "asynchronous, \($0)" } ?? "asynchronous"
      return ErrorAnswer.refusal(text: text, kind: "an answer in XML")
    }
    if isError(lower) || lower.contains("too_big") {
      let text = lower.contains("too_big") ? "EXTRACTION_TOO_BIG" : ""
      return ErrorAnswer.refusal(text: text, kind: "an error answer in XML")
    }
    let advice = "SDMX-CSV, TSV or JSON-stat: ask for format=SDMX-CSV, TSV or JSON"
    if lower.contains("sdmx") || lower.contains("genericdata")
      || lower.contains("structurespecific")
    {
      return ("SDMX-ML, data or structure in XML", advice)
    }
    return ("a text in XML", advice)
  }

  private static func isError(_ lower: String) -> Bool {
    ["fault>", ":fault", "<fault", "error>", "<error", ":errormessage", ":error "].contains {
      lower.contains($0)
    }
  }

  /// The text of the first element of a name, whatever its prefix.
  private static func content(of name: String, in text: String) -> String? {
    let parts = text.split(separator: "<", omittingEmptySubsequences: false).dropFirst()
    for part in parts {
      guard let end = part.firstIndex(of: ">") else { continue }
      let tag = part[..<end].prefix { $0 != " " }
      let local = tag.split(separator: ":").last.map { String($0).lowercased() }
      if local == name {
        let content = part[part.index(after: end)...].drop { $0.isWhitespace }
        return String(content.prefix { $0 != "\n" && $0 != "\r" })
      }
    }
    return nil
  }
}
