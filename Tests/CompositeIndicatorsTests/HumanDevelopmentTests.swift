import CompositeIndicators
import Testing

/// The Human Development Index 2021 of the UNDP, built as a tree.
///
/// Figures: UNDP, Human Development Report 2021/22, statistical annex, table 1, and the same figures
/// unrounded in its time series of composite indices; both read in stored copies. Goalposts and
/// steps: its technical note 1 (recalled; the caps are confirmed by the table's notes c, d and f).
@Suite struct HumanDevelopmentTests {
  private struct Country {
    let name: String
    /// Life expectancy, expected and mean years of schooling, income per head in 2017 PPP dollars.
    let values: [Double]
    let published: Double

    init(_ name: String, _ values: [Double], _ published: Double) {
      self.name = name
      self.values = values
      self.published = published
    }
  }

  private static let names = ["life expectancy", "expected schooling", "mean schooling", "income"]

  /// As printed: years to one decimal, income to the dollar.
  private static let printed = [
    Country("Switzerland", [84.0, 16.5, 13.9, 66_933], 0.962),
    Country("Norway", [83.2, 18.2, 13.0, 64_660], 0.961),
    Country("Hong Kong", [85.5, 17.3, 12.2, 62_607], 0.952),
    Country("Australia", [84.5, 21.1, 12.7, 49_238], 0.951),
    Country("Singapore", [82.8, 16.5, 11.9, 90_919], 0.939),
    Country("Malta", [83.8, 16.8, 12.2, 38_884], 0.918),
    Country("Italy", [82.9, 16.2, 10.7, 42_840], 0.895),
    Country("Romania", [74.2, 14.2, 11.3, 30_027], 0.821),
    Country("Nigeria", [52.7, 10.1, 7.2, 4_790], 0.535),
  ]

  /// From the time series, with all their digits.
  private static let unrounded = [
    Country("Switzerland", [83.9872, 16.50029945, 13.85966015, 66_933.00454], 0.962),
    Country("Iceland", [82.6782, 19.16305923, 13.76716995, 55_782.04981], 0.959),
  ]

  private func model() throws -> IndexModel {
    let tree = try IndexTree(
      .group(
        "human development", aggregation: .geometric(), missing: .refuse,
        [
          .indicator("life expectancy"),
          .group("education", [.indicator("expected schooling"), .indicator("mean schooling")]),
          .indicator("income"),
        ]))
    return IndexModel(
      tree: tree,
      normalisations: [
        "life expectancy": .goalposts(low: 20, high: 85),
        "expected schooling": .goalposts(low: 0, high: 18),
        "mean schooling": .goalposts(low: 0, high: 15),
        // The natural logarithms of 100 and 75,000 dollars, since income is treated first.
        "income": .goalposts(low: 4.605170185988092, high: 11.225243392518447),
      ],
      // Box and Cox's transformation with a lambda of 0 is the natural logarithm.
      treatments: ["income": .boxCox(lambda: 0)])
  }

  private func scores(of countries: [Country]) throws -> IndexScores {
    let table = try IndicatorTable(
      units: countries.map(\.name), indicators: Self.names,
      columns: Self.names.indices.map { place in countries.map { $0.values[place] } })
    return try model().scores(of: table)
  }

  @Test func `printed figures give the published index within their rounding`() throws {
    let scores = try scores(of: Self.printed)
    for (country, score) in zip(Self.printed, scores.total) {
      #expect(abs(try #require(score) - country.published) < 0.001, "\(country.name)")
    }
    let ranks = try Ranking(of: scores.total).ranks
    #expect(ranks == [1, 2, 3, 4, 5, 6, 7, 8, 9])
  }

  @Test func `unrounded figures give all three published digits`() throws {
    let scores = try scores(of: Self.unrounded)
    for (country, score) in zip(Self.unrounded, scores.total) {
      #expect((try #require(score) * 1000).rounded() / 1000 == country.published, "\(country.name)")
    }
  }

  @Test func `dimensions are capped at 1, and education is a mean of two`() throws {
    let scores = try scores(of: Self.printed)
    func at(_ node: String, _ country: String) throws -> Double {
      let place = try #require(Self.printed.firstIndex { $0.name == country })
      return try #require(scores.scores(at: node)?[place])
    }
    #expect(try at("life expectancy", "Hong Kong") == 1)
    #expect(try at("expected schooling", "Norway") == 1)
    #expect(try at("expected schooling", "Australia") == 1)
    #expect(try at("income", "Singapore") == 1)
    // (16.2/18 + 10.7/15)/2
    #expect(abs(try at("education", "Italy") - 0.8066666666666666) < 1e-15)
    // Without the cap Australia would pass its published index by more than rounding explains.
    let open = try Aggregation.geometric().score([64.5 / 65, (21.1 / 18 + 12.7 / 15) / 2, 0.9365])
    #expect(open > 0.951 + 0.01)
  }
}
