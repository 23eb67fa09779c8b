extension FileReplacement {
  /// Writes a set of files that belong together into a new or empty folder, or over an earlier set.
  ///
  /// An earlier set is known by its first file. A file that stands in the way and is not of a set stops
  /// the whole: nothing is written then. Files under other names are never touched; each file is
  /// replaced as a whole, the first one last, and one that is already as it should be is left alone.
  ///
  /// - Parameters:
  ///   - files: The files, the one that leads to all others first.
  ///   - folder: The folder.
  ///   - isIndex: Whether bytes are the first file of a set.
  ///   - mayHaveLeft: Whether a file may be left by an earlier set, by its name and bytes.
  /// - Returns: The names of files that an earlier set left and this one does not have.
  /// - Throws: `FileProblem` if the folder holds other things and no earlier set, if somebody else's file
  ///   stands in the way, or if it cannot be written.
  package static func writeSet(
    files: [(name: String, bytes: [UInt8])], in folder: String, isIndex: ([UInt8]) -> Bool,
    mayHaveLeft: (String, [UInt8]) -> Bool
  ) throws(FileProblem) -> [String] {
    try FilePath.check(folder)
    guard let first = files.first, try FilePath.entry(at: folder)?.kind == .folder,
      let index = bytes(of: "\(folder)/\(first.name)"), isIndex(index)
    else {
      try writeNew(files: files, inNew: folder)
      return []
    }
    // Before anything is written: a folder that cannot be listed stops the whole. Of what stands beyond
    // the limit nothing is told.
    let listing = try FolderListing.entries(of: folder, limit: 100_000)
    var old: [String: [UInt8]] = [:]
    for file in files {
      let path = "\(folder)/\(file.name)"
      guard try FilePath.entry(at: path) != nil else { continue }
      guard let bytes = bytes(of: path), bytes == file.bytes || mayHaveLeft(file.name, bytes) else {
        throw FileProblem(
          path: path, what: "a file that no earlier set has written",
          advice: "move it away, or give the name of another folder")
      }
      old[file.name] = bytes
    }
    for file in files.dropFirst() + [first] where old[file.name] != file.bytes {
      try write(file.bytes, to: "\(folder)/\(file.name)")
    }
    let own = Set(files.map(\.name))
    return listing.entries.map(\.name).filter { name in
      guard !own.contains(name), let bytes = bytes(of: "\(folder)/\(name)") else { return false }
      return mayHaveLeft(name, bytes)
    }
  }

  /// The bytes of an ordinary file; nil for folders, pipes and what cannot be read.
  ///
  /// What cannot be read is nobody's earlier set: it is neither written over nor told as left by one. Why
  /// it cannot be read makes no difference to that.
  private static func bytes(of path: String) -> [UInt8]? {
    guard let entry = try? FilePath.entry(at: path), entry.kind == .file else { return nil }
    return try? InputFile.read(path)
  }
}
