/// Reads the members of one JSON object into a value, logging each fault.
///
/// Every read gives a value to go on with, so that one pass finds all faults: read all members, call
/// ``finish()``, and let ``ProblemLog/throwIfErrors()`` decide at the end of the input. A member
/// that is `null` counts as absent.
///
/// ```swift
/// let log = ProblemLog(source: document.source, bytes: document.bytes)
/// let reader = JSONObjectReader(document.root, log: log)
/// let title = reader.string("title")
/// let weight = reader.optionalInt("weight") ?? 1
/// reader.finish()
/// try log.throwIfErrors()
/// ```
public final class JSONObjectReader {
  /// The way to the object from the root of the text; empty for the root.
  public let path: String
  /// The log that takes the faults.
  public let log: ProblemLog
  /// The byte offset at which the object starts.
  public let offset: Int

  /// Nil if the node is no object: then nothing more is logged.
  let members: [JSONMember]?
  private(set) var askedNames: [String] = []
  private var isFinished = false

  /// Creates a reader of an object.
  ///
  /// If the node is not an object, that is logged once, and every read gives its fallback silently.
  ///
  /// - Parameters:
  ///   - node: The object.
  ///   - path: The way to it from the root of the text.
  ///   - log: The log that takes the faults.
  public init(_ node: JSONNode, path: String = "", log: ProblemLog) {
    self.path = path
    self.log = log
    offset = node.offset
    if case .object(let members) = node.value {
      self.members = members
    } else {
      members = nil
      log.add(at: node.offset, path: path, found: node.kind, expected: "an object")
    }
  }

  /// Tells whether the object has a member of that name, `null` or not.
  public func has(_ name: String) -> Bool {
    member(name) != nil
  }

  /// Logs a problem at a member's value, or at the object.
  ///
  /// - Parameters:
  ///   - name: The member meant; nil for the object itself. If the object lacks the member, the
  ///     place is the object's.
  ///   - found: What stands there, to follow the word "found".
  ///   - expected: What should stand there, to follow the word "expected".
  ///   - severity: How bad it is.
  public func problem(
    _ name: String?, found: String, expected: String,
    severity: LocatedProblem.Severity = .error
  ) {
    guard members != nil else { return }
    let place = name.flatMap { member($0)?.node.offset } ?? offset
    log.add(
      severity, at: place, path: name.map { path(of: $0) } ?? path, found: found,
      expected: expected)
  }

  /// Ends the reading: a warning for each member that nobody asked for.
  ///
  /// If the name is nearly one that was asked for, the warning says which.
  public func finish() {
    guard let members, !isFinished else { return }
    isFinished = true
    for member in members where !askedNames.contains(member.name) {
      var expected = "a known member name"
      if let near = EditDistance.nearest(to: member.name, among: askedNames) {
        expected += " (did you mean \(Quoting.quoted(near))?)"
      }
      log.add(
        .warning, at: member.offset, path: path,
        found: "the unknown member \(Quoting.quoted(member.name))", expected: expected)
    }
  }

  /// The member of a name, whatever its value; the name counts as asked for from now on.
  func member(_ name: String) -> JSONMember? {
    if !askedNames.contains(name) {
      askedNames.append(name)
    }
    return members?.first { $0.name == name }
  }

  /// The value of a member, unless it is absent or null.
  func present(_ name: String) -> JSONNode? {
    guard let node = member(name)?.node else { return nil }
    if case .null = node.value { return nil }
    return node
  }

  /// The value of a member; logs its absence.
  func required(_ name: String, expected: String) -> JSONNode? {
    guard let node = member(name)?.node else {
      problem(name, found: "no member", expected: expected)
      return nil
    }
    return node
  }

  /// The path of a member.
  func path(of name: String) -> String {
    JSONPath.member(name, of: path)
  }
}
