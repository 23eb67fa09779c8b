/// A language by its tag, such as `it`, `sr-Latn` or `pt-BR` (BCP 47, RFC 5646).
///
/// Read are language, script, region and variants; extensions and private subtags are refused.
/// Whether a subtag stands in the register of IANA is not checked. Tags are kept in their canonical
/// case, so that `IT-it` and `it-IT` are one.
public struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The language in small letters, such as `it`.
  public let language: String
  /// The script with a capital, such as `Latn`.
  public let script: String?
  /// The region in capitals or digits, such as `BR` or `419`.
  public let region: String?
  /// The variants in small letters, such as `nedis`.
  public let variants: [String]

  /// A language from its tag, or nil if the text is no well-formed tag of the parts that are read.
  public init?(_ tag: String) {
    guard tag.utf8.count <= 60 else { return nil }
    var parts = tag.split(separator: "-", omittingEmptySubsequences: false).map(String.init)[...]
    func next(where isRight: (Substring.UTF8View) -> Bool) -> String? {
      guard let part = parts.first, isRight(part[...].utf8) else { return nil }
      parts.removeFirst()
      return part
    }
    guard
      let language = next(where: { (2...3).contains($0.count) && $0.allSatisfy(Self.isLetter) })
    else { return nil }
    self.language = language.lowercased()
    script = next { $0.count == 4 && $0.allSatisfy(Self.isLetter) }.map {
      $0.prefix(1).uppercased() + $0.dropFirst().lowercased()
    }
    region = next {
      ($0.count == 2 && $0.allSatisfy(Self.isLetter))
        || ($0.count == 3 && $0.allSatisfy(Self.isDigit))
    }?.uppercased()
    var variants: [String] = []
    while let variant = next(where: Self.isVariant) { variants.append(variant.lowercased()) }
    guard parts.isEmpty, Set(variants).count == variants.count else { return nil }
    self.variants = variants
  }

  private init(language: String, script: String?, region: String?, variants: [String]) {
    self.language = language
    self.script = script
    self.region = region
    self.variants = variants
  }

  /// English, the language of a record that names no other.
  public static let english = LanguageTag(language: "en", script: nil, region: nil, variants: [])

  /// What a tag looks like in a file, for messages.
  public static let expectedForm = "a language tag (BCP 47) such as it, sr-Latn or pt-BR"

  /// The tag in its canonical case.
  public var description: String {
    ([language, script, region].compactMap { $0 } + variants).joined(separator: "-")
  }

  /// The tag and then the less exact ones to fall back on, by dropping parts from the end: `sr-Latn-RS`,
  /// `sr-Latn`, `sr` (lookup of RFC 4647, section 3.4).
  package var withFallbacks: [LanguageTag] {
    var tags: [LanguageTag] = []
    for count in stride(from: variants.count, through: 0, by: -1) {
      tags.append(
        LanguageTag(
          language: language, script: script, region: region,
          variants: Array(variants.prefix(count))))
    }
    if region != nil {
      tags.append(LanguageTag(language: language, script: script, region: nil, variants: []))
    }
    if script != nil {
      tags.append(LanguageTag(language: language, script: nil, region: nil, variants: []))
    }
    return tags
  }

  /// Whether the left tag comes before the right one in the alphabet.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.description < right.description
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isVariant(_ part: Substring.UTF8View) -> Bool {
    guard part.allSatisfy({ isLetter($0) || isDigit($0) }) else { return false }
    return (5...8).contains(part.count) || (part.count == 4 && part.first.map(isDigit) == true)
  }
}
