import CompositeIndicators
import Foundation
import Testing

/// The program of the article "Build an index": what it prints, and that the article shows both.
@Suite struct BuildingAnIndexTests {
  private static let printed = """
    Alder: score 79, rank 2
    Birch: score 63, rank 3
    Cedar: score 82, rank 1
    Elm: score 21, rank 6
    Hazel: score 45, rank 4
    Maple: score 25, rank 5
    NEET rate: weight 22 %, rank correlation 83 %
    early leavers: weight 11 %, rank correlation 54 %
    reached: weight 27 %, rank correlation 94 %
    in work: weight 27 %, rank correlation 90 %
    training: weight 13 %, rank correlation 26 %
    Alder: score 77 to 83, rank 1 to 2; each rank in % of runs: 66 34 0 0 0 0
    Birch: score 61 to 68, rank 3 to 3; each rank in % of runs: 0 1 99 0 0 0
    Cedar: score 70 to 84, rank 1 to 2; each rank in % of runs: 34 66 1 0 0 0
    Elm: score 18 to 27, rank 5 to 6; each rank in % of runs: 0 0 0 0 13 87
    Hazel: score 41 to 53, rank 4 to 4; each rank in % of runs: 0 0 0 100 0 0
    Maple: score 23 to 29, rank 5 to 6; each rank in % of runs: 0 0 0 0 87 13
    Alder before Cedar: 66 %
    Alder, Cedar
    Birch
    Hazel
    Maple, Elm
    replication 17: ranks 2 3 1 6 4 5
    """

  @Test func `the program prints what the article shows`() async throws {
    var lines: [String] = []
    func print(_ line: String) { lines.append(line) }

    let table = try IndicatorTable(
      units: ["Alder", "Birch", "Cedar", "Elm", "Hazel", "Maple"],
      indicators: ["NEET rate", "early leavers", "reached", "in work", "training"],
      columns: [
        [9.5, 14.0, 11.2, 17.8, 12.1, 20.3],  // % of those aged 15 to 29
        [8.1, 10.4, 9.0, 13.9, 7.2, 15.5],  // % of those aged 18 to 24
        [62, 55, 71, 40, 48, 35],  // % of young people in NEET reached in the year
        [48, 52, nil, 38, 45, 41],  // % of them in work six months later
        [30, 12, 22, 18, 8, 25],  // hours of training of an adviser in the year
      ])

    let situation: [IndexNode] = [
      .indicator("NEET rate", weight: 2, polarity: .lowerIsBetter),
      .indicator("early leavers", polarity: .lowerIsBetter),
    ]
    let service: [IndexNode] = [
      .indicator("reached", weight: 2), .indicator("in work", weight: 2), .indicator("training"),
    ]
    let tree = try IndexTree(
      .group(
        "index", aggregation: .geometric(),
        [
          .group("situation", situation),
          .group("service", weight: 2, missing: .renormalise(minimumCoverage: 0.4), service),
        ]))

    let model = IndexModel(
      tree: tree, normalisation: .minMax,
      normalisations: [
        "NEET rate": .goalposts(low: 5, high: 25), "early leavers": .goalposts(low: 5, high: 20),
      ],
      interval: .oneToHundred)

    func whole(_ value: Double?) -> String { value.map { "\(Int($0.rounded()))" } ?? "none" }

    let scores = try model.scores(of: table)
    let ranks = try Ranking(of: scores.total).ranks
    for (unit, (score, rank)) in zip(table.units, zip(scores.total, ranks)) {
      print("\(unit): score \(whole(score)), rank \(whole(rank))")
    }

    for (name, weight) in zip(tree.indicators, tree.nominalWeights) {
      let own = try Correlation.spearman(scores.scores(at: name) ?? [], scores.total)
      print("\(name): weight \(whole(weight * 100)) %, rank correlation \(whole(own * 100)) %")
    }

    let analysis = try UncertaintyAnalysis(
      model: model, table: table,
      factors: [
        .weights(of: "index", .dirichlet(concentration: 20)),
        .weights(of: "service", .relative(spread: 0.25)),
        .values(of: "NEET rate", .normal(deviation: 1)),
        .normalisation([.minMax, .percentileRank()]),
        .aggregation(of: "index", [.geometric(), .arithmetic]),
        .missingData(of: "service", [.renormalise(minimumCoverage: 0.4), .impute(.median)]),
      ],
      replications: 2_000, seed: 2026)
    let result = try await analysis.run()
    for unit in table.units {
      let (ranks, scores) = (result.rankInterval(of: unit), result.scoreInterval(of: unit))
      let shares = (result.rankAcceptability(of: unit) ?? []).map { whole($0 * 100) }
      print(
        "\(unit): score \(whole(scores?.lower)) to \(whole(scores?.upper)), "
          + "rank \(whole(ranks?.lower)) to \(whole(ranks?.upper)); "
          + "each rank in % of runs: \(shares.joined(separator: " "))")
    }

    let probability = result.winningProbability(of: "Alder", over: "Cedar") ?? 0
    print("Alder before Cedar: \(whole(probability * 100)) %")
    for band in result.bands(atProbability: 0.9) { print(band.joined(separator: ", ")) }

    let replication = try analysis.replication(17)
    print("replication 17: ranks " + replication.ranks.map { "\($0 ?? 0)" }.joined(separator: " "))

    // What the article says of Cedar's missing value.
    let imputed = try IndexTree(
      .group("index", [.group("service", missing: .impute(.median), service)]))
    let filled = try IndexModel(tree: imputed, interval: .oneToHundred).scores(of: table)
    #expect(whole(scores.scores(at: "service")?[2]) == "88")
    #expect(whole(filled.scores(at: "service")?[2]) == "73")

    #expect(lines.joined(separator: "\n") == Self.printed)
  }

  @Test func `the article shows this program and this output`() throws {
    let file = URL(filePath: #filePath)
    let article = file.deletingLastPathComponent()
      .appending(path: "../../Documentation/BuildingAnIndex.md")
    let source = Self.lines(of: try String(contentsOf: file, encoding: .utf8))
    let text = try String(contentsOf: article, encoding: .utf8)
    let blocks = Self.blocks(of: text, language: "swift")
    #expect(blocks.count > 3)
    for block in blocks {
      let lines = Self.lines(of: block)
      let isShown = source.indices.contains { source[$0...].starts(with: lines) }
      #expect(isShown, "\(block)")
    }
    let output = Self.blocks(of: text, language: "text").joined()
    #expect(Self.lines(of: output) == Self.lines(of: Self.printed))
  }

  /// The lines without indentation; empty ones are left out.
  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  /// The fenced blocks of a language in a Markdown text.
  private static func blocks(of text: String, language: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
  }
}
