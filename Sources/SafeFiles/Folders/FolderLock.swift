#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An advisory lock: programs that ask for it take turns, others do not notice it.
///
/// It is a file of its own that stays in the folder, since a file that is replaced cannot carry a lock,
/// and network file systems lock files only. The system frees it when the process ends, however it
/// ends. On network file systems it holds as far as they carry it; for Windows there is none yet: the
/// package was never built there.
package enum FolderLock {
  /// Does something while no other holder of the lock does.
  ///
  /// - Parameters:
  ///   - path: The lock file; it is made where it is missing, and never through a symbolic link.
  ///   - milliseconds: How long to wait for another holder.
  ///   - problem: Makes the caller's error of one about the lock file.
  ///   - body: What is done.
  /// - Returns: What the body gives.
  /// - Throws: A problem with the lock, or what the body throws.
  package static func holding<Result, Failure: Error>(
    _ path: String, waiting milliseconds: Int = 10_000, problem: (FileProblem) -> Failure,
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let descriptor: Int32
    do throws(FileProblem) {
      descriptor = try locked(path, milliseconds)
    } catch {
      throw problem(error)
    }
    // Closing frees the lock.
    defer { _ = close(descriptor) }
    return try body()
  }

  private static func locked(_ path: String, _ milliseconds: Int) throws(FileProblem) -> Int32 {
    try FilePath.check(path)
    let descriptor = try FileProblem.naming(path) { () throws(SystemProblem) in
      try SystemCall.retrying {
        open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o666)
      }
    }
    var waited = 0
    while true {
      do throws(SystemProblem) {
        _ = try SystemCall.retrying { flock(descriptor, LOCK_EX | LOCK_NB) }
        return descriptor
      } catch {
        guard error.isBusy, waited < milliseconds else {
          _ = close(descriptor)
          if !error.isBusy { throw FileProblem(path: path, error) }
          throw FileProblem(
            path: path, what: "another program has been using the folder all the time",
            advice: "wait until it has ended, then try again")
        }
      }
      // Asking again instead of sleeping in the system: only so is there an end to the waiting.
      usleep(2_000)
      waited += 2
    }
  }
}
