/// A parsed JSON text (RFC 8259).
///
/// The reading is strict: the text is UTF-8; no trailing commas, comments, bad escapes, lone
/// surrogates or raw control characters; values are nested at most 64 deep; nothing follows the
/// value; no object has two members of one name. Names count as equal if they are canonically
/// equivalent in Unicode, since nobody can tell them apart on a screen.
public struct JSONDocument: Sendable {
  /// The name of the input, as the user gave it.
  public let source: String
  /// The text without a byte order mark: offsets point into it.
  public let bytes: [UInt8]
  /// The value that the text holds.
  public let root: JSONNode

  /// Parses a JSON text.
  ///
  /// - Parameters:
  ///   - bytes: The whole input, with or without a byte order mark.
  ///   - source: The name of the input, for messages.
  /// - Throws: ``InputProblems``. The first syntax error ends the reading; every repeated name up to
  ///   there is reported too.
  public init(parsing bytes: [UInt8], source: String) throws(InputProblems) {
    let text = try TextEncodingCheck.utf8(bytes, source: source)
    let (root, faults) = text.withUnsafeBufferPointer { JSONParser.parse($0) }
    guard let root, faults.isEmpty else {
      let log = ProblemLog(source: source, bytes: text)
      for fault in faults {
        log.add(at: fault.offset, path: fault.path, found: fault.found, expected: fault.expected)
      }
      throw InputProblems(log.problems)
    }
    self.source = source
    self.bytes = text
    self.root = root
  }
}
