/// A path cut into the folder and the last name.
struct FilePath {
  let folder: String
  let name: String

  /// Cuts at the last slash; slashes at the end do not count.
  init(_ path: String) {
    var scalars = path.unicodeScalars[...]
    while scalars.count > 1, scalars.last == "/" { scalars.removeLast() }
    guard let slash = scalars.lastIndex(of: "/") else {
      folder = "."
      name = String(scalars)
      return
    }
    let before = scalars[..<slash]
    folder = before.isEmpty ? "/" : String(before)
    name = String(scalars[scalars.index(after: slash)...])
  }

  /// The path of another name in the same folder.
  func sibling(_ other: String) -> String {
    switch folder {
    case ".": other
    case "/": "/" + other
    default: folder + "/" + other
    }
  }

  /// Refuses what the system would misread: nothing at all, or a text cut short by a zero.
  static func check(_ path: String) throws(FileProblem) {
    guard !path.isEmpty else {
      throw FileProblem(path: "\"\"", what: "an empty path", advice: "give the path of a file")
    }
    guard !path.utf8.contains(0) else {
      throw FileProblem(
        path: path, what: "a path with a zero character", advice: "give a path without it")
    }
  }

  /// What is at a path, nil when nothing is.
  static func entry(at path: String) throws(FileProblem) -> SystemCall.Entry? {
    try FileProblem.naming(path) { () throws(SystemProblem) in try SystemCall.entry(at: path) }
  }

  /// Refuses to go on when the folder is missing; `path` is what the user gave.
  func requireFolder(for path: String) throws(FileProblem) {
    guard try Self.entry(at: folder) == nil else { return }
    throw FileProblem(
      path: path, what: "the folder \"\(folder)\" does not exist",
      advice: "create it first or choose another place")
  }
}
