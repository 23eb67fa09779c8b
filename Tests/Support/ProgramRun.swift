package import Foundation

/// What a program left behind that was run as a user would run it.
package struct ProgramRun: Sendable {
  /// The exit status.
  package let status: Int32
  /// What it wrote to standard output.
  package let output: String
  /// What it wrote to standard error.
  package let errors: String

  /// Runs a program of this package and waits for its end.
  ///
  /// Output goes to files: a full pipe would stop the program while we wait for it.
  ///
  /// - Parameters:
  ///   - name: The program.
  ///   - arguments: Its arguments.
  ///   - folder: The folder it runs in; a temporary one if nil.
  ///   - executable: The file to run instead of the one that was built.
  /// - Throws: What the system says if the program cannot be run.
  package init(
    _ name: String, _ arguments: [String] = [], in folder: URL? = nil, executable: URL? = nil
  ) throws {
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let scratch = try TemporaryFolder()
    let output = scratch.url.appending(path: "out")
    let errors = scratch.url.appending(path: "err")
    for file in [output, errors] { try Data().write(to: file) }

    let process = Process()
    process.executableURL = executable ?? products.appending(path: name)
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? scratch.url
    process.environment = ["LLVM_PROFILE_FILE": "/dev/null", "SWIFT_BACKTRACE": "enable=no"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .uncaughtSignal ? -1 : process.terminationStatus
    self.output = try ProgramRun.text(of: output)
    self.errors = try ProgramRun.text(of: errors)
  }

  /// The text of a file; not by String(contentsOf:), which leaks its buffer for an empty file.
  private static func text(of file: URL) throws -> String {
    String(decoding: try FileHandle(forReadingFrom: file).readToEnd() ?? Data(), as: UTF8.self)
  }
}

/// A folder that is removed when nobody uses it any more.
package final class TemporaryFolder: Sendable {
  /// The folder.
  package let url: URL

  /// A new, empty folder.
  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "practice-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Writes a file into it and gives its path.
  package func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path(percentEncoded: false)
  }

  /// Writes a text into it and gives the file's path.
  package func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
