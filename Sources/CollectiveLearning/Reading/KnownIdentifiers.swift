import StructuredText

/// The identifiers that a member of a file may name.
struct KnownIdentifiers {
  /// What they are identifiers of, for messages: `a practice of the library`.
  let what: String
  private let ids: [String]
  private let set: Set<String>

  init(_ what: String, _ ids: [String]) {
    self.what = what
    self.ids = ids
    set = Set(ids)
  }

  func contains(_ id: String) -> Bool { set.contains(id) }

  /// What to write instead of an identifier that is not among them.
  func advice(insteadOf id: String) -> String {
    let nearest = EditDistance.nearest(to: id, among: ids, within: max(3, id.utf8.count / 4))
    return "the identifier of \(what)" + (nearest.map { ", perhaps \"\($0)\"" } ?? "")
  }
}

extension JSONObjectReader {
  /// The identifiers in a list, each once; logs those that are not known or stand there twice.
  func references(_ name: String, to known: KnownIdentifiers) -> [String] {
    var seen: Set<String> = []
    return strings(name).filter { id in
      guard known.contains(id) else {
        problem(name, found: Quoting.quoted(id), expected: known.advice(insteadOf: id))
        return false
      }
      if seen.insert(id).inserted { return true }
      problem(name, found: "\(Quoting.quoted(id)) twice", expected: "it once")
      return false
    }
  }

  /// The identifier of a member that may be absent; logs one that is not known.
  func optionalReference(_ name: String, to known: KnownIdentifiers) -> String? {
    guard let id = optionalString(name) else { return nil }
    return check(id, name, known)
  }

  /// The identifier of a member; logs one that is absent or not known, and gives "" then.
  func reference(_ name: String, to known: KnownIdentifiers) -> String {
    let id = string(name)
    return id.isEmpty ? "" : check(id, name, known) ?? ""
  }

  private func check(_ id: String, _ name: String, _ known: KnownIdentifiers) -> String? {
    if known.contains(id) { return id }
    problem(name, found: Quoting.quoted(id), expected: known.advice(insteadOf: id))
    return nil
  }

  /// The identifier of an object; logs one that was taken before.
  func newIdentifier(among taken: inout Set<String>) -> String {
    let id = string("id")
    if !id.isEmpty, !taken.insert(id).inserted {
      problem(
        "id", found: "\(Quoting.quoted(id)) a second time", expected: "an identifier of its own")
    }
    return id
  }
}
