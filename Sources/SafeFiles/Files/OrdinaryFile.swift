#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What is at a path that is meant to be an ordinary file, read without following a symbolic link.
package enum OrdinaryFile: Sendable, Hashable {
  /// Nothing is there.
  case missing
  /// A symbolic link, which was not followed.
  case link
  /// A folder, a pipe or a device.
  case other
  /// A file of more bytes than the limit; none were kept.
  case tooLarge
  /// The bytes of the file.
  case bytes([UInt8])

  /// Looks and reads in one step, so that nothing can be put in the file's place in between.
  package init(at path: String, limit: Int) throws(FileProblem) {
    try FilePath.check(path)
    self = try FileProblem.naming(path) { () throws(SystemProblem) in
      try Self.read(path, limit: limit)
    }
  }

  private static func read(_ path: String, limit: Int) throws(SystemProblem) -> OrdinaryFile {
    let descriptor: Int32
    do throws(SystemProblem) {
      // Without blocking: a pipe that nobody writes to would hold the program for ever.
      descriptor = try SystemCall.retrying {
        open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      }
    } catch {
      if error.isMissing { return .missing }
      if error.isLink { return .link }
      throw error
    }
    defer { _ = close(descriptor) }
    var status = stat()
    _ = try SystemCall.checked(Int(fstat(descriptor, &status)))
    guard status.st_mode & S_IFMT == S_IFREG else { return .other }
    guard status.st_size <= limit else { return .tooLarge }
    // One byte more than there should be, to see the end without growing the space.
    let bytes = try SystemCall.read(descriptor, expecting: Int(status.st_size) + 1, limit: limit)
    // A file may grow while it is read.
    return bytes.count <= limit ? .bytes(bytes) : .tooLarge
  }
}
