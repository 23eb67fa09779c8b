/// How far two ratings lie apart, by the level of measurement.
public enum MeasurementLevel: String, CaseIterable, Sendable, Hashable, Codable {
  /// Categories without an order: different or not.
  case nominal
  /// Categories in an order: by how many ratings lie between.
  case ordinal
  /// Numbers of which differences mean something: the squared difference.
  case interval
}

/// Krippendorff's alpha: the agreement of any number of observers who rated the same units, with
/// ratings missing where they may.
///
/// Alpha is 1 - Do / De: the observed disagreement within units over the disagreement to be expected
/// if ratings met by chance (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability; formula
/// recalled, the worked example with 4 observers and 12 units is reproduced in the tests). A unit with
/// fewer than two ratings tells nothing about agreement and is left out.
public struct KrippendorffAlpha: Sendable, Hashable {
  /// The level of measurement.
  public let level: MeasurementLevel
  /// Alpha: 1 for perfect agreement, 0 for agreement as by chance, below 0 for systematic
  /// disagreement.
  ///
  /// Nil if all ratings are the same: then no disagreement is to be expected, and data
  /// without variation do not show whether observers can tell units apart.
  public let value: Double?
  /// How many units have at least two ratings.
  public let ratedUnitCount: Int
  /// How many ratings those units have together.
  public let ratingCount: Int

  /// Alpha of nominal data, such as names of categories.
  ///
  /// - Parameter ratings: A row for each observer with a rating of each unit; nil where missing.
  /// - Throws: ``AgreementError`` if there are fewer than two observers, rows differ in length or no
  ///   unit has two ratings.
  public init<Category: Hashable>(nominal ratings: [[Category?]]) throws(AgreementError) {
    let units = try RatedUnits(ratings)
    // Numbers stand for categories in the order of their first rating, which no result depends on.
    var numbers: [Category: Int] = [:]
    for rating in units.ratings.joined() where numbers[rating] == nil {
      numbers[rating] = numbers.count
    }
    self.init(.nominal, units.numbered(numbers), distances: RatingDistances.nominal)
  }

  /// Alpha of ordinal data, such as grades.
  ///
  /// - Parameter ratings: A row for each observer with a rating of each unit; nil where missing.
  /// - Throws: ``AgreementError`` if there are fewer than two observers, rows differ in length or no
  ///   unit has two ratings.
  public init<Grade: Hashable & Comparable>(ordinal ratings: [[Grade?]]) throws(AgreementError) {
    let units = try RatedUnits(ratings)
    let (numbers, _) = units.sortedNumbers()
    self.init(.ordinal, units.numbered(numbers), distances: RatingDistances.ordinal)
  }

  /// Alpha of interval data, such as scores.
  ///
  /// Time grows with the square of the number of different ratings.
  ///
  /// - Parameter ratings: A row for each observer with a rating of each unit; nil where missing.
  /// - Throws: ``AgreementError`` if there are fewer than two observers, rows differ in length, no
  ///   unit has two ratings or a rating is NaN or infinite.
  public init(interval ratings: [[Double?]]) throws(AgreementError) {
    let units = try RatedUnits(ratings)
    for (observer, row) in ratings.enumerated() {
      for (unit, rating) in row.enumerated() {
        if let rating, !rating.isFinite { throw .unusableRating(observer: observer, unit: unit) }
      }
    }
    let (numbers, values) = units.sortedNumbers()
    self.init(.interval, units.numbered(numbers)) { _ in RatingDistances.interval(values) }
  }

  /// Alpha of units whose ratings are numbered from 0, with a distance made from the frequencies.
  private init(
    _ level: MeasurementLevel, _ units: [[Int]],
    distances: (_ frequencies: [Int]) -> (Int, Int) -> Double
  ) {
    let ratings = units.joined()
    var frequencies = Array(repeating: 0, count: (ratings.max() ?? 0) + 1)
    for rating in ratings { frequencies[rating] += 1 }
    let distance = distances(frequencies)

    // Each unordered pair once; the factor 2 would stand in both sums.
    let observed = OrderFreeSum.of(
      units.map { unit in
        OrderFreeSum.of(KrippendorffAlpha.pairs(unit).map(distance)) / Double(unit.count - 1)
      })
    var terms: [Double] = []
    for (first, count) in frequencies.enumerated() {
      for second in 0..<first {
        terms.append(Double(count) * Double(frequencies[second]) * distance(first, second))
      }
    }
    let expected = OrderFreeSum.of(terms)
    self.level = level
    ratedUnitCount = units.count
    ratingCount = ratings.count
    value = expected > 0 ? 1 - Double(ratings.count - 1) * observed / expected : nil
  }

  /// All pairs of a unit's ratings.
  private static func pairs(_ unit: [Int]) -> [(Int, Int)] {
    unit.indices.flatMap { index in
      unit.dropFirst(index + 1).map { (unit[index], $0) }
    }
  }
}
