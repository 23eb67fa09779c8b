/// The words of an index in the order of their bytes.
struct TermDictionary: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// The words of a table, sorted.
  ///
  /// - Parameters:
  ///   - table: The words as they were met.
  ///   - order: Their numbers in the order of their bytes.
  init(_ table: TermTable, order: [Int]) {
    var bytes: [UInt8] = []
    var starts = [0]
    bytes.reserveCapacity(table.bytes.count)
    for number in order {
      bytes += table.word(number)
      starts.append(bytes.count)
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// The place of a word, or nil where it does not occur.
  func place(of word: [UInt8]) -> Int? {
    let place = first { !$0.lexicographicallyPrecedes(word) }
    return place < count && self.word(place).elementsEqual(word) ? place : nil
  }

  /// The places of the words that begin with a text: they stand side by side.
  func places(beginningWith text: [UInt8]) -> Range<Int> {
    let start = first { !$0.lexicographicallyPrecedes(text) }
    let end = first { text.lexicographicallyPrecedes($0.prefix(text.count)) }
    return start..<max(start, end)
  }

  private func word(_ place: Int) -> ArraySlice<UInt8> { bytes[starts[place]..<starts[place + 1]] }

  /// The first place whose word, and so every later one, answers a question with yes.
  private func first(where isThere: (ArraySlice<UInt8>) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isThere(word(middle)) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
