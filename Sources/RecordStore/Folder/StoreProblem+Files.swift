import SafeFiles

extension StoreProblem {
  init(_ problem: FileProblem) {
    self = .file(path: problem.path, found: problem.what, expected: problem.advice)
  }

  static func ofFiles<Result>(
    _ work: () throws(FileProblem) -> Result
  ) throws(StoreProblem) -> Result {
    do throws(FileProblem) {
      return try work()
    } catch {
      throw StoreProblem(error)
    }
  }
}
