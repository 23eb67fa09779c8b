public import GoodPractices

/// The amounts of money that a record states, apart from each other.
///
/// They are remarks with their derivation, no price list. A total is never divided by a number of
/// people: that both cover the same people and years is not stated.
public struct StatedAmounts: Sendable {
  /// Money and staff as the record has them.
  public let resources: Resources?
  /// Figures in euro per person, place, month and the like.
  public let perUnit: [EvidenceItem]
  /// Other figures in money, in whatever currency.
  public let others: [EvidenceItem]

  /// Whether the record states an amount per unit in euro.
  public var statesUnitAmount: Bool { !perUnit.isEmpty }

  init(of practice: GoodPractice) {
    resources = practice.resources
    let items = practice.evidence.filter { $0.currency != nil }
    perUnit = items.filter { $0.currency == "EUR" && $0.isPerUnit }
    others = items.filter { $0.currency != "EUR" || !$0.isPerUnit }
  }
}

extension EvidenceItem {
  /// The currency of a figure in money, which its unit begins with.
  fileprivate var currency: String? {
    guard figure != nil, let word = unit?.split(separator: " ").first else { return nil }
    return EvidenceItem.currencies.contains(String(word)) ? String(word) : nil
  }

  /// Whether the record words the figure as one for each unit of something.
  ///
  /// The records are in English; the words are those that they use.
  fileprivate var isPerUnit: Bool {
    let words = " " + statement.lowercased()
    // An amount for a time alone, such as a budget per year, is none for each of something.
    let isPerTime = ["year", "annum", "month", "week"].contains {
      unit?.hasSuffix(" per \($0)") == true
    }
    return (unit?.contains(" per ") == true && !isPerTime)
      || ["person", "participant", "place", "head", "young person", "trainee"].contains {
        words.contains(" per \($0)")
      } || words.contains(" average value of a ")
  }

  private static let currencies: Set<String> = [
    "EUR", "BGN", "CHF", "CZK", "DKK", "GBP", "HRK", "HUF", "LTL", "NOK", "PLN", "RON", "SEK",
    "TRY", "USD",
  ]
}
