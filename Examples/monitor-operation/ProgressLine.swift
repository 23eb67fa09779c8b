import CommandLineSupport

/// How far the reading has come, on a terminal only.
struct ProgressLine {
  private let isShown = Terminal.standardError.isTerminal
  private var what = ""
  private var bytes = 0
  private var told = 0

  /// Counts bytes that were read, and tells of them every 16 MiB.
  mutating func add(_ count: Int, of what: String) {
    if what != self.what { (self.what, bytes, told) = (what, 0, 0) }
    bytes += count
    guard isShown, bytes - told >= 16_777_216 else { return }
    told = bytes
    write("\r\(what): \(bytes / 1_048_576) MiB ")
  }

  /// Clears the line.
  func end() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    // Who has closed the standard error wants no progress.
    try? SystemCall.writeAll(Array(text.utf8), to: SystemCall.standardError)
  }
}
