/// A phrase with places for arguments, as the tables of the languages hold it.
///
/// `{name}` is the place of an argument; `{name|one|many}` a count followed by the word that goes with
/// it; `{name:one|many}` that word alone. What stands between braces is never text.
struct PhraseTemplate: Sendable, Hashable {
  let pieces: [Piece]

  enum Piece: Sendable, Hashable {
    case text(String)
    case argument(String)
    case counted(String, one: String, many: String, showsNumber: Bool)
  }

  /// A phrase; a brace that is not closed, and what follows it, stays text.
  init(_ phrase: String) {
    var pieces: [Piece] = []
    var rest = phrase[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(PhraseTemplate.piece(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  private static func piece(_ place: Substring) -> Piece {
    guard let end = place.firstIndex(where: { $0 == "|" || $0 == ":" }) else {
      return .argument(String(place))
    }
    let forms = place[place.index(after: end)...].split(
      separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    return .counted(
      String(place[..<end]), one: String(forms[0]), many: String(forms.last ?? forms[0]),
      showsNumber: place[end] == "|")
  }

  /// The names of the arguments; a count also says that it is one.
  var arguments: Set<String> {
    Set(
      pieces.compactMap { piece in
        switch piece {
        case .text: nil
        case .argument(let name): name
        case .counted(let name, _, _, _): name
        }
      })
  }
}
