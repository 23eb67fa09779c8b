import Foundation
import Testing

@testable import GoodPractices

@Suite struct TextFoldingTests {
  private func folded(_ text: String) -> [String] { TextFolding.words(of: text).map(\.text) }

  @Test(arguments: [
    // Croatian and Slovene
    ("ČĆĐŠŽ čćđšž", "ccdsz ccdsz"), ("đak", "dak"),
    ("Ǆep ǆep ǈubav ǌegov", "dzep dzep ljubav njegov"),
    ("žemlja", "zemlja"), ("Člověk", "clovek"),
    // Lithuanian
    ("ĄČĘĖĮŠŲŪŽ ąčęėįšųūž", "aceeisuuz aceeisuuz"), ("žemė", "zeme"),
    // Maltese
    ("ĊĠĦŻ ċġħż", "cghz cghz"), ("ħaddiem", "haddiem"), ("għajnuna", "ghajnuna"),
    // Romanian, with comma and with cedilla
    ("ĂÂÎȘȚ ăâîșț", "aaist aaist"), ("țară ţară", "tara tara"), ("Şcoală Școală", "scoala scoala"),
    // Turkish
    ("ıİğĞşŞçÇöÖüÜ", "iiggssccoouu"), ("İŞKUR", "iskur"), ("ışık IŞIK", "isik isik"),
    // Polish
    ("ŁĄĆĘŃÓŚŹŻ łąćęńóśźż", "lacenoszz lacenoszz"), ("łódź", "lodz"),
    // German
    ("straße STRASSE STRAẞE", "strasse strasse strasse"), ("Jugendförderung", "jugendforderung"),
    // Nordic, Baltic, Estonian, Icelandic
    ("øæå ØÆÅ", "oaea oaea"), ("Þórður", "thordur"), ("ķēniņš", "kenins"), ("õhtu", "ohtu"),
    // French, Spanish, Portuguese, Catalan, Dutch
    ("œuvre l'ÉLÈVE", "oeuvre l eleve"), ("niño coração", "nino coracao"), ("col·legi", "col legi"),
    ("ĳsberg", "ijsberg"),
    // Czech, Slovak, Hungarian
    ("řeka ľahký", "reka lahky"), ("őrült tűz", "orult tuz"),
    // Greek and Cyrillic: lower case, one sigma, no accents
    ("ΕΛΛΆΔΑ Ελλάδα", "ελλαδα ελλαδα"), ("ΟΔΟΣ οδός", "οδοσ οδοσ"),
    ("Младежи БЪЛГАРИЯ", "младежи българия"), ("Київ ёлка", "киів елка"),
    // Hebrew and Arabic without points, and digits of another script
    ("שָׁלוֹם", "שלום"), ("الشَّبَاب ١٢", "الشباب ١٢"),
    // Joined letters, wide letters, soft hyphens, other signs
    ("e\u{FB03}cient \u{FF21}b", "efficient \u{FF41}b"), ("Arbeits\u{AD}markt", "arbeitsmarkt"),
    ("a_b-c/d 12.5% e\u{200B}f", "a b c d 12 5 e f"), ("हिन्दी", "हिन्दी"),
  ])
  func `letters are folded as people type them`(_ text: String, _ expected: String) {
    let words = expected.split(separator: " ").map(String.init)
    #expect(folded(text) == words)
    #expect(folded(text.decomposedStringWithCanonicalMapping) == words)
    #expect(folded(text.precomposedStringWithCanonicalMapping) == words)
  }

  @Test func `every letter of these scripts reads alike composed and decomposed`() {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x58F, 0x590...0x6FF, 0x1E00...0x1FFF, 0x2100...0x214F, 0xFB00...0xFB4F,
    ]
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
      let plain = String(scalar)
      let decomposed = plain.decomposedStringWithCanonicalMapping
      #expect(
        folded("x\(plain)y") == folded("x\(decomposed)y"), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `every European letter is folded to small letters and keeps no mark`() {
    for scalar in (UInt32(0xC0)...0x17F).compactMap(Unicode.Scalar.init)
    where scalar.properties.isAlphabetic {
      let words = folded(String(scalar))
      #expect(
        words.count == 1 && words[0].utf8.allSatisfy { (97...122).contains($0) }, "\(scalar)")
    }
  }

  @Test func `folding twice is folding once`() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value), let once = folded(String(scalar)).first else {
        continue
      }
      #expect(folded(once) == [once], "\(value)")
    }
  }

  @Test func `the table holds what it folds to`() {
    for value in 0..<LetterFolding.tableEnd {
      guard let scalar = Unicode.Scalar(value), let text = LetterFolding.folded(scalar) else {
        continue
      }
      #expect(text.utf8.count <= 3, "\(value)")
    }
  }

  @Test func `words know their place, marks and all`() {
    let text = "  Žemė – cafe\u{301}!"
    let words = TextFolding.words(of: text)
    let pieces = words.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(pieces == ["Žemė", "cafe\u{301}"])
    #expect(TextFolding.words(of: text, limit: 1).map(\.text) == ["zeme"])
    #expect(TextFolding.words(of: text, limit: 0).isEmpty)
    #expect(folded("").isEmpty)
    #expect(folded("\u{301}\u{301} \u{200D}").isEmpty)
  }
}
