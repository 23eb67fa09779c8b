import StructuredText

/// Bounds on what comes from others, so that no file can exhaust whoever reads it.
///
/// The numbers are judgements: many times what the largest shipped record needs.
enum RecordBounds {
  /// The greatest length of a file, in bytes.
  static let bytes = 2_097_152
  /// The greatest number of members of an object or items of a list.
  static let parts = 2_000

  /// Logs what lies outside the bounds, and what cannot be written back as it was read.
  ///
  /// Values are nested at most 64 deep (``JSONDocument``), so that this may call itself.
  static func check(_ node: JSONNode, path: String = "", log: ProblemLog) {
    switch node.value {
    case .null, .bool: break
    case .number(let digits):
      // Written back, it would be null.
      if Double(digits)?.isFinite != true {
        log.add(at: node.offset, path: path, found: "a number that is too large", expected: "less")
      }
    case .string(let text):
      // No sheet or text file can hold it.
      if text.utf8.contains(0) {
        log.add(
          at: node.offset, path: path, found: "the character U+0000", expected: "text without it")
      }
    case .array(let items):
      guard isWithin(items.count, "items", node, path, log) else { return }
      for (number, item) in items.enumerated() {
        check(item, path: "\(path)[\(number)]", log: log)
      }
    case .object(let members):
      guard isWithin(members.count, "members", node, path, log) else { return }
      for member in members {
        check(
          member.node, path: path.isEmpty ? member.name : "\(path).\(member.name)", log: log)
      }
    }
  }

  private static func isWithin(
    _ count: Int, _ parts: String, _ node: JSONNode, _ path: String, _ log: ProblemLog
  ) -> Bool {
    if count <= Self.parts { return true }
    log.add(
      at: node.offset, path: path, found: "\(count) \(parts)",
      expected: "at most \(Self.parts) \(parts)")
    return false
  }
}
