/// The columns of one kind of table, each by its heading.
protocol TableColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Whether the table cannot be read without it.
  var isNeeded: Bool { get }
}
