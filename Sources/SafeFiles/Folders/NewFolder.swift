extension FileReplacement {
  /// Writes a set of new files into a folder that does not exist yet or is empty.
  ///
  /// A missing folder is made complete under a temporary name and then renamed. After a problem
  /// none of the files is left, unless the problem says that the content is there. The names are plain
  /// names without slashes.
  package static func writeNew(
    files: [(name: String, bytes: [UInt8])], inNew folder: String
  ) throws(FileProblem) {
    try FilePath.check(folder)
    try checkNames(files.map(\.name), folder: folder)
    guard let entry = try FilePath.entry(at: folder) else {
      return try createFilled(folder, files)
    }
    guard entry.kind == .folder else {
      throw FileProblem(
        path: folder, what: "a file is already there",
        advice: "give the name of a folder that does not exist yet")
    }
    guard try isEmpty(folder) else {
      throw FileProblem(
        path: folder, what: "a folder that is not empty",
        advice: "give the name of a folder that does not exist yet, or empty this one")
    }
    try fill(folder, files)
  }

  private static func isEmpty(_ folder: String) throws(FileProblem) -> Bool {
    try FileProblem.naming(folder) { () throws(SystemProblem) in
      try SystemCall.isEmptyFolder(folder)
    }
  }

  private static func createFilled(
    _ folder: String, _ files: [(name: String, bytes: [UInt8])]
  ) throws(FileProblem) {
    let place = FilePath(folder)
    try place.requireFolder(for: folder)
    try FileProblem.naming(folder) { () throws(SystemProblem) in
      let temporary = try createBeside(place, hidden: false) { candidate throws(SystemProblem) in
        try SystemCall.createFolder(candidate)
      }
      do throws(SystemProblem) {
        for file in files {
          try SystemCall.createFile("\(temporary)/\(file.name)", bytes: file.bytes)
        }
        try SystemCall.flushFolder(temporary)
        try SystemCall.move(temporary, to: place.sibling(place.name))
      } catch {
        for file in files { SystemCall.removeFile("\(temporary)/\(file.name)") }
        SystemCall.removeEmptyFolder(temporary)
        throw error
      }
    }
    do throws(SystemProblem) {
      try SystemCall.flushFolder(place.folder)
    } catch {
      throw FileProblem(afterMoveTo: folder, error)
    }
  }

  private static func fill(
    _ folder: String, _ files: [(name: String, bytes: [UInt8])]
  ) throws(FileProblem) {
    var written: [String] = []
    do throws(FileProblem) {
      for file in files {
        let path = "\(folder)/\(file.name)"
        // Before: a file may be there although writing it ends with a problem.
        written.append(path)
        try write(file.bytes, to: path)
      }
    } catch {
      for path in written { SystemCall.removeFile(path) }
      throw error
    }
  }

  private static func checkNames(_ names: [String], folder: String) throws(FileProblem) {
    var seen: Set<String> = []
    for name in names {
      let isPlain = !name.isEmpty && name != "." && name != ".." && !name.utf8.contains(0x2F)
      guard isPlain, !name.utf8.contains(0) else {
        throw FileProblem(
          path: folder, what: "\"\(name)\" is no file name", advice: "give a name without slashes")
      }
      guard seen.insert(name).inserted else {
        throw FileProblem(
          path: folder, what: "\"\(name)\" is given twice", advice: "give each file its own name")
      }
    }
  }
}
