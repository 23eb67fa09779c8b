import StructuredText

extension JSONValue {
  /// The value at a place; nil if nothing is there.
  func value(at steps: some Collection<String>) -> JSONValue? {
    guard let step = steps.first else { return self }
    let next = items?.first { $0.isItem(step) } ?? member(step)
    return next?.value(at: steps.dropFirst())
  }

  /// The same value with another one at a place; nil takes away what is there.
  ///
  /// Objects and lists on the way are made where they are missing. An object or a list that has become
  /// empty is taken away too: "what is not known is left out". An item that a list does not have is
  /// added at its end.
  func setting(_ value: JSONValue?, at steps: some Collection<String>) -> JSONValue? {
    guard let step = steps.first else { return value }
    let rest = steps.dropFirst()
    if var items {
      let place = items.firstIndex { $0.isItem(step) }
      let new = (place.map { items[$0] } ?? .object([])).setting(value, at: rest)
      switch (place, new) {
      case (let place?, let new?): items[place] = new
      case (let place?, nil): items.remove(at: place)
      case (nil, let new?): items.append(new)
      case (nil, nil): break
      }
      return items.isEmpty ? nil : .array(items)
    }
    let inner = member(step) ?? (rest.isEmpty ? .null : JSONValue.empty(for: step))
    let new = with(step, inner.setting(value, at: rest))
    return new == .object([]) ? nil : new
  }

  private func isItem(_ step: String) -> Bool {
    member("id")?.text == step || member("condition")?.text == step
  }

  /// What stands empty under a name: lists whose items are found by identifier, else objects.
  private static func empty(for name: String) -> JSONValue {
    ["evidence", "answers"].contains(name) ? .array([]) : .object([])
  }
}
