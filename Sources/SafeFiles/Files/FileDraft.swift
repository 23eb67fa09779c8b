#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that is written piece by piece and takes its name only when it is whole.
///
/// The pieces go to a temporary file in the same folder. A draft that is not published leaves nothing.
/// What is replaced and what is refused is as ``FileReplacement/write(_:to:madeFrom:)`` says.
package struct FileDraft: ~Copyable {
  private let path: String
  private let target: String
  private let temporary: String
  private let permissions: UInt32?
  /// The open temporary file; -1 once it is closed.
  private var descriptor: Int32

  /// A draft without content.
  ///
  /// - Parameters:
  ///   - path: Where the file will stand.
  ///   - inputs: The files that it is made from, which it never replaces.
  /// - Throws: A problem if nothing can be written there.
  package init(of path: String, madeFrom inputs: [String] = []) throws(FileProblem) {
    let place = try FileReplacement.place(for: path, madeFrom: inputs)
    let permissions = place.permissions
    // Until the permissions of the old file are set nobody else reads the new one.
    let first: mode_t = permissions == nil ? 0o666 : 0o600
    var opened: Int32 = -1
    temporary = try FileProblem.naming(path) { () throws(SystemProblem) in
      try FileReplacement.createBeside(FilePath(place.target)) { candidate throws(SystemProblem) in
        opened = try SystemCall.retrying {
          open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, first)
        }
      }
    }
    self.path = path
    target = place.target
    self.permissions = permissions
    descriptor = opened
  }

  /// Writes bytes behind those that were written.
  package func append(_ bytes: [UInt8]) throws(FileProblem) {
    try FileProblem.naming(path) { () throws(SystemProblem) in
      try SystemCall.writeAll(bytes, to: descriptor)
    }
  }

  /// Brings the file to the disk and gives it its name.
  ///
  /// - Throws: A problem; then the old file is as it was, unless the problem says that the content is there.
  package mutating func publish() throws(FileProblem) {
    try publish(flushing: SystemCall.flushFolder)
  }

  mutating func publish(
    flushing flush: (String) throws(SystemProblem) -> Void
  ) throws(FileProblem) {
    let (written, temporary, target, permissions) = (descriptor, temporary, target, permissions)
    descriptor = -1
    try FileProblem.naming(path) { () throws(SystemProblem) in
      do throws(SystemProblem) {
        try SystemCall.finish(written, permissions: permissions)
        try SystemCall.move(temporary, to: target)
      } catch {
        SystemCall.removeFile(temporary)
        throw error
      }
    }
    do throws(SystemProblem) {
      try flush(FilePath(target).folder)
    } catch {
      throw FileProblem(afterMoveTo: path, error)
    }
  }

  deinit {
    guard descriptor >= 0 else { return }
    _ = close(descriptor)
    SystemCall.removeFile(temporary)
  }
}
