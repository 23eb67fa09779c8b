import StructuredText

/// A text that was given for an amount in euro and that is none.
public struct UnreadableAmount: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found and what would be right.
  public let description: String
}

extension ChoiceLimit {
  /// A budget from a text such as `250000` or `1234.50`.
  ///
  /// - Parameter text: The text, read as the prices of a sheet are.
  /// - Throws: ``UnreadableAmount`` if it is no amount, is negative or can be read in two ways.
  public init(budget text: String) throws(UnreadableAmount) {
    do throws(CostText.Fault) {
      self = .budget(try CostText.amount(text))
    } catch {
      throw UnreadableAmount(
        description: "found \(Quoting.quoted(text))\(error.remark); expected \(error.advice)")
    }
  }
}
