/// Makes sure that an input is text in UTF-8 before anything reads it.
public enum TextEncodingCheck {
  /// Checks an input and takes off its byte order mark.
  ///
  /// The check is strict. Where it fails, the problem says what the bytes seem to be instead (a text
  /// in UTF-16 or in a Windows code page, a workbook, another binary file) and how to get UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The whole input.
  ///   - source: The name of the input, for messages.
  ///   - limit: The greatest length accepted, in bytes.
  /// - Returns: The text without a byte order mark.
  /// - Throws: ``InputProblems`` with one error.
  public static func utf8(
    _ bytes: [UInt8], source: String, limit: Int = 16_777_216
  ) throws(InputProblems) -> [UInt8] {
    guard bytes.count <= limit else {
      throw InputProblems([
        LocatedProblem(
          source: source, found: "\(bytes.count) bytes", expected: "at most \(limit) bytes")
      ])
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let fault = text.withUnsafeBufferPointer { UTF8Validator.firstFault(in: $0) }
    guard let fault else { return text }
    let diagnosis = EncodingDiagnosis(of: text, faultAt: fault)
    let log = ProblemLog(source: source, bytes: text)
    log.add(at: diagnosis.offset, path: "", found: diagnosis.found, expected: diagnosis.expected)
    throw InputProblems(log.problems)
  }
}
