package import SafeFiles

extension ProgramOutput {
  /// Writes a finished result to the file that was asked for, and says so; without one it becomes the output.
  ///
  /// - Parameters:
  ///   - content: The bytes of the result.
  ///   - path: The file; nil for the standard output.
  ///   - inputs: The files that the result is made from: none of them is written over.
  /// - Throws: `FileProblem` if the file cannot be written.
  package mutating func save(
    _ content: [UInt8], to path: String?, madeFrom inputs: [String] = []
  ) throws(FileProblem) {
    guard let path else { return write(content) }
    try FileReplacement.write(content, to: path, madeFrom: inputs)
    note("Wrote \(path).")
  }
}
