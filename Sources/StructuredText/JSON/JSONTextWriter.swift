/// Writes canonical JSON text.
struct JSONTextWriter {
  private let indented: Bool
  private var bytes: [UInt8] = []
  private var depth = 0

  init(indented: Bool) {
    self.indented = indented
  }

  /// The text so far, with the line feed that ends a text file.
  func finished() -> String {
    String(decoding: bytes + [Byte.lineFeed], as: UTF8.self)
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .number(let value): append(Self.digits(of: value))
    case .string(let text): write(text)
    case .array(let items):
      bytes.append(Byte.openBracket)
      depth += 1
      for (number, item) in items.enumerated() {
        startPart(isFirst: number == 0)
        write(item)
      }
      endParts(isEmpty: items.isEmpty, Byte.closeBracket)
    case .object(let members):
      bytes.append(Byte.openBrace)
      depth += 1
      for (number, member) in members.enumerated() {
        startPart(isFirst: number == 0)
        write(member.name)
        append(indented ? ": " : ":")
        write(member.value)
      }
      endParts(isEmpty: members.isEmpty, Byte.closeBrace)
    }
  }

  /// The shortest digits that read back as the same number, without ".0" at the end.
  private static func digits(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    // Also makes "0" of the negative zero, which equals zero.
    if let whole = Int(exactly: value), whole.magnitude < 9_007_199_254_740_992 {
      return String(whole)
    }
    let digits = value.description
    return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
  }

  private mutating func startPart(isFirst: Bool) {
    if !isFirst {
      bytes.append(Byte.comma)
    }
    if indented {
      startLine()
    }
  }

  private mutating func endParts(isEmpty: Bool, _ bracket: UInt8) {
    depth -= 1
    if indented, !isEmpty {
      startLine()
    }
    bytes.append(bracket)
  }

  private mutating func startLine() {
    bytes.append(Byte.lineFeed)
    bytes.append(contentsOf: repeatElement(Byte.space, count: 2 * depth))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func write(_ text: String) {
    var text = text
    bytes.append(Byte.quote)
    text.withUTF8 { writeEscaped($0) }
    bytes.append(Byte.quote)
  }

  private mutating func writeEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    let count = text.count
    // Bytes that need no escape are copied run by run.
    var start = 0
    var index = 0
    while index < count {
      let byte = base[index]
      if byte < Byte.space || byte == Byte.quote || byte == Byte.backslash {
        bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: index - start))
        append(Self.escape(byte))
        start = index + 1
      }
      index += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: count - start))
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case Byte.quote: return "\\\""
    case Byte.backslash: return "\\\\"
    case Byte.lineFeed: return "\\n"
    case Byte.carriageReturn: return "\\r"
    case Byte.tab: return "\\t"
    default: return (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16, uppercase: true)
    }
  }
}
