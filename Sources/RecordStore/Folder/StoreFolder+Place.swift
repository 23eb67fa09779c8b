import SafeFiles

extension StoreFolder {
  /// Whether a file lies in the store's own folder or in the folder of a kind of records, whether it is
  /// there already or would be written.
  ///
  /// A program that writes a file for somebody never writes it there. Folders are compared themselves
  /// and not by their paths, and a symbolic link is followed.
  ///
  /// - Parameter path: The path of the file.
  /// - Returns: True if it lies there.
  /// - Throws: ``StoreProblem`` if the path cannot be looked at.
  public func holds(file path: String) throws(StoreProblem) -> Bool {
    let own = [self.path] + RecordKind.allCases.map(folder(of:))
    return try StoreProblem.ofFiles { () throws(FileProblem) in
      let folders = try FolderIdentity.holding(file: path)
      for folder in own {
        if let identity = try FolderIdentity(of: folder), folders.contains(identity) { return true }
      }
      return false
    }
  }
}
