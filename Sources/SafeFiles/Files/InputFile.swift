/// Reads whole input files.
package enum InputFile {
  /// The largest file that is read: 16 MiB.
  package static let sizeLimit = 16_777_216

  /// The bytes of a file, or a problem that says what is at the path instead.
  package static func read(
    _ path: String, limit: Int = sizeLimit
  ) throws(FileProblem) -> [UInt8] {
    let entry = try check(path)
    guard entry.size <= limit else { throw tooLarge(path, limit: limit) }
    let bytes = try FileProblem.naming(path) { () throws(SystemProblem) in
      try SystemCall.read(path, limit: limit)
    }
    // A pipe has no size beforehand, and a file may grow.
    guard bytes.count <= limit else { throw tooLarge(path, limit: limit) }
    return bytes
  }

  /// What is at a path, which is neither nothing nor a folder.
  @discardableResult
  static func check(_ path: String) throws(FileProblem) -> SystemCall.Entry {
    try FilePath.check(path)
    guard let entry = try FilePath.entry(at: path) else {
      throw try missing(path)
    }
    guard entry.kind != .folder else {
      throw FileProblem(path: path, what: "a folder", advice: "give the path of a file in it")
    }
    return entry
  }

  private static func missing(_ path: String) throws(FileProblem) -> FileProblem {
    let folder = FilePath(path).folder
    if try FilePath.entry(at: folder) == nil {
      return FileProblem(
        path: path, what: "the folder \"\(folder)\" does not exist",
        advice: "check the spelling of the path")
    }
    return FileProblem(
      path: path, what: "no such file",
      advice: "check the spelling; a path without a leading slash starts at the current folder")
  }

  private static func tooLarge(_ path: String, limit: Int) -> FileProblem {
    FileProblem(
      path: path, what: "a file larger than \(limit) bytes",
      advice: "check that it is the right file, or split it")
  }
}
