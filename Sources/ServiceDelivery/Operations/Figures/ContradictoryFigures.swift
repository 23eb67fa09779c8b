/// Figures that do not agree, or that cannot well all be right, kept side by side.
///
/// Nothing in this library chooses among them, adds them up or takes their mean.
public struct ContradictoryFigures: Sendable, Hashable, Identifiable {
  /// The identifier.
  public let id: String
  /// What they are about, in words.
  public let subject: String
  /// The identifiers of the figures, two or more, in the order in which they are shown.
  public let figures: [String]
  /// What is known of the reason, in words.
  public let note: String?

  package init(id: String, subject: String, figures: [String], note: String? = nil) {
    self.id = id
    self.subject = subject
    self.figures = figures
    self.note = note
  }
}
