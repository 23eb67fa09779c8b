/// A folder itself, whatever path leads to it.
package struct FolderIdentity: Sendable, Hashable {
  /// Device and number.
  private let numbers: [UInt64]

  /// The folder at a path, also behind symbolic links; nil when none is there.
  package init?(of folder: String) throws(FileProblem) {
    try FilePath.check(folder)
    guard let entry = try FilePath.entry(at: folder), entry.kind == .folder else { return nil }
    numbers = entry.identity
  }

  /// The folders in which writing a file at a path would change something: that of the name and, where
  /// a symbolic link is there, that of the file it leads to.
  ///
  /// - Returns: The folders that exist.
  package static func holding(file path: String) throws(FileProblem) -> Set<FolderIdentity> {
    try FilePath.check(path)
    let target = try FileProblem.naming(path) { () throws(SystemProblem) in
      try FileReplacement.followLinks(path)
    }
    var folders: Set<FolderIdentity> = []
    for place in [FilePath(path), FilePath(target)] {
      if let folder = try FolderIdentity(of: place.folder) { folders.insert(folder) }
    }
    return folders
  }
}
