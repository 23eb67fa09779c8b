/// Breaks text into lines of a given width.
package enum TextLayout {
  /// The text in lines of at most `width` characters, broken at spaces.
  ///
  /// A line end in the text stays one. A word longer than a line is not broken: it may be an
  /// address. The first line begins with `indent` spaces, the others with `hanging` (or `indent`).
  package static func wrap(
    _ text: String, width: Int, indent: Int = 0, hanging: Int? = nil
  ) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += fill(
        paragraph.split(separator: " "), width: width,
        indent: lines.isEmpty ? indent : hanging ?? indent,
        hanging: hanging ?? indent, continuation: "")
    }
    return lines
  }

  /// A shell command in lines of at most `width` characters, each but the last ending in ` \`.
  ///
  /// Quoted parts stay whole, so that the lines can be copied into a shell.
  package static func wrapCommand(_ command: String, width: Int, indent: Int) -> [String] {
    var quote: Character?
    let pieces = command.split { character in
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      }
      return character == " " && quote == nil
    }
    return fill(pieces, width: width, indent: indent, hanging: indent + 4, continuation: " \\")
  }

  /// The text with spaces up to a width; longer text stays as it is.
  package static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func fill(
    _ pieces: [Substring], width: Int, indent: Int, hanging: Int, continuation: String
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var start = indent
    for (index, piece) in pieces.enumerated() {
      let isLast = index == pieces.count - 1
      let room = width - start - (isLast ? 0 : continuation.count)
      if line.isEmpty {
        line = String(piece)
      } else if line.count + 1 + piece.count <= room {
        line += " " + piece
      } else {
        lines.append(String(repeating: " ", count: start) + line + continuation)
        start = hanging
        line = String(piece)
      }
    }
    lines.append(line.isEmpty ? "" : String(repeating: " ", count: start) + line)
    return lines
  }
}
