/// A fault in a JSON text, before its line is known.
struct JSONFault: Error {
  let offset: Int
  let path: String
  let found: String
  let expected: String
}

/// A recursive-descent parser over raw bytes.
///
/// It is written for speed without the optimiser too, since example programs and tests read large
/// files in debug builds: plain pointers and integers in the loops, no closures and no generic calls
/// for each byte. Every access is guarded by a comparison with `count`.
struct JSONParser {
  static let depthLimit = 64

  let base: UnsafePointer<UInt8>
  let count: Int
  var index = 0
  /// Repeated names, which do not stop the reading.
  var repeated: [JSONFault] = []
  // The way to the value being read, for messages: at each depth a member's name, or an item's
  // number (then 0 or more). Slots are filled once and overwritten: cheaper than a growing stack.
  private var names = [String](repeating: "", count: depthLimit + 1)
  private var items = [Int](repeating: -1, count: depthLimit + 1)
  private var depth = 0

  private init(base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
  }

  /// Parses a text that is known to be UTF-8: the value, or the faults.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> (root: JSONNode?, faults: [JSONFault]) {
    guard let base = text.baseAddress, text.count > 0 else {
      return (
        nil, [JSONFault(offset: 0, path: "", found: "an empty text", expected: "a JSON value")]
      )
    }
    var parser = JSONParser(base: base, count: text.count)
    do throws(JSONFault) {
      let root = try parser.parseDocument()
      return (root, parser.repeated)
    } catch {
      return (nil, parser.repeated + [error])
    }
  }

  private mutating func parseDocument() throws(JSONFault) -> JSONNode {
    skipSpace()
    let root = try parseValue()
    skipSpace()
    if index < count {
      throw fault(expected: "nothing after the value")
    }
    return root
  }

  private mutating func parseValue() throws(JSONFault) -> JSONNode {
    guard index < count else { throw fault(expected: "a value") }
    let start = index
    let byte = base[index]
    if byte == Byte.quote {
      return JSONNode(offset: start, value: .string(try parseString()))
    } else if byte == Byte.openBrace {
      return try parseObject()
    } else if byte == Byte.openBracket {
      return try parseArray()
    } else if byte == Byte.minus || (byte >= Byte.zero && byte <= Byte.nine) {
      return JSONNode(offset: start, value: .number(try parseNumber()))
    }
    return JSONNode(offset: start, value: try parseLiteral())
  }

  private mutating func parseObject() throws(JSONFault) -> JSONNode {
    let start = index
    try enter()
    var members: [JSONMember] = []
    skipSpace()
    if index < count, base[index] == Byte.closeBrace {
      leave()
      return JSONNode(offset: start, value: .object([]))
    }
    while true {
      let nameStart = index
      guard index < count, base[index] == Byte.quote else {
        throw members.isEmpty
          ? fault(expected: "a member's name in double quotes or }")
          : fault(expected: "a member's name in double quotes")
      }
      items[depth] = -1
      names[depth] = ""
      let name = try parseString()
      names[depth] = name
      skipSpace()
      guard index < count, base[index] == Byte.colon else {
        throw fault(expected: "a colon after the member's name")
      }
      index += 1
      skipSpace()
      let node = try parseValue()
      members.append(JSONMember(name: name, offset: nameStart, node: node))
      skipSpace()
      guard index < count else { throw fault(expected: "a comma or }") }
      if base[index] == Byte.comma {
        index += 1
        skipSpace()
      } else if base[index] == Byte.closeBrace {
        break
      } else {
        throw fault(expected: "a comma or }")
      }
    }
    noteRepeatedNames(members)
    leave()
    return JSONNode(offset: start, value: .object(members))
  }

  private mutating func parseArray() throws(JSONFault) -> JSONNode {
    let start = index
    try enter()
    var nodes: [JSONNode] = []
    skipSpace()
    if index < count, base[index] == Byte.closeBracket {
      leave()
      return JSONNode(offset: start, value: .array([]))
    }
    var number = 0
    while true {
      items[depth] = number
      if number > 0, index < count, base[index] == Byte.closeBracket {
        throw fault(expected: "a value after the comma")
      }
      nodes.append(try parseValue())
      number += 1
      skipSpace()
      guard index < count else { throw fault(expected: "a comma or ]") }
      if base[index] == Byte.comma {
        index += 1
        skipSpace()
      } else if base[index] == Byte.closeBracket {
        break
      } else {
        throw fault(expected: "a comma or ]")
      }
    }
    leave()
    return JSONNode(offset: start, value: .array(nodes))
  }

  private mutating func enter() throws(JSONFault) {
    guard depth < Self.depthLimit else {
      throw JSONFault(
        offset: index, path: path(), found: "a value nested deeper than \(Self.depthLimit) levels",
        expected: "at most \(Self.depthLimit) levels")
    }
    depth += 1
    index += 1
    items[depth] = -1
    names[depth] = ""
  }

  private mutating func leave() {
    depth -= 1
    index += 1
  }

  private mutating func noteRepeatedNames(_ members: [JSONMember]) {
    guard members.count > 1 else { return }
    // Comparing all pairs is quicker than hashing for the few members most objects have.
    if members.count <= 8 {
      var later = 1
      while later < members.count {
        var earlier = 0
        while earlier < later, members[earlier].name != members[later].name {
          earlier += 1
        }
        if earlier < later { noteRepeated(members[later]) }
        later += 1
      }
    } else {
      var seen = Set<String>()
      for member in members where !seen.insert(member.name).inserted {
        noteRepeated(member)
      }
    }
  }

  private mutating func noteRepeated(_ member: JSONMember) {
    // Nobody reads more, and a hostile text could fill the memory with them.
    guard repeated.count < 1_000 else { return }
    names[depth] = member.name
    repeated.append(
      JSONFault(
        offset: member.offset, path: path(),
        found: "a second member \(Quoting.quoted(member.name))",
        expected: "each name once in an object"))
  }

  mutating func skipSpace() {
    while index < count {
      let byte = base[index]
      guard
        byte == Byte.space || byte == Byte.lineFeed || byte == Byte.carriageReturn
          || byte == Byte.tab
      else { return }
      index += 1
    }
  }

  /// A fault at the place reached.
  func fault(expected: String) -> JSONFault {
    fault(at: index, expected: expected)
  }

  /// A fault at a place, whose character is what was found.
  func fault(at offset: Int, expected: String) -> JSONFault {
    let text = UnsafeBufferPointer(start: base, count: count)
    return fault(at: offset, found: Quoting.scalar(at: offset, in: text), expected: expected)
  }

  func fault(at offset: Int, found: String, expected: String) -> JSONFault {
    JSONFault(offset: offset, path: path(), found: found, expected: expected)
  }

  private func path() -> String {
    var path = ""
    var level = 1
    while level <= depth {
      path =
        items[level] >= 0
        ? JSONPath.item(items[level], of: path)
        : names[level].isEmpty ? path : JSONPath.member(names[level], of: path)
      level += 1
    }
    return path
  }
}
