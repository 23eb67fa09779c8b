/// Words of a text, folded for search: lower case, without marks on letters.
enum SearchWords {
  /// The folded words of a text, in order.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if let folded = folded(scalar) {
        word += folded
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Whether a word of a text answers a word that was asked for: it begins with it, leaving aside a
  /// plural s of the word asked.
  static func word(_ word: String, answers asked: String) -> Bool {
    if word.hasPrefix(asked) { return true }
    guard asked.utf8.count > 3, asked.hasSuffix("s") else { return false }
    return word.hasPrefix(asked.dropLast())
  }

  /// The folded letters of a scalar, or nil if it is no letter, digit or mark on a letter.
  private static func folded(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 97...122, 48...57: return String(scalar)
    case 65...90: return String(scalar.properties.lowercaseMapping)
    case ..<128: return nil
    case 0x300...0x36F: return ""
    default:
      let lower = scalar.properties.lowercaseMapping
      if let plain = plainLetters[lower] { return plain }
      return scalar.properties.isAlphabetic ? lower : nil
    }
  }

  /// Letters of the languages of the Union and Türkiye with the plain letters people type for them.
  private static let plainLetters: [String: String] = {
    let groups = [
      ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"),
      ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņň"),
      ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"),
      ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var letters: [String: String] = [:]
    for (plain, marked) in groups {
      for scalar in marked.unicodeScalars { letters[String(scalar)] = plain }
    }
    letters["i\u{307}"] = "i"
    return letters
  }()
}
