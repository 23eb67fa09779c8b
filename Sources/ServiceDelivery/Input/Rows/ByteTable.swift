/// A list of different byte strings, each with its number from 0, found without making texts of them.
///
/// An open-addressing table over one array of bytes: a million pseudonyms of 32 bytes take about 60
/// megabytes. The hash has a key of its own in each table, so that nobody can prepare a file whose
/// strings all meet; it decides only where a string is looked for and never in which order anything
/// comes out.
struct ByteTable {
  private var slots = [UInt32](repeating: 0, count: 16)
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  private var bytes: [UInt8] = []
  private let key = UInt64.random(in: 1...UInt64.max)

  /// How many strings there are.
  var count: Int { ends.count }

  /// The number of a string, or nil if it is not in the list.
  func find(_ string: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = ByteTable.hash(string, key: key)
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while true {
      let slot = slots[place]
      if slot == 0 { return nil }
      let number = Int(slot) - 1
      if hashes[number] == hash, isEqual(number, string) { return number }
      place = (place + 1) & mask
    }
  }

  /// Adds a string that is not in the list.
  ///
  /// - Returns: Its number, or nil if the table is full: at 2^31 strings or 4 gigabytes.
  mutating func insert(_ string: UnsafeBufferPointer<UInt8>) -> Int? {
    guard count < Int(Int32.max), bytes.count + string.count <= Int(UInt32.max) else { return nil }
    if 2 * (count + 1) > slots.count { grow() }
    let hash = ByteTable.hash(string, key: key)
    hashes.append(hash)
    bytes.append(contentsOf: string)
    ends.append(UInt32(bytes.count))
    enter(number: count - 1, hash: hash)
    return count - 1
  }

  /// Whether the string of a number is these bytes.
  func isEqual(_ number: Int, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == string.count else { return false }
    return bytes.withUnsafeBufferPointer {
      ByteTable.isEqual(UnsafeBufferPointer(rebasing: $0[range]), string)
    }
  }

  /// Whether two strings are the same bytes: eight at a time.
  static func isEqual(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let count = first.count
    guard count == second.count else { return false }
    let (left, right) = (UnsafeRawBufferPointer(first), UnsafeRawBufferPointer(second))
    var index = 0
    while index &+ 8 <= count {
      guard
        left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          == right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      else { return false }
      index &+= 8
    }
    while index < count {
      guard left[index] == right[index] else { return false }
      index &+= 1
    }
    return true
  }

  /// The string of a number, as text.
  func text(_ number: Int) -> String {
    let range = range(of: number)
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  private mutating func enter(number: Int, hash: UInt32) {
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while slots[place] != 0 { place = (place + 1) & mask }
    slots[place] = UInt32(number) + 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in hashes.indices { enter(number: number, hash: hashes[number]) }
  }

  /// A keyed hash: eight bytes at a time, folded by a full multiplication.
  private static func hash(_ string: UnsafeBufferPointer<UInt8>, key: UInt64) -> UInt32 {
    var state = key ^ UInt64(truncatingIfNeeded: string.count)
    let raw = UnsafeRawBufferPointer(string)
    var index = 0
    while index &+ 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      state = mixed(state ^ word, 0x9E37_79B9_7F4A_7C15 ^ key)
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
      rest = rest << 8 | UInt64(raw[index])
      index &+= 1
    }
    state = mixed(state ^ rest, 0xD1B5_4A32_D192_ED03 ^ key)
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }

  private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
