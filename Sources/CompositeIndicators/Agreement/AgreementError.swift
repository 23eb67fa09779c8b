/// Why the agreement of ratings cannot be measured.
public enum AgreementError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There are fewer than two observers.
  case tooFewObservers(Int)
  /// An observer's row is shorter or longer than the first.
  case unequalRow(observer: Int, found: Int, expected: Int)
  /// A rating is NaN, or infinite where differences are taken.
  case unusableRating(observer: Int, unit: Int)
  /// No unit has two ratings.
  case noPairs
  /// A rating is none of the categories.
  case unknownCategory(observer: Int, unit: Int)
  /// A category is listed twice.
  case repeatedCategory(index: Int)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .tooFewObservers(let count): "found \(count) observers; expected at least 2"
    case .unequalRow(let observer, let found, let expected):
      "found \(found) ratings by the observer at index \(observer); expected \(expected), as by the first"
    case .unusableRating(let observer, let unit):
      "found a rating that is no finite number by the observer at index \(observer) for the unit at index \(unit); expected a finite one, or nil if there is none"
    case .noPairs: "found no unit with two ratings; expected at least one"
    case .unknownCategory(let observer, let unit):
      "found a rating by the observer at index \(observer) for the unit at index \(unit) that is none of the categories; expected one of them"
    case .repeatedCategory(let index):
      "found the category at index \(index) for the second time; expected each once"
    }
  }
}
