#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A failed system call; kept here with the calls so that no other file needs the C library.
struct SystemProblem: Error, Equatable {
  let code: Int32

  static let tooManyLinks = SystemProblem(code: ELOOP)

  var isMissing: Bool { code == ENOENT }
  var isTaken: Bool { code == EEXIST }
  var isBrokenPipe: Bool { code == EPIPE }

  /// Some file systems cannot flush a folder, and a folder may be writable but not readable.
  var isFolderFlushUnsupported: Bool {
    [EINVAL, ENOTSUP, EACCES, EPERM, EROFS].contains(code)
  }

  /// What happened and what to do about it, in words for the user.
  var words: (what: String, advice: String) {
    switch code {
    case ENOENT: ("no such file or folder", "check the spelling of the path")
    case EACCES, EPERM: ("no permission", "change its permissions or choose another place")
    case ENOTDIR: ("a part of the path is a file, not a folder", "check the path")
    case EISDIR: ("a folder", "give the path of a file")
    case ENOSPC: ("no space left on the disk", "free some space and try again")
    case EDQUOT: ("the disk quota is used up", "free some space and try again")
    case EROFS: ("the disk is read-only", "choose another place")
    case ENAMETOOLONG: ("the name is too long", "choose a shorter name")
    case ELOOP: ("the symbolic links go round in a circle", "give the path of a real file")
    case ENOTEMPTY, EEXIST: ("something is already there", "choose another name")
    default: (String(cString: strerror(code)), "try again or choose another place")
    }
  }
}

/// The few calls of the C library that the programs need.
enum Platform {
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  // MARK: Process and terminal

  static var processNumber: Int32 { getpid() }

  static func endProcess(status: Int32) -> Never { exit(status) }

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  // MARK: Looking at what is there

  enum Kind { case file, folder, link, other }

  struct Entry {
    let kind: Kind
    let permissions: UInt32
    let size: Int
    /// Device and number: the same for two paths of one file.
    let identity: [UInt64]
  }

  /// What is at `path`, or nil when nothing is.
  static func entry(at path: String, followingLinks: Bool = true) throws(SystemProblem) -> Entry? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else {
      let problem = SystemProblem(code: errno)
      if problem.isMissing { return nil }
      throw problem
    }
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    let permissions = UInt32(status.st_mode & 0o7777)
    return Entry(
      kind: kind, permissions: permissions, size: Int(status.st_size),
      identity: [UInt64(status.st_dev), UInt64(status.st_ino)])
  }

  static func linkDestination(_ path: String) throws(SystemProblem) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = try checked(readlink(path, &buffer, buffer.count))
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  static func isEmptyFolder(_ path: String) throws(SystemProblem) -> Bool {
    guard let stream = opendir(path) else { throw SystemProblem(code: errno) }
    defer { closedir(stream) }
    // Every folder lists itself and its parent.
    var count = 0
    while count < 3, readdir(stream) != nil { count += 1 }
    return count < 3
  }

  // MARK: Reading and writing

  /// Reads to the end, but stops once more than `limit` bytes have come.
  static func read(_ path: String, limit: Int) throws(SystemProblem) -> [UInt8] {
    let descriptor = try retrying { open(path, O_RDONLY | O_CLOEXEC) }
    defer { _ = close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = try retrying { chunk.withUnsafeMutableBytes { readInto($0, descriptor) } }
      if count == 0 { break }
      bytes.append(contentsOf: chunk.prefix(count))
    }
    return bytes
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemProblem) {
    var start = 0
    while start < bytes.count {
      start += try retrying {
        bytes[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      }
    }
  }

  /// Creates a file that must not exist, fills it and waits until it is on the disk.
  ///
  /// After a failure no file is left. Without `permissions` the user's file creation mask decides.
  static func createFile(
    _ path: String, bytes: [UInt8], permissions: UInt32? = nil
  ) throws(SystemProblem) {
    let first: mode_t = permissions == nil ? 0o666 : 0o600
    let descriptor = try retrying { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, first) }
    do throws(SystemProblem) {
      do throws(SystemProblem) {
        try writeAll(bytes, to: descriptor)
        if let permissions { _ = try checked(Int(fchmod(descriptor, mode_t(permissions)))) }
        try flush(descriptor)
      } catch {
        _ = close(descriptor)
        throw error
      }
      // Network file systems may report a failed write only here.
      _ = try checked(Int(close(descriptor)))
    } catch {
      removeFile(path)
      throw error
    }
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

  static func removeFile(_ path: String) { _ = unlink(path) }

  static func removeEmptyFolder(_ path: String) { _ = rmdir(path) }

  // MARK: Helpers

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

  private static func checked(_ result: Int) throws(SystemProblem) -> Int {
    guard result >= 0 else { throw SystemProblem(code: errno) }
    return result
  }

  /// Repeats a call that a signal interrupted.
  private static func retrying<Result: SignedInteger>(
    _ call: () -> Result
  ) throws(SystemProblem) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw SystemProblem(code: code) }
    }
  }
}
