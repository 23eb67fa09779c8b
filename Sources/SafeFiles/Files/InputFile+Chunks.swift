#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension InputFile {
  /// Gives the bytes of a file in chunks, for files too large to hold.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - size: The most bytes of a chunk.
  ///   - problem: Makes the caller's error of one about the file.
  ///   - body: Takes a chunk and says whether to go on.
  /// - Throws: A problem with the file, or what the body throws.
  package static func forEachChunk<Failure: Error>(
    of path: String, size: Int = 262_144, problem: (FileProblem) -> Failure,
    _ body: ([UInt8]) throws(Failure) -> Bool
  ) throws(Failure) {
    let descriptor: Int32
    do throws(FileProblem) {
      try check(path)
      descriptor = try FileProblem.naming(path) { () throws(SystemProblem) in
        try SystemCall.retrying { open(path, O_RDONLY | O_CLOEXEC) }
      }
    } catch {
      throw problem(error)
    }
    defer { _ = close(descriptor) }
    var space = [UInt8](repeating: 0, count: max(1, size))
    while true {
      let count: Int
      do throws(FileProblem) {
        count = try FileProblem.naming(path) { () throws(SystemProblem) in
          try SystemCall.readSome(descriptor, into: &space)
        }
      } catch {
        throw problem(error)
      }
      if count == 0 { return }
      guard try body(count == space.count ? space : Array(space.prefix(count))) else { return }
    }
  }
}
