/// Reads the records of one sorted run again, one after the other.
///
/// A record is the length of its key and of its row, four bytes each, and then both.
final class RunReader {
  private let file: ScratchFile
  private var space: [UInt8]
  private var filled = 0
  private var place = 0

  /// The bytes of the current key and row; valid until ``next()``.
  private(set) var record: ArraySlice<UInt8> = []
  /// How many of them are the key.
  private(set) var keyCount = 0

  var key: ArraySlice<UInt8> { record.prefix(keyCount) }
  var row: ArraySlice<UInt8> { record.dropFirst(keyCount) }

  /// A reader from the first record on.
  init(_ file: consuming ScratchFile, space: Int) throws(SystemProblem) {
    self.file = file
    self.space = [UInt8](repeating: 0, count: max(64, space))
    try self.file.rewind()
  }

  /// Goes to the next record; false behind the last one.
  func next() throws(SystemProblem) -> Bool {
    record = []
    guard try fill(8) else { return false }
    let (key, row) = (number(at: place), number(at: place + 4))
    guard try fill(8 + key + row) else { return false }
    record = space[(place + 8)..<(place + 8 + key + row)]
    keyCount = key
    place += 8 + key + row
    return true
  }

  /// Makes sure that so many bytes lie ahead; false at the end of the file.
  private func fill(_ count: Int) throws(SystemProblem) -> Bool {
    if filled - place >= count { return true }
    var next = Array(space[place..<filled])
    next.reserveCapacity(max(space.count, count))
    var part = [UInt8](repeating: 0, count: max(space.count, count) - next.count)
    while next.count < count {
      let read = try file.read(into: &part)
      if read == 0 { break }
      next.append(contentsOf: part.prefix(read))
    }
    filled = next.count
    place = 0
    space = next
    return filled >= count
  }

  private func number(at place: Int) -> Int {
    space[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
  }
}
