import StructuredText
import Testing
import TestSupport

@testable import ServiceDelivery

@Suite("Estimates from a survey") struct SurveyEstimateTests {
  /// Nine persons in two strata; expected values from NumPy by the formula of the documentation.
  private static let csv = """
    stratum;weight;category
    A;2;discouraged
    A;3;
    A;2.5;discouraged
    A;1.5;unknown
    B;10;unknown
    B;12;discouraged
    B;8;unknown
    B;9;unknown
    B;11;discouraged
    """

  @Test func `share, error, size and interval are those computed apart`() throws {
    let table = try SurveyTable(csv: Array(Self.csv.utf8), source: "survey.csv")
    let estimates = table.estimates()
    #expect(estimates.map(\.category) == ["discouraged", nil])
    let first = try #require(estimates.first)
    #expect(first.respondents == 9)
    #expect(first.inCategory == 4)
    #expect(abs(first.share - 0.4661016949152542) < 1e-14)
    #expect(abs(try #require(first.standardError) - 0.21972216182816923) < 1e-14)
    #expect(abs(try #require(first.effectiveSize) - 5.154558793709143) < 1e-12)
    #expect(abs(try #require(first.interval).lower - 0.1542744446642041) < 1e-12)
    #expect(abs(try #require(first.interval?.upper) - 0.8068792982349526) < 1e-12)
    #expect(abs(estimates[1].share - (1 - 0.4661016949152542)) < 1e-14)
    let nobody = try #require(table.estimates(categories: ["re-entrants"]).dropFirst().first)
    #expect(nobody.share == 0)
    #expect(abs(try #require(nobody.effectiveSize) - 6.549388523047978) < 1e-12)
    #expect(try #require(nobody.interval?.upper) > 0.2)
  }

  @Test func `equal weights and one stratum are a simple random sample`() throws {
    let rows = (0..<50).compactMap { number in
      SurveyTable.Respondent(stratum: "A", weight: 3, category: number < 20 ? "x" : "y")
    }
    let estimate = try #require(SurveyTable(rows).estimates().first)
    // The textbook's p (1 - p) / (n - 1).
    #expect(abs(try #require(estimate.standardError) - (0.4 * 0.6 / 49).squareRoot()) < 1e-14)
  }

  @Test func `a stratum of one person leaves the error unknown, the share not`() throws {
    let rows = [("A", "x"), ("A", "y"), ("B", "x")].compactMap {
      SurveyTable.Respondent(stratum: $0.0, weight: 1, category: $0.1)
    }
    let estimate = try #require(SurveyTable(rows).estimates().first)
    #expect(abs(estimate.share - 2.0 / 3) < 1e-15)
    #expect(estimate.standardError == nil)
    #expect(estimate.interval == nil)
    #expect(SurveyTable(rows).estimates(in: "C").isEmpty)
    #expect(SurveyTable(rows).estimates(in: "A").first?.respondents == 2)
  }

  @Test func `every faulty cell of a file is told`() throws {
    let csv = "stratum;weight;category\nA;0;x\n;1;z\nA;1,5;x\nA;1e308;x\nA;1e12;x\n"
    let problems = #expect(throws: InputProblems.self) {
      try SurveyTable(csv: Array(csv.utf8), source: "s.csv", categories: ["x"])
    }
    #expect(
      problems?.problems.map(\.path) == ["weight", "stratum", "category", "weight", "weight"])
    let heading = #expect(throws: InputProblems.self) {
      try SurveyTable(csv: Array("stratum;weight;weight\nA;1;1\n".utf8), source: "s.csv")
    }
    #expect(heading?.problems.count == 2)
  }

  /// A population of two strata, of which the small one is asked more often: 1,500 samples of 120; the
  /// share of intervals that hold the truth has a standard error of 0.0056.
  @Test func `intervals of a stratified sample hold the truth in about 95 of 100`() throws {
    var generator = SeededGenerator(seed: 16)
    let truth = (9_000 * 0.2 + 1_000 * 0.6) / 10_000
    var held = 0
    for _ in 0..<1_500 {
      var rows: [SurveyTable.Respondent] = []
      for (stratum, size, asked, share) in [("A", 9_000.0, 80, 0.2), ("B", 1_000.0, 40, 0.6)] {
        for _ in 0..<asked {
          let isIn = Double.random(in: 0..<1, using: &generator) < share
          rows.append(
            try #require(
              SurveyTable.Respondent(
                stratum: stratum, weight: size / Double(asked), category: isIn ? "x" : "y")))
        }
      }
      let estimate = try #require(SurveyTable(rows).estimates(categories: ["x"]).first)
      if try #require(estimate.interval).holds(truth) { held += 1 }
    }
    #expect((0.925...0.975).contains(Double(held) / 1_500), "\(held)")
  }
}
