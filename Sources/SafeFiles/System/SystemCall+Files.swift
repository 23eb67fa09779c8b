#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension SystemCall {
  /// Reads to the end, but stops once more than `limit` bytes have come.
  static func read(_ path: String, limit: Int) throws(SystemProblem) -> [UInt8] {
    let descriptor = try retrying { open(path, O_RDONLY | O_CLOEXEC) }
    defer { _ = close(descriptor) }
    return try read(descriptor, expecting: 65_536, limit: limit)
  }

  /// The same from an open file; `size` is how much is read at once.
  static func read(
    _ descriptor: Int32, expecting size: Int, limit: Int
  ) throws(SystemProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: max(size, 1))
    while bytes.count <= limit {
      let count = try retrying { chunk.withUnsafeMutableBytes { readInto($0, descriptor) } }
      if count == 0 { break }
      bytes.append(contentsOf: chunk.prefix(count))
    }
    return bytes
  }

  /// Reads what comes next, at most as much as there is space for; 0 at the end.
  static func readSome(
    _ descriptor: Int32, into space: inout [UInt8]
  ) throws(SystemProblem) -> Int {
    try retrying { space.withUnsafeMutableBytes { readInto($0, descriptor) } }
  }

  /// Creates a file that must not exist, fills it and waits until it is on the disk.
  ///
  /// After a failure no file is left. The user's file creation mask decides on its permissions.
  static func createFile(_ path: String, bytes: [UInt8]) throws(SystemProblem) {
    let descriptor = try retrying { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    do throws(SystemProblem) {
      do throws(SystemProblem) {
        try writeAll(bytes, to: descriptor)
      } catch {
        _ = close(descriptor)
        throw error
      }
      try finish(descriptor, permissions: nil)
    } catch {
      removeFile(path)
      throw error
    }
  }

  /// Waits until an open file is on the disk and closes it, also after a failure.
  static func finish(_ descriptor: Int32, permissions: UInt32?) throws(SystemProblem) {
    do throws(SystemProblem) {
      if let permissions { _ = try checked(Int(fchmod(descriptor, mode_t(permissions)))) }
      try flush(descriptor)
    } catch {
      _ = close(descriptor)
      throw error
    }
    // Network file systems may report a failed write only here.
    _ = try checked(Int(close(descriptor)))
  }

  static func flushFolder(_ path: String) throws(SystemProblem) {
    do throws(SystemProblem) {
      let descriptor = try retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      defer { _ = close(descriptor) }
      try flush(descriptor)
    } catch {
      guard error.isFolderFlushUnsupported else { throw error }
    }
  }

  static func move(_ path: String, to target: String) throws(SystemProblem) {
    _ = try checked(Int(rename(path, target)))
  }

  static func createFolder(_ path: String) throws(SystemProblem) {
    _ = try checked(Int(mkdir(path, 0o777)))
  }

  /// Removes a file; one that is missing is no failure.
  package static func removeFile(_ path: String) { _ = unlink(path) }

  static func removeEmptyFolder(_ path: String) { _ = rmdir(path) }

  private static func flush(_ descriptor: Int32) throws(SystemProblem) {
    #if canImport(Darwin)
    // There, fsync alone leaves the bytes in the drive's own cache.
    if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    _ = try retrying { fsync(descriptor) }
  }

  private static func readInto(_ space: UnsafeMutableRawBufferPointer, _ descriptor: Int32) -> Int {
    #if canImport(Glibc)
    Glibc.read(descriptor, space.baseAddress, space.count)
    #elseif canImport(Musl)
    Musl.read(descriptor, space.baseAddress, space.count)
    #else
    Darwin.read(descriptor, space.baseAddress, space.count)
    #endif
  }
}
