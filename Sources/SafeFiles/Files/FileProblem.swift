/// A file that cannot be read or written.
package struct FileProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path as the user gave it.
  package let path: String
  /// What was found.
  package let what: String
  /// What would be right.
  package let advice: String

  /// Creates a problem.
  package init(path: String, what: String, advice: String) {
    self.path = path
    self.what = what
    self.advice = advice
  }

  /// One line in the form of a compiler's message.
  package var description: String { "\(path): error: \(what); \(advice)" }

  init(path: String, _ problem: SystemProblem) {
    let (what, advice) = problem.words
    self.init(path: path, what: what, advice: advice)
  }

  /// The problem when the disk does not confirm a name that was given already.
  init(afterMoveTo path: String, _ problem: SystemProblem) {
    self.init(
      path: path,
      what: "the new content is there, but the disk did not confirm it: \(problem.words.what)",
      advice: "look at the file before you write it again, and check the disk")
  }

  /// Does something with the system and names the path if it fails.
  static func naming<Result>(
    _ path: String, _ work: () throws(SystemProblem) -> Result
  ) throws(FileProblem) -> Result {
    do throws(SystemProblem) {
      return try work()
    } catch {
      throw FileProblem(path: path, error)
    }
  }
}
