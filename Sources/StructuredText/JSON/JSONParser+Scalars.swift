// Numbers, literals and texts: the values without parts.

extension JSONParser {
  mutating func parseNumber() throws(JSONFault) -> String {
    let start = index
    if base[index] == Byte.minus {
      index += 1
    }
    if index < count, base[index] == Byte.zero {
      index += 1
      if index < count, base[index] >= Byte.zero, base[index] <= Byte.nine {
        throw fault(at: start, found: "a number with a leading zero", expected: "no leading zeros")
      }
    } else {
      try skipDigits()
    }
    if index < count, base[index] == Byte.point {
      index += 1
      try skipDigits()
    }
    if index < count, base[index] | 0x20 == 0x65 {
      index += 1
      if index < count, base[index] == Byte.plus || base[index] == Byte.minus {
        index += 1
      }
      try skipDigits()
    }
    return text(from: start, to: index)
  }

  private mutating func skipDigits() throws(JSONFault) {
    let start = index
    while index < count, base[index] >= Byte.zero, base[index] <= Byte.nine {
      index += 1
    }
    if index == start {
      throw fault(expected: "a digit")
    }
  }

  mutating func parseLiteral() throws(JSONFault) -> JSONNode.Value {
    let start = index
    while index < count, isWordByte(base[index]) {
      index += 1
    }
    let word = text(from: start, to: index)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "": throw fault(at: start, expected: advice(for: base[start]))
    default:
      throw fault(
        at: start, found: "the bare word \(Quoting.quoted(word))",
        expected: "a value; text stands in double quotes")
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= Byte.zero && byte <= Byte.nine)
      || byte == 0x5F || byte >= 0x80
  }

  private func advice(for byte: UInt8) -> String {
    if byte == Byte.apostrophe { return "text in double quotes" }
    if byte == Byte.slash { return "a value; JSON has no comments" }
    if byte == Byte.plus || byte == Byte.point { return "a number that starts with a digit or -" }
    return "a value"
  }

  mutating func parseString() throws(JSONFault) -> String {
    let opening = index
    // A local copy: the loop below is the hottest of all.
    var cursor = index + 1
    let start = cursor
    while cursor < count {
      let byte = base[cursor]
      if byte == Byte.quote {
        index = cursor + 1
        return text(from: start, to: cursor)
      }
      if byte == Byte.backslash || byte < 0x20 { break }
      cursor += 1
    }
    index = cursor
    return try parseEscapedString(opening: opening)
  }

  /// Goes on with a string at the first byte that needs care.
  private mutating func parseEscapedString(opening: Int) throws(JSONFault) -> String {
    var result: [UInt8] = []
    append(from: opening + 1, to: index, to: &result)
    while index < count {
      let byte = base[index]
      if byte == Byte.quote {
        index += 1
        return String(decoding: result, as: UTF8.self)
      }
      if byte == Byte.backslash {
        try parseEscape(into: &result)
      } else if byte < 0x20 {
        throw fault(expected: "text on one line; line ends and tabs are written \\n and \\t")
      } else {
        let start = index
        while index < count, base[index] >= 0x20, base[index] != Byte.quote,
          base[index] != Byte.backslash
        {
          index += 1
        }
        append(from: start, to: index, to: &result)
      }
    }
    throw fault(
      at: opening, found: "text without a closing quote", expected: "a double quote at its end")
  }

  private mutating func parseEscape(into result: inout [UInt8]) throws(JSONFault) {
    let start = index
    index += 1
    guard index < count else { throw fault(expected: "an escape after the backslash") }
    let byte = base[index]
    index += 1
    switch byte {
    case Byte.quote, Byte.backslash, Byte.slash: result.append(byte)
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(Byte.lineFeed)
    case 0x72: result.append(Byte.carriageReturn)
    case 0x74: result.append(Byte.tab)
    case 0x75: result.append(contentsOf: try parseUnicodeEscape(start: start).utf8)
    default:
      throw fault(
        at: index - 1, expected: "one of \" \\ / b f n r t u after the backslash")
    }
  }

  private mutating func parseUnicodeEscape(start: Int) throws(JSONFault) -> String {
    let first = try parseFourDigits()
    if let scalar = Unicode.Scalar(first) {
      return String(Character(scalar))
    }
    // Here `first` is a surrogate: only a high one followed by a low one makes a character.
    if first < 0xDC00, index + 1 < count, base[index] == Byte.backslash, base[index + 1] == 0x75 {
      index += 2
      let second = try parseFourDigits()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return String(Character(scalar))
      }
    }
    throw fault(
      at: start, found: "half of a surrogate pair",
      expected: "both halves: \\uD800 to \\uDBFF, "
        + "then \\uDC00 to \\uDFFF")
  }

  private mutating func parseFourDigits() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    var digits = 0
    while digits < 4 {
      guard index < count else { throw fault(expected: "four hexadecimal digits") }
      let byte = base[index]
      if byte >= Byte.zero, byte <= Byte.nine {
        value = value << 4 + UInt32(byte - Byte.zero)
      } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x66 {
        value = value << 4 + UInt32((byte | 0x20) - 0x61 + 10)
      } else {
        throw fault(expected: "four hexadecimal digits")
      }
      index += 1
      digits += 1
    }
    return value
  }

  private func append(from start: Int, to end: Int, to result: inout [UInt8]) {
    result.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
  }

  private func text(from start: Int, to end: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: base + start, count: end - start), as: UTF8.self)
  }
}
