import StructuredText

/// Checks that a value survives being read and written again.
///
/// Numbers are kept as 64-bit numbers. One that is too large or has more digits than those hold would
/// come back changed, and a later release may have meant every digit.
enum KeptValue {
  /// How deep a record may be nested, so that it still fits into a conflict in a bundle.
  static let depthLimit = 40

  /// Logs each number that would change, and the first value that is nested too deep.
  static func check(_ node: JSONNode, path: String, log: ProblemLog) {
    var isTooDeep = false
    check(node, path: path, depth: 1, isTooDeep: &isTooDeep, log: log)
  }

  private static func check(
    _ node: JSONNode, path: String, depth: Int, isTooDeep: inout Bool, log: ProblemLog
  ) {
    // A hostile file could hold half a million of them.
    guard log.problems.count < 1_000 else { return }
    switch node.value {
    case .number(let digits):
      guard !isKept(digits) else { return }
      log.add(
        at: node.offset, path: path,
        found: "the number \(digits.prefix(40)), which cannot be kept with all its digits",
        expected: "at most 15 digits; or write it as text")
    case .array(let items):
      guard isAllowed(node, path, depth, &isTooDeep, log) else { return }
      for (number, item) in items.enumerated() where !isPlain(item) {
        check(
          item, path: "\(path)[\(number)]", depth: depth + 1, isTooDeep: &isTooDeep, log: log)
      }
    case .object(let members):
      guard isAllowed(node, path, depth, &isTooDeep, log) else { return }
      for member in members where !isPlain(member.node) {
        let place = path.isEmpty ? member.name : path + "." + member.name
        check(member.node, path: place, depth: depth + 1, isTooDeep: &isTooDeep, log: log)
      }
    case .null, .bool, .string: return
    }
  }

  /// Most values are texts: for them no path is put together.
  private static func isPlain(_ node: JSONNode) -> Bool {
    switch node.value {
    case .null, .bool, .string: true
    case .number(let digits): digits.utf8.count <= 15 && Int(digits) != nil
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  private static func isAllowed(
    _ node: JSONNode, _ path: String, _ depth: Int, _ isTooDeep: inout Bool, _ log: ProblemLog
  ) -> Bool {
    guard depth > depthLimit else { return true }
    if !isTooDeep {
      log.add(
        at: node.offset, path: path, found: "a value nested deeper than \(depthLimit) levels",
        expected: "at most \(depthLimit) levels")
    }
    isTooDeep = true
    return false
  }

  /// Whether the digits come back with the same value.
  static func isKept(_ digits: String) -> Bool {
    guard let value = Double(digits), value.isFinite else { return false }
    if Int(digits) != nil { return true }
    guard let given = Decimal(digits), let kept = Decimal(JSONValue.number(value).plainDigits)
    else {
      return false
    }
    return given == kept
  }

  /// Digits without zeros at either end, and the power of ten of the last one.
  private struct Decimal: Equatable {
    let digits: [UInt8]
    let exponent: Int

    init?(_ text: String) {
      let parts = text.utf8.split(whereSeparator: { $0 | 0x20 == UInt8(ascii: "e") })
      guard let mantissa = parts.first else { return nil }
      var power = 0
      if parts.count > 1 {
        guard let stated = Int(String(decoding: parts[1], as: UTF8.self)), stated.magnitude < 10_000
        else { return nil }
        power = stated
      }
      var digits: [UInt8] = []
      var isFraction = false
      for byte in mantissa {
        if byte == UInt8(ascii: ".") {
          isFraction = true
        } else if byte != UInt8(ascii: "-") {
          digits.append(byte)
          if isFraction { power -= 1 }
        }
      }
      while digits.last == UInt8(ascii: "0") {
        digits.removeLast()
        power += 1
      }
      self.digits = Array(digits.drop { $0 == UInt8(ascii: "0") })
      self.exponent = self.digits.isEmpty ? 0 : power
    }
  }
}

extension JSONValue {
  /// The text without its line feed.
  fileprivate var plainDigits: String { String(text(indented: false).dropLast()) }
}
