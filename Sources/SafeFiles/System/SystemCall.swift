#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The few calls of the C library that the programs need.
package enum SystemCall {
  /// The descriptor of the standard output.
  package static let standardOutput: Int32 = 1
  /// The descriptor of the standard error.
  package static let standardError: Int32 = 2

  // MARK: Process and terminal

  static var processNumber: Int32 { getpid() }

  /// Ends the process.
  package static func endProcess(status: Int32) -> Never { exit(status) }

  /// A variable of the environment.
  package static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  /// Whether somebody may be looking.
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of a terminal, if it tells them.
  package static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all bytes, however many calls it takes.
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemProblem) {
    var start = 0
    while start < bytes.count {
      start += try retrying {
        bytes[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      }
    }
  }

  // MARK: Calls and their failures

  static func checked(_ result: Int) throws(SystemProblem) -> Int {
    guard result >= 0 else { throw SystemProblem(code: errno) }
    return result
  }

  /// Repeats a call that a signal interrupted.
  static func retrying<Result: SignedInteger>(
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
