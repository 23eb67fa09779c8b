extension FileReplacement {
  /// Writes a file that does not exist yet, for what somebody may have filled in since.
  ///
  /// - Throws: A problem if anything is at the path.
  package static func writeNew(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    try FilePath.check(path)
    guard try FilePath.entry(at: path) == nil else {
      throw FileProblem(
        path: path, what: "something is already there", advice: "choose another name")
    }
    try write(bytes, to: path)
  }
}
