/// A column of a sheet of participants or events; its raw value is its place in the template.
protocol InputColumn: RawRepresentable<Int>, CaseIterable, Sendable {
  /// The sheet that the column belongs to.
  static var sheet: SheetKind { get }
  /// The heading.
  var heading: String { get }
  /// Whether the sheet cannot be read without it.
  var isNeeded: Bool { get }
  /// Whether the template shows it.
  var isInTemplate: Bool { get }
}
