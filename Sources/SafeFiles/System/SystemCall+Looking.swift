#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension SystemCall {
  struct Entry {
    let kind: EntryKind
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
    let kind: EntryKind =
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
}
