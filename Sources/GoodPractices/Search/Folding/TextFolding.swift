/// A word of a text, folded for search.
public struct FoldedWord: Sendable, Hashable {
  /// The folded letters.
  public let text: String
  /// Where the word stands: offsets into the UTF-8 of the text.
  public let range: Range<Int>
}

/// Words of a text in any language, folded for search: lower case, without marks on letters.
///
/// A word is a run of letters, digits and marks of any script; everything else parts words. Letters
/// are folded by a table of this module, so `Łódź`, `lodz` and the same with combining marks are one
/// word. Texts of scripts without spaces between words are not split.
public enum TextFolding {
  /// The folded words of a text, in order.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - limit: How many words are read at most.
  /// - Returns: The words with their places.
  public static func words(of text: String, limit: Int = .max) -> [FoldedWord] {
    var words: [FoldedWord] = []
    guard limit > 0 else { return words }
    scan(text) { letters, range in
      words.append(FoldedWord(text: String(decoding: letters, as: UTF8.self), range: range))
      return words.count < limit
    }
    return words
  }

  /// Calls a closure with the folded UTF-8 and the place of each word, until it says false.
  static func scan(_ text: String, _ body: (_ letters: [UInt8], _ range: Range<Int>) -> Bool) {
    var text = text
    let folding = LetterFolding.shared
    text.withUTF8 { bytes in
      folding.codes.withUnsafeBufferPointer { codes in
        scan(bytes, codes: codes, body)
      }
    }
  }

  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, codes: UnsafeBufferPointer<UInt32>,
    _ body: (_ letters: [UInt8], _ range: Range<Int>) -> Bool
  ) {
    var letters: [UInt8] = []
    var (place, start, end) = (0, 0, 0)
    while place < bytes.count {
      let (scalar, length) = scalar(of: bytes, at: place)
      let next = place + length
      if scalar < LetterFolding.tableEnd {
        let code = codes[Int(scalar)]
        if code == LetterFolding.separator {
          if !letters.isEmpty {
            guard body(letters, start..<end) else { return }
            letters.removeAll(keepingCapacity: true)
          }
        } else if code == LetterFolding.ignored {
          end = next
        } else {
          if letters.isEmpty { start = place }
          end = next
          letters.append(UInt8(truncatingIfNeeded: code))
          if code >= 2 << 24 { letters.append(UInt8(truncatingIfNeeded: code >> 8)) }
          if code >= 3 << 24 { letters.append(UInt8(truncatingIfNeeded: code >> 16)) }
        }
      } else if let folded = Unicode.Scalar(scalar).flatMap(LetterFolding.folded) {
        if letters.isEmpty { start = place }
        end = next
        letters.append(contentsOf: folded.utf8)
      } else if !letters.isEmpty {
        guard body(letters, start..<end) else { return }
        letters.removeAll(keepingCapacity: true)
      }
      place = next
    }
    if !letters.isEmpty { _ = body(letters, start..<end) }
  }

  /// The scalar at a place and its length; the bytes are those of a string, so they are valid.
  private static func scalar(
    of bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[place])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(bytes[place + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(bytes[place + 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[place + 3] & 0x3F), 4)
  }
}
