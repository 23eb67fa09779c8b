/// Finds direct identifiers of persons in free text, as far as patterns go.
public struct FreeTextCheck: Sendable {
  private let find: @Sendable (String) -> String?

  /// A check.
  ///
  /// - Parameter find: Says what was found in a text, such as "a telephone number", without repeating it;
  ///   nil if nothing was found.
  public init(_ find: @escaping @Sendable (String) -> String?) { self.find = find }

  /// What was found in a text; nil if nothing was.
  ///
  /// - Returns: The kind of identifier, in words.
  public func finding(in text: String) -> String? { find(text) }
}
