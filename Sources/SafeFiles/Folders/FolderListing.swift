#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What a folder holds, told without following symbolic links.
package enum FolderListing {
  /// A name in a folder.
  package struct Item: Sendable, Hashable {
    /// The name; bytes that are no UTF-8 are replaced, and such a name leads to no file.
    package let name: String
    /// What it is.
    package let kind: EntryKind
  }

  /// The entries of a folder by name, at most `limit` of them.
  ///
  /// - Returns: The entries, and whether there are more than the limit.
  package static func entries(
    of folder: String, limit: Int
  ) throws(FileProblem) -> (entries: [Item], isComplete: Bool) {
    try FilePath.check(folder)
    return try FileProblem.naming(folder) { () throws(SystemProblem) in
      try read(folder, limit: limit)
    }
  }

  /// What is at a path itself, nil when nothing is.
  package static func kind(of path: String) throws(FileProblem) -> EntryKind? {
    try FilePath.check(path)
    return try FileProblem.naming(path) { () throws(SystemProblem) in
      try SystemCall.entry(at: path, followingLinks: false)?.kind
    }
  }

  /// A number that tells a folder from its copies on the same disk: a copy gets another one, a renamed
  /// folder keeps it.
  ///
  /// Folders on two disks can share a number by chance, and one that is deleted may leave its number to
  /// a new one.
  package static func number(of folder: String) throws(FileProblem) -> UInt64? {
    try FilePath.entry(at: folder)?.identity.last
  }

  private static func read(
    _ folder: String, limit: Int
  ) throws(SystemProblem) -> (entries: [Item], isComplete: Bool) {
    guard let stream = opendir(folder) else { throw SystemProblem(code: errno) }
    defer { closedir(stream) }
    var found: [Item] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemProblem(code: errno) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name == "." || name == ".." { continue }
      guard found.count < limit else { return (sorted(found), false) }
      let kind = try kind(Int32(entry.pointee.d_type), at: folder + "/" + name)
      // Nil: it was removed in the meantime.
      if let kind { found.append(Item(name: name, kind: kind)) }
    }
    return (sorted(found), true)
  }

  private static func sorted(_ entries: [Item]) -> [Item] {
    entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func kind(_ type: Int32, at path: String) throws(SystemProblem) -> EntryKind? {
    switch type {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    // Some file systems leave the type to be asked for.
    case Int32(DT_UNKNOWN): try SystemCall.entry(at: path, followingLinks: false)?.kind
    default: .other
    }
  }
}
