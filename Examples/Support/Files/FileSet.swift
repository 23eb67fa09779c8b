import Foundation

extension FileReplacement {
  /// Writes a set of files that belong together into a new or empty folder, or over an earlier set.
  ///
  /// An earlier set is known by its first file, which holds a mark. Other files in its folder are never
  /// touched; each file is replaced as a whole, the first one last, and one that is already as it
  /// should be is left alone.
  ///
  /// - Parameters:
  ///   - files: The files, the one that leads to all others first.
  ///   - folder: The folder.
  ///   - mark: Words that every page of a set holds.
  /// - Returns: The names of pages that an earlier set left and this one does not have.
  /// - Throws: `FileProblem` if the folder holds other things and no earlier set, or cannot be written.
  package static func writeSet(
    files: [(name: String, bytes: [UInt8])], in folder: String, mark: String
  ) throws(FileProblem) -> [String] {
    try FilePath.check(folder)
    guard let first = files.first, let entry = try FilePath.entry(at: folder),
      entry.kind == .folder, holds(mark, "\(folder)/\(first.name)")
    else {
      try writeNew(files: files, inNew: folder)
      return []
    }
    for file in files.dropFirst() + [first] {
      let path = "\(folder)/\(file.name)"
      if let old = try? InputFile.read(path), old == file.bytes { continue }
      try write(file.bytes, to: path)
    }
    let own = Set(files.map(\.name))
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !own.contains($0) && holds(mark, "\(folder)/\($0)") }.sorted()
  }

  /// Whether a file holds a mark.
  private static func holds(_ mark: String, _ path: String) -> Bool {
    guard let bytes = try? InputFile.read(path) else { return false }
    return String(decoding: bytes, as: UTF8.self).contains(mark)
  }
}
