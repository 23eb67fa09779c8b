import Testing

@testable import PolicyCycle

@Suite struct NUTSJoinTests {
  private let register = NUTSRegister.partners

  private func code(_ text: String) throws -> TerritoryCode { try #require(TerritoryCode(text)) }

  private func join(
    _ text: String, _ version: NUTSVersion, from source: NUTSVersion, _ measure: SeriesMeasure
  ) throws -> NUTSJoin {
    register.join(to: try code(text), in: version, from: source, of: measure)
  }

  private func exact(_ codes: String...) throws -> NUTSJoin {
    .exact(sumOf: try codes.map(code))
  }

  /// The terms of an estimate as "HR04 0.4032".
  private func terms(_ join: NUTSJoin) -> [String]? {
    guard case .estimated(let estimate) = join else { return nil }
    #expect(!estimate.shares.isEmpty)
    return estimate.terms.map {
      let digits = String(Int(($0.weight * 10_000).rounded()) + 10_000).dropFirst()
      return "\($0.code) \($0.weight < 0.99995 ? "0" : "1").\(digits)"
    }
  }

  /// Residents in 2018: 1,099,202.9 + 803,555.1 + 823,188.5 = 2,725,946.5.
  @Test func `Croatia: the old region is the sum of the three new ones, for counts`() throws {
    for source in [NUTSVersion.nuts2021, .nuts2024] {
      #expect(
        try join("HR04", .nuts2016, from: source, .count) == exact("HR02", "HR05", "HR06"))
      #expect(
        terms(try join("HR04", .nuts2016, from: source, .rate))
          == ["HR02 0.4032", "HR05 0.2948", "HR06 0.3020"])
    }
  }

  @Test func `Croatia: a new region is an estimated share of the old one, its rate unknown`() throws
  {
    #expect(terms(try join("HR02", .nuts2021, from: .nuts2016, .count)) == ["HR04 0.4032"])
    #expect(terms(try join("HR05", .nuts2024, from: .nuts2013, .count)) == ["HR04 0.2948"])
    for text in ["HR02", "HR05", "HR06"] {
      #expect(
        try join(text, .nuts2021, from: .nuts2016, .rate)
          == .impossible(.partOfLarger([try code("HR04")])))
    }
  }

  @Test func `Croatia: the coast and the country are unchanged`() throws {
    for measure in SeriesMeasure.allCases {
      #expect(try join("HR03", .nuts2024, from: .nuts2013, measure) == exact("HR03"))
      #expect(try join("HR0", .nuts2021, from: .nuts2016, measure) == exact("HR0"))
      #expect(try join("HR", .nuts2021, from: .nuts2010, measure) == exact("HR"))
      // The division before accession is not recorded.
      #expect(
        try join("HR03", .nuts2021, from: .nuts2010, measure)
          == .impossible(.notInEdition(try code("HR03"), .nuts2010)))
    }
  }

  /// Residents in 2018: 805,569.2 + 2,001,881.6 = 2,807,450.8.
  @Test func `Lithuania: the old region is the whole country`() throws {
    #expect(try join("LT00", .nuts2013, from: .nuts2016, .count) == exact("LT01", "LT02"))
    #expect(try join("LT00", .nuts2013, from: .nuts2021, .rate) == exact("LT"))
    #expect(terms(try join("LT01", .nuts2016, from: .nuts2013, .count)) == ["LT00 0.2869"])
    #expect(terms(try join("LT02", .nuts2024, from: .nuts2010, .count)) == ["LT00 0.7131"])
    #expect(
      try join("LT02", .nuts2021, from: .nuts2013, .rate)
        == .impossible(.partOfLarger([try code("LT00")])))
    #expect(try join("LT01", .nuts2016, from: .nuts2024, .rate) == exact("LT01"))
  }

  /// Not a recoding: the municipality of Litija went from west to east.
  @Test func `Slovenia: the old and the new pair are not the same regions`() throws {
    let (old, new) = (["SI01", "SI02"], ["SI03", "SI04"])
    for measure in SeriesMeasure.allCases {
      for text in new {
        #expect(
          try join(text, .nuts2013, from: .nuts2010, measure)
            == .impossible(.sharesUnknown(try old.map(code))))
        #expect(try join(text, .nuts2024, from: .nuts2013, measure) == exact(text))
      }
      for text in old {
        #expect(
          try join(text, .nuts2010, from: .nuts2021, measure)
            == .impossible(.sharesUnknown(try new.map(code))))
      }
      #expect(try join("SI0", .nuts2021, from: .nuts2010, measure) == exact("SI0"))
    }
  }

  /// Residents in 2018: 1,315.0 of 4,879,679.2 of Veneto moved; they are 0.11 % of 1,213,081.6.
  @Test func `Italy: a small move of a boundary is estimated, also for rates`() throws {
    #expect(
      terms(try join("ITH4", .nuts2016, from: .nuts2013, .count)) == ["ITH3 0.0003", "ITH4 1.0000"])
    #expect(
      terms(try join("ITH4", .nuts2021, from: .nuts2013, .rate)) == ["ITH3 0.0011", "ITH4 0.9989"])
    #expect(terms(try join("ITH3", .nuts2016, from: .nuts2013, .count)) == ["ITH3 0.9997"])
    #expect(terms(try join("ITH3", .nuts2016, from: .nuts2013, .rate)) == ["ITH3 1.0000"])
    // 2,402 of 1,528,143.2 people of Marche.
    #expect(terms(try join("ITI3", .nuts2024, from: .nuts2021, .count)) == ["ITI3 0.9984"])
    #expect(
      terms(try join("ITH5", .nuts2024, from: .nuts2016, .count)) == ["ITH5 1.0000", "ITI3 0.0016"])
    #expect(
      terms(try join("ITI", .nuts2021, from: .nuts2024, .count)) == ["ITH 0.0002", "ITI 1.0000"])
    for measure in SeriesMeasure.allCases {
      #expect(try join("ITH3", .nuts2016, from: .nuts2021, measure) == exact("ITH3"))
      #expect(try join("ITI1", .nuts2024, from: .nuts2010, measure) == exact("ITI1"))
    }
  }

  @Test(arguments: ["MT", "LU", "RO", "TR"])
  func `countries without a change join exactly between all editions`(_ country: String) {
    for region in register.regions where region.code.country == country {
      for version in NUTSVersion.allCases {
        for source in NUTSVersion.allCases {
          #expect(
            register.join(to: region.code, in: version, from: source, of: .rate)
              == .exact(sumOf: [region.code]))
        }
      }
    }
  }

  @Test func `what is not recorded or not of the edition is said`() throws {
    for text in ["EL30", "ITI14", "ITZZ", "FR"] {
      let join = try join(text, .nuts2021, from: .nuts2016, .count)
      #expect(join == .impossible(.notRecorded(try code(text))))
    }
    let old = try join("HR04", .nuts2021, from: .nuts2016, .count)
    #expect(old == .impossible(.notInEdition(try code("HR04"), .nuts2021)))
    guard case .impossible(let reason) = old else { return }
    #expect(reason.description == "HR04 is no code of NUTS 2021")
    #expect(try join("LU000", .nuts2021, from: .nuts2016, .rate) == exact("LU00"))
  }

  /// What the regions of a country take from one region of another edition is all of it.
  @Test func `no count is lost or doubled between editions`() throws {
    for country in Set(register.regions.map(\.code.country)) {
      for level in 1...2 {
        for version in NUTSVersion.allCases {
          for source in NUTSVersion.allCases where source != version {
            let regions = register.regions(of: country, level: level, in: version)
            guard !regions.isEmpty else {
              // The division of Croatia before accession is not recorded.
              #expect(country == "HR" && version == .nuts2010)
              continue
            }
            let joins = regions.map {
              register.join(to: $0.code, in: version, from: source, of: .count)
            }
            if joins.contains(where: { if case .impossible = $0 { true } else { false } }) {
              #expect(min(version, source) == .nuts2010 && ["SI", "HR"].contains(country))
              continue
            }
            for region in register.regions(of: country, level: level, in: source) {
              let taken = joins.compactMap { $0.value { $0 == region.code ? 1 : 0 } }.reduce(0, +)
              #expect(abs(taken - 1) < 1e-9, "\(region.code) \(source) to \(version)")
            }
          }
        }
      }
    }
  }

  @Test func `the rate of a country with one rate everywhere is that rate in every edition`() {
    for region in register.regions {
      for version in NUTSVersion.allCases {
        for source in NUTSVersion.allCases {
          let join = register.join(to: region.code, in: version, from: source, of: .rate)
          guard let rate = join.value(from: { _ in 12.5 }) else { continue }
          #expect(abs(rate - 12.5) < 1e-9)
        }
      }
    }
  }

  @Test func `a count there and back is the same count`() throws {
    let three = ["HR02", "HR05", "HR06"]
    let back = try three.map { text in
      let join = try join(text, .nuts2021, from: .nuts2016, .count)
      return try #require(join.value { $0.code == "HR04" ? 120 : nil })
    }
    #expect(abs(back.reduce(0, +) - 120) < 1e-9)
    let parts = Dictionary(uniqueKeysWithValues: zip(three, back))
    let there = try join("HR04", .nuts2016, from: .nuts2021, .count).value { parts[$0.code] }
    #expect(abs(try #require(there) - 120) < 1e-9)
  }

  @Test func `a missing region leaves no sum`() throws {
    let join = try join("HR04", .nuts2016, from: .nuts2021, .count)
    #expect(join.value { $0.code == "HR05" ? nil : 1 } == nil)
    #expect(join.value { _ in .infinity } == nil)
    #expect(NUTSJoin.impossible(.notRecorded(try code("FR"))).value { _ in 1 } == nil)
  }

  /// Recoded, merged and split again: no partner country had it, the rules hold all the same.
  @Test func `recoded and merged regions over several editions`() throws {
    let evidence = NUTSEvidence(read: "invented")
    func region(_ code: String, _ versions: ClosedRange<NUTSVersion>) -> NUTSRegion {
      NUTSRegion(code, code, in: versions, evidence)
    }
    let register = NUTSRegister(
      regions: [
        region("XA11", .nuts2010 ... .nuts2010), region("XA12", .nuts2010 ... .nuts2013),
        region("XA13", .nuts2013 ... .nuts2013), region("XA14", .nuts2016 ... .nuts2016),
        region("XA15", .nuts2021 ... .nuts2024), region("XA16", .nuts2021 ... .nuts2024),
      ],
      changes: [
        NUTSChange(
          .recoded, from: .nuts2010, to: .nuts2013, before: ["XA11"], after: ["XA13"],
          evidence: evidence),
        NUTSChange(
          .merged, from: .nuts2013, to: .nuts2016, before: ["XA12", "XA13"], after: ["XA14"],
          overlaps: [
            NUTSOverlap("XA12", "XA14", people: 30), NUTSOverlap("XA13", "XA14", people: 10),
          ], overlapSource: "first", evidence: evidence),
        NUTSChange(
          .split, from: .nuts2016, to: .nuts2021, before: ["XA14"], after: ["XA15", "XA16"],
          overlaps: [
            NUTSOverlap("XA14", "XA15", people: 8), NUTSOverlap("XA14", "XA16", people: 32),
          ], overlapSource: "second", evidence: evidence),
      ])
    func joined(
      _ text: String, _ version: NUTSVersion, _ source: NUTSVersion, _ measure: SeriesMeasure
    ) throws -> NUTSJoin {
      register.join(to: try code(text), in: version, from: source, of: measure)
    }
    #expect(try joined("XA13", .nuts2013, .nuts2010, .rate) == exact("XA11"))
    #expect(try joined("XA11", .nuts2010, .nuts2013, .count) == exact("XA13"))
    #expect(try joined("XA14", .nuts2016, .nuts2010, .count) == exact("XA11", "XA12"))
    #expect(
      terms(try joined("XA14", .nuts2016, .nuts2010, .rate)) == ["XA11 0.2500", "XA12 0.7500"])
    #expect(terms(try joined("XA11", .nuts2010, .nuts2016, .count)) == ["XA14 0.2500"])
    // A fifth of both, estimated over two changes with both sources.
    let estimate = try joined("XA15", .nuts2021, .nuts2010, .count)
    #expect(terms(estimate) == ["XA11 0.2000", "XA12 0.2000"])
    guard case .estimated(let values) = estimate else { return }
    #expect(values.shares == "second; first")
    #expect(
      try joined("XA15", .nuts2021, .nuts2010, .rate)
        == .impossible(.partOfLarger([try code("XA11"), try code("XA12")])))
  }
}
