/// How a statement on regions is known: what was read, and what is only recalled.
public struct NUTSEvidence: Sendable, Hashable {
  /// What was read, and where; nil if all of it is recalled.
  public let read: String?
  /// What is recalled and was read nowhere, or nil.
  public let recalled: String?

  init(read: String?, recalled: String? = nil) {
    self.read = read
    self.recalled = recalled
  }

  /// Whether all of it was read in a source.
  public var isFullyRead: Bool { recalled == nil }
}
