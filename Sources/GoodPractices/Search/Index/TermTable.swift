/// Words numbered in the order in which they are met: a hash table over their bytes.
///
/// A dictionary of strings would make a string of each word of each text. The hash is the standard
/// library's with its secret seed: nobody can write records whose words all fall together.
struct TermTable {
  /// The bytes of all words, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each word begins, and the end of the last.
  private(set) var starts = [0]

  /// Numbers of words, -1 where none stands; the size is a power of two.
  private var slots = [Int](repeating: -1, count: 1024)

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// The number of a word, a new one if it was not met before.
  mutating func number(of word: [UInt8]) -> Int {
    var slot = firstSlot(word[...])
    while slots[slot] >= 0 {
      let number = slots[slot]
      if isWord(number, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = count
    slots[slot] = number
    bytes += word
    starts.append(bytes.count)
    if 2 * count > slots.count { grow() }
    return number
  }

  /// The bytes of a word by its number.
  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  private func isWord(_ number: Int, _ word: [UInt8]) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == word.count else { return false }
    for place in word.indices where bytes[start + place] != word[place] { return false }
    return true
  }

  private func firstSlot(_ word: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    word.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize() & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int](repeating: -1, count: 2 * slots.count)
    for number in 0..<count {
      var slot = firstSlot(word(number))
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }
}
