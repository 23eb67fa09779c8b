/// Says what an input seems to be that is not UTF-8, and how to get UTF-8 from it.
struct EncodingDiagnosis {
  /// The first byte that cannot be UTF-8.
  let offset: Int
  /// What was found.
  let found: String
  /// What would be right.
  let expected: String

  /// Looks at an input whose UTF-8 breaks at an offset.
  init(of bytes: [UInt8], faultAt offset: Int) {
    self.offset = offset
    let save = "save it again as \"CSV UTF-8\" (in LibreOffice: character set Unicode (UTF-8))"
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      found = "a spreadsheet workbook"
      expected = "text in UTF-8: open it in the spreadsheet and save it as \"CSV UTF-8\""
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      found = "text in UTF-16"
      expected = "UTF-8: " + save
    } else if bytes.prefix(4_096).contains(0) {
      found = "a binary file"
      expected = "text in UTF-8"
    } else {
      let page = EncodingDiagnosis.likelyPage(of: bytes)
      found = "the byte \(EncodingDiagnosis.hex(bytes[offset])), as in a text in \(page)"
      expected = "UTF-8: " + save
    }
  }

  /// The Windows code page that the bytes above 127 fit best.
  ///
  /// Each byte votes for the pages in which it is a letter that is frequent in a language of the
  /// page: 1250 (Croatian, Slovene, Romanian), 1252 (Italian, French, German, Maltese without its
  /// own letters), 1257 (Lithuanian, Latvian).
  private static func likelyPage(of bytes: [UInt8]) -> String {
    var votes = [0, 0, 0]
    for byte in bytes where byte >= 0x80 {
      for (index, letters) in frequentLetters.enumerated() where letters.contains(byte) {
        votes[index] += 1
      }
    }
    let names = ["Windows-1250", "Windows-1252", "Windows-1257"]
    let best = votes.max() ?? 0
    let leaders = names.indices.filter { votes[$0] == best }
    if best == 0 || leaders.count == names.count { return "a Windows code page" }
    return leaders.map { names[$0] }.joined(separator: " or ")
  }

  private static let frequentLetters: [Set<UInt8>] = [
    // š ž Š Ž, č ć đ Č Ć Đ, ă â î ş ţ
    [0x9A, 0x9E, 0x8A, 0x8E, 0xE8, 0xE6, 0xF0, 0xC8, 0xC6, 0xD0, 0xE3, 0xE2, 0xEE, 0xBA, 0xFE],
    // à è é ì ò ù ä ö ü ß ç ê ô â î, typographic quotes
    [
      0xE0, 0xE8, 0xE9, 0xEC, 0xF2, 0xF9, 0xE4, 0xF6, 0xFC, 0xDF, 0xE7, 0xEA, 0xF4, 0xE2, 0xEE,
      0x92, 0x93, 0x94,
    ],
    // ą č ę ė į š ų ū ž and capitals
    [
      0xE0, 0xE8, 0xE6, 0xEB, 0xE1, 0xF0, 0xF8, 0xFB, 0xFE, 0xC0, 0xC8, 0xC6, 0xCB, 0xC1, 0xD0,
      0xD8, 0xDB, 0xDE,
    ],
  ]

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }
}
