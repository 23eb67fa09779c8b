/// Sees that the one file was given for the other.
enum SwappedSheets {
  /// The sheet that headings belong to, when they are those of the other sheet; nil otherwise.
  ///
  /// They are when all columns that it needs are there, with one at least that only it has, and no
  /// column that only the expected one has.
  static func found(_ headings: [String], instead expected: SheetKind) -> SheetKind? {
    let given = Set(headings)
    let own = columns(of: expected)
    return SheetKind.allCases.first { kind in
      let others = columns(of: kind)
      return kind != expected && given.isSuperset(of: needed(by: kind))
        && !given.intersection(others.subtracting(own)).isEmpty
        && given.intersection(own.subtracting(others)).isEmpty
    }
  }

  private static func columns(of kind: SheetKind) -> Set<String> {
    switch kind {
    case .participants: Set(ParticipantSheet.Column.allCases.map(\.heading))
    case .events: Set(EventSheet.Column.allCases.map(\.heading))
    }
  }

  private static func needed(by kind: SheetKind) -> [String] {
    switch kind {
    case .participants: ParticipantSheet.Column.allCases.filter(\.isNeeded).map(\.heading)
    case .events: EventSheet.Column.allCases.filter(\.isNeeded).map(\.heading)
    }
  }
}
