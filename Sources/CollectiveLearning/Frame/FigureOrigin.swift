/// From where a figure of the project's frame comes, and whether it was checked.
public struct FigureOrigin: Sendable, Hashable {
  /// Who stated it, in words.
  public let statedBy: String
  /// The page on which it can be read, if one was read.
  ///
  /// Untrusted text: escape it where it is shown.
  public let address: String?
  /// Whether it was read on a page of the programme or of a partner.
  ///
  /// Without a page it never is.
  public let isVerified: Bool
  /// A remark.
  public let note: String?

  package init(
    statedBy: String, address: String? = nil, isVerified: Bool = false, note: String? = nil
  ) {
    self.statedBy = statedBy
    self.address = address
    self.isVerified = isVerified && address != nil
    self.note = note
  }
}
