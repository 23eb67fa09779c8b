/// One plain condition of a rule: an attribute, a comparison and what it is compared with.
public struct ProfilingCondition: Sendable, Hashable {
  /// The attribute.
  public let attribute: ProfileAttribute
  /// The comparison.
  public let test: Test

  /// A condition, or nil if the attribute cannot be compared so.
  public init?(_ attribute: ProfileAttribute, _ test: Test) {
    switch test {
    case .atLeast(let bound), .atMost(let bound):
      guard attribute.numbers?.contains(bound) == true else { return nil }
    case .isOneOf(let words):
      guard let known = attribute.words, !words.isEmpty, words.allSatisfy(known.contains) else {
        return nil
      }
    }
    self.attribute = attribute
    self.test = test
  }

  /// How an attribute is compared.
  public enum Test: Sendable, Hashable {
    /// The number is the bound or more.
    case atLeast(Int)
    /// The number is the bound or less.
    case atMost(Int)
    /// The word, or one of several words, is among these.
    case isOneOf([String])
  }

  /// Whether the condition holds of a case; nil if that is not known.
  ///
  /// - Returns: True, false, or nil.
  public func holds(for person: ProfilingCase) -> Bool? {
    switch (test, person.value(of: attribute)) {
    case (.atLeast(let bound), .number(let range)):
      range.lowerBound >= bound ? true : range.upperBound < bound ? false : nil
    case (.atMost(let bound), .number(let range)):
      range.upperBound <= bound ? true : range.lowerBound > bound ? false : nil
    case (.isOneOf(let words), .words(let found)): words.contains(where: found.contains)
    default: nil
    }
  }
}
