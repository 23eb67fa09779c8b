import StructuredText

/// Puts lists of texts together that several sides have changed.
enum TextListMerge {
  /// The ancestor's texts without what any side has removed, and with what each side has added: in the
  /// order of the first side, then what the others add.
  ///
  /// Texts are told apart by their bytes. An absent list counts as an empty one.
  ///
  /// - Returns: The list; nil if one of the lists holds anything but distinct texts, or if nothing would
  ///   be left, which a person has to want.
  static func merged(_ sides: [JSONValue?], base: JSONValue?) -> JSONValue? {
    guard let old = texts(of: base) else { return nil }
    var lists: [[String]] = []
    for side in sides {
      guard let list = texts(of: side) else { return nil }
      lists.append(list)
    }
    let before = Set(old.map(Key.init))
    let removed = lists.reduce(into: Set<Key>()) { removed, list in
      removed.formUnion(before.subtracting(list.map(Key.init)))
    }
    var seen: Set<Key> = []
    let merged = lists.joined().filter { text in
      !removed.contains(Key(text)) && seen.insert(Key(text)).inserted
    }
    return merged.isEmpty ? nil : .array(merged.map { .string($0) })
  }

  /// A text by its bytes: two that only look alike are different.
  private struct Key: Hashable {
    let bytes: [UInt8]
    init(_ text: String) { bytes = Array(text.utf8) }
  }

  private static func texts(of value: JSONValue?) -> [String]? {
    guard let value else { return [] }
    guard case .array(let items) = value else { return nil }
    let texts = items.compactMap { if case .string(let text) = $0 { text } else { nil } }
    guard texts.count == items.count, Set(texts.map(Key.init)).count == texts.count else {
      return nil
    }
    return texts
  }
}
