/// How much a disagreement by some steps counts in Cohen's kappa.
public enum KappaWeighting: String, CaseIterable, Sendable, Hashable, Codable {
  /// Every disagreement counts the same: Cohen's original kappa, for nominal data.
  case unweighted
  /// By the number of steps between the categories.
  case linear
  /// By the square of the number of steps.
  case quadratic
}

/// Cohen's kappa: the agreement of two observers who sorted the same units into categories.
///
/// Kappa is 1 - Do / De, the weighted disagreement observed over that expected from how often each
/// observer uses each category (Cohen 1960, weighted 1968; recalled). Unlike Krippendorff's alpha,
/// it takes the two observers' habits as given.
public struct CohenKappa: Sendable, Hashable {
  /// How disagreements are weighted.
  public let weighting: KappaWeighting
  /// Kappa: 1 for perfect agreement, 0 for agreement as by chance, below 0 for less.
  ///
  /// Nil if no
  /// disagreement is to be expected, since both observers use one and the same category only.
  public let value: Double?
  /// How many units both observers rated.
  public let ratedUnitCount: Int

  /// Compares two observers.
  ///
  /// - Parameters:
  ///   - first: The ratings by one observer; nil where missing. A unit without both ratings is left out.
  ///   - second: The ratings of the same units by the other.
  ///   - categories: All categories in their order, those that nobody used included: they are steps
  ///     as well. The order does not matter if unweighted.
  ///   - weighting: How much a disagreement counts.
  /// - Throws: ``AgreementError`` if the rows differ in length, no unit has two ratings, a rating is no
  ///   category or a category stands twice.
  public init<Category: Hashable>(
    _ first: [Category?], _ second: [Category?], categories: [Category],
    weighting: KappaWeighting = .unweighted
  ) throws(AgreementError) {
    if first.count != second.count {
      throw .unequalRow(observer: 1, found: second.count, expected: first.count)
    }
    var numbers: [Category: Int] = [:]
    for (index, category) in categories.enumerated() {
      if numbers.updateValue(index, forKey: category) != nil {
        throw .repeatedCategory(index: index)
      }
    }
    let firstNumbers = try CohenKappa.numbers(of: first, observer: 0, numbers)
    let secondNumbers = try CohenKappa.numbers(of: second, observer: 1, numbers)
    var pairs: [(Int, Int)] = []
    for case (let x?, let y?) in zip(firstNumbers, secondNumbers) { pairs.append((x, y)) }
    if pairs.isEmpty { throw .noPairs }

    let observed = pairs.reduce(0) { $0 + weighting.weight($1.0, $1.1) }
    let firstUse = CohenKappa.frequencies(pairs.map(\.0), of: categories.count)
    let secondUse = CohenKappa.frequencies(pairs.map(\.1), of: categories.count)
    var expected = 0.0
    for (x, xCount) in firstUse.enumerated() where xCount > 0 {
      for (y, yCount) in secondUse.enumerated() {
        expected += xCount * yCount * weighting.weight(x, y)
      }
    }
    self.weighting = weighting
    ratedUnitCount = pairs.count
    // All sums are of whole numbers, hence exact in any order.
    value = expected > 0 ? 1 - observed * Double(pairs.count) / expected : nil
  }

  private static func numbers<Category: Hashable>(
    of ratings: [Category?], observer: Int, _ numbers: [Category: Int]
  ) throws(AgreementError) -> [Int?] {
    var result: [Int?] = []
    for (unit, rating) in ratings.enumerated() {
      let number = rating.flatMap { numbers[$0] }
      if rating != nil, number == nil { throw .unknownCategory(observer: observer, unit: unit) }
      result.append(number)
    }
    return result
  }

  private static func frequencies(_ numbers: [Int], of count: Int) -> [Double] {
    var frequencies = Array(repeating: 0.0, count: count)
    for number in numbers { frequencies[number] += 1 }
    return frequencies
  }
}

extension KappaWeighting {
  /// The weight of a disagreement between two categories by number; 0 for agreement.
  fileprivate func weight(_ first: Int, _ second: Int) -> Double {
    let steps = Double((first - second).magnitude)
    return switch self {
    case .unweighted: steps == 0 ? 0 : 1
    case .linear: steps
    case .quadratic: steps * steps
    }
  }
}
