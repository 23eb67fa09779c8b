#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file without a name, for what is written and read again by one run and nobody else.
///
/// Its name is removed as soon as it is open: the system frees the space when the program ends, however
/// it ends, and nobody finds the file in the folder. Only the user may open it in the moment before.
struct ScratchFile: ~Copyable {
  private let descriptor: Int32

  /// Opens a new file in a folder.
  init(in folder: String) throws(SystemProblem) {
    var opened: Int32 = -1
    let place = FilePath(folder + "/sorting")
    let path = try FileReplacement.createBeside(place) { candidate throws(SystemProblem) in
      opened = try SystemCall.retrying {
        open(candidate, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      }
    }
    SystemCall.removeFile(path)
    descriptor = opened
  }

  /// Writes at the end of what was written.
  func append(_ bytes: [UInt8]) throws(SystemProblem) {
    try SystemCall.writeAll(bytes, to: descriptor)
  }

  /// Goes back to the first byte.
  func rewind() throws(SystemProblem) {
    _ = try SystemCall.checked(Int(lseek(descriptor, 0, SEEK_SET)))
  }

  /// Reads what comes next, at most as much as there is space for; 0 at the end.
  func read(into space: inout [UInt8]) throws(SystemProblem) -> Int {
    try SystemCall.readSome(descriptor, into: &space)
  }

  deinit { _ = close(descriptor) }
}
