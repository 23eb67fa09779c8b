/// Writes files so that at every moment either the old or the new content is there, whole.
package enum FileReplacement {
  /// The most characters of a name that stand in its temporary name.
  ///
  /// File systems allow 255 bytes; the temporary name must fit where the real one does.
  package static let temporaryNameLimit = 50

  /// Where a file will stand, links followed, and the permissions that it has to keep.
  ///
  /// - Throws: A problem if the file cannot or must not be written there.
  static func place(
    for path: String, madeFrom inputs: [String]
  ) throws(FileProblem) -> (target: String, permissions: UInt32?) {
    try FilePath.check(path)
    if let target = try FilePath.entry(at: path) {
      for input in inputs where try FilePath.entry(at: input)?.identity == target.identity {
        throw FileProblem(
          path: path, what: "the file that the results are made from",
          advice: "give the results another name")
      }
    }
    guard path.utf8.last != UInt8(ascii: "/") else { throw folderInstead(path) }
    let existing = try FilePath.entry(at: path)
    if let existing { try check(existing, at: path) }
    let target = try FileProblem.naming(path) { () throws(SystemProblem) in try followLinks(path) }
    try FilePath(target).requireFolder(for: path)
    return (target, existing?.permissions)
  }

  /// Creates a folder and the folders above it; one that exists is left as it is.
  package static func createFolder(_ path: String) throws(FileProblem) {
    try FilePath.check(path)
    if let entry = try FilePath.entry(at: path) {
      guard entry.kind == .folder else {
        throw FileProblem(
          path: path, what: "a file is already there", advice: "choose another name")
      }
      return
    }
    let place = FilePath(path)
    if place.folder != "." { try createFolder(place.folder) }
    try FileProblem.naming(path) { () throws(SystemProblem) in
      do throws(SystemProblem) {
        try SystemCall.createFolder(path)
      } catch  where error.isTaken {
        // Somebody else created it in the meantime.
      }
    }
  }

  /// Creates something under a temporary name next to `place` and gives back its path.
  ///
  /// Another name is tried when a run that was stopped has left one behind.
  static func createBeside(
    _ place: FilePath, hidden: Bool = true, _ create: (String) throws(SystemProblem) -> Void
  ) throws(SystemProblem) -> String {
    let start = place.name.unicodeScalars.prefix(temporaryNameLimit)
    let stem = (hidden ? "." : "") + String(start)
    var attempt = 0
    while true {
      let suffix = attempt == 0 ? "" : "-\(attempt)"
      let candidate = place.sibling("\(stem).tmp-\(SystemCall.processNumber)\(suffix)")
      do throws(SystemProblem) {
        try create(candidate)
        return candidate
      } catch {
        attempt += 1
        guard error.isTaken, attempt < 100 else { throw error }
      }
    }
  }

  private static func check(_ entry: SystemCall.Entry, at path: String) throws(FileProblem) {
    switch entry.kind {
    case .folder: throw folderInstead(path)
    case .other, .link:
      throw FileProblem(
        path: path, what: "a device or a pipe", advice: "give the path of an ordinary file")
    case .file: break
    }
    // Replacing needs only a writable folder; a file set read-only is meant to stay, though.
    guard SystemCall.isWritable(path) else {
      throw FileProblem(
        path: path, what: "a file that is write-protected",
        advice: "change its permissions or choose another name")
    }
  }

  private static func folderInstead(_ path: String) -> FileProblem {
    FileProblem(path: path, what: "a folder", advice: "give the path of a file in it")
  }

  /// The path at the end of a chain of symbolic links, whether or not something is there.
  static func followLinks(_ path: String) throws(SystemProblem) -> String {
    var current = path
    for _ in 0..<40 {
      let entry = try SystemCall.entry(at: current, followingLinks: false)
      guard entry?.kind == .link else { return current }
      let destination = try SystemCall.linkDestination(current)
      let isAbsolute = destination.utf8.first == UInt8(ascii: "/")
      current = isAbsolute ? destination : FilePath(current).sibling(destination)
    }
    throw .tooManyLinks
  }
}
