extension FileReplacement {
  /// Writes a file, replacing one that exists.
  ///
  /// The bytes go to a temporary file in the same folder, to the disk, and only then to the name.
  /// A symbolic link stays and the file it points to is replaced; that file's permissions stay.
  /// After a problem the old file is as it was, but for one: if only the folder cannot be brought to the
  /// disk, the new content is there, and the problem says so. A file that the results were made from is
  /// never replaced by them.
  package static func write(
    _ bytes: [UInt8], to path: String, madeFrom inputs: [String] = []
  ) throws(FileProblem) {
    try write(bytes, to: path, madeFrom: inputs, flushing: SystemCall.flushFolder)
  }

  static func write(
    _ bytes: [UInt8], to path: String, madeFrom inputs: [String] = [],
    flushing flush: (String) throws(SystemProblem) -> Void
  ) throws(FileProblem) {
    var draft = try FileDraft(of: path, madeFrom: inputs)
    try draft.append(bytes)
    try draft.publish(flushing: flush)
  }
}
