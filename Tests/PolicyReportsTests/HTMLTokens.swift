import Foundation

/// The tags of a page as a browser's tokenizer finds them: names, attributes and their values.
///
/// Written for tests only, apart from the renderer: it knows nothing of what the renderer meant.
struct HTMLTokens {
  struct Tag: Hashable {
    let name: String
    let attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  /// The text between tags, entities decoded; style and script left out.
  private(set) var text = ""

  init(_ html: String) {
    let scanner = Scanner(string: html)
    scanner.charactersToBeSkipped = nil
    while !scanner.isAtEnd {
      if let words = scanner.scanUpToString("<") { text += HTMLTokens.decoded(words) }
      guard scanner.scanString("<") != nil else { continue }
      guard let name = scanner.scanCharacters(from: HTMLTokens.nameCharacters) else {
        text += "<"
        continue
      }
      var attributes: [String: String] = [:]
      while !scanner.isAtEnd, scanner.scanString(">") == nil {
        _ = scanner.scanCharacters(from: .whitespacesAndNewlines)
        guard
          let key = scanner.scanCharacters(
            from: CharacterSet(charactersIn: " \t\n/>=\"'").inverted)
        else {
          _ = scanner.scanCharacter()
          continue
        }
        var value = ""
        if scanner.scanString("=") != nil {
          if scanner.scanString("\"") != nil {
            value = scanner.scanUpToString("\"") ?? ""
            _ = scanner.scanString("\"")
          } else {
            value =
              scanner.scanCharacters(from: CharacterSet(charactersIn: " \t\n>").inverted) ?? ""
          }
        }
        attributes[key.lowercased()] = HTMLTokens.decoded(value)
      }
      let tag = name.lowercased()
      tags.append(Tag(name: tag, attributes: attributes))
      if tag == "script" || tag == "style" { _ = scanner.scanUpToString("</\(tag)") }
    }
  }

  private static let nameCharacters = CharacterSet.alphanumerics.union(
    CharacterSet(charactersIn: "/!-"))

  private static func decoded(_ text: String) -> String {
    var text = text
    for (entity, letter) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] { text = text.replacing(entity, with: letter) }
    return text
  }
}
