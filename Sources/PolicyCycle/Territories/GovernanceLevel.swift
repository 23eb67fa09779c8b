/// Whether a subject is national or regional.
///
/// A national and a regional subject are not ranked together: they answer for different powers.
public enum GovernanceLevel: String, CaseIterable, Sendable, Hashable {
  /// A whole country.
  case national
  /// A region of a country.
  case regional
}
