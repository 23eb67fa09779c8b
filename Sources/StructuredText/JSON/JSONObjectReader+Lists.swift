// Lists and objects.

extension JSONObjectReader {
  /// Reads a list of texts; an absent one is empty, faulty items are left out.
  public func strings(_ name: String) -> [String] {
    present(name).map { strings($0, name) } ?? []
  }

  /// Reads a list of texts that must be there; faulty items are left out.
  public func requiredStrings(_ name: String) -> [String] {
    required(name, expected: "a list of texts").map { strings($0, name) } ?? []
  }

  /// Reads a list of texts and turns each into a value; an absent list is empty.
  ///
  /// - Parameters:
  ///   - name: The member's name.
  ///   - expected: What each text should be, for the message.
  ///   - parse: Turns a text into the value; nil if it cannot.
  /// - Returns: The values; faulty items are left out.
  public func values<T>(_ name: String, expected: String, _ parse: (String) -> T?) -> [T] {
    guard let node = present(name) else { return [] }
    return items(node, name, expected: "a list: \(expected)") { item, itemPath in
      guard case .string(let text) = item.value else {
        log.add(at: item.offset, path: itemPath, found: item.kind, expected: expected)
        return nil
      }
      if let value = parse(text) { return value }
      log.add(at: item.offset, path: itemPath, found: Quoting.quoted(text), expected: expected)
      return nil
    }
  }

  /// Reads an object that must be there; on a fault, nil.
  public func object(_ name: String) -> JSONObjectReader? {
    required(name, expected: "an object").flatMap { object($0, path(of: name)) }
  }

  /// Reads an object that may be absent.
  public func optionalObject(_ name: String) -> JSONObjectReader? {
    present(name).flatMap { object($0, path(of: name)) }
  }

  /// Reads a list of objects; an absent one is empty, items that are no objects are left out.
  public func objects(_ name: String) -> [JSONObjectReader] {
    present(name).map { objects($0, name) } ?? []
  }

  /// Reads a list of objects that must be there; items that are no objects are left out.
  public func requiredObjects(_ name: String) -> [JSONObjectReader] {
    required(name, expected: "a list of objects").map { objects($0, name) } ?? []
  }

  private func object(_ node: JSONNode, _ path: String) -> JSONObjectReader? {
    let reader = JSONObjectReader(node, path: path, log: log)
    return reader.members == nil ? nil : reader
  }

  private func objects(_ node: JSONNode, _ name: String) -> [JSONObjectReader] {
    items(node, name, expected: "a list of objects") { object($0, $1) }
  }

  private func strings(_ node: JSONNode, _ name: String) -> [String] {
    items(node, name, expected: "a list of texts") { item, itemPath in
      if case .string(let text) = item.value { return text }
      log.add(at: item.offset, path: itemPath, found: item.kind, expected: "text")
      return nil
    }
  }

  private func items<T>(
    _ node: JSONNode, _ name: String, expected: String, _ read: (JSONNode, String) -> T?
  ) -> [T] {
    guard case .array(let nodes) = node.value else {
      problem(name, found: node.kind, expected: expected)
      return []
    }
    let listPath = path(of: name)
    return nodes.enumerated().compactMap { number, item in
      read(item, JSONPath.item(number, of: listPath))
    }
  }
}
