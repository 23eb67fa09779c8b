import PolicyCycle
import Testing

@Suite struct NUTSRegisterTests {
  private let register = NUTSRegister.partners

  private func code(_ text: String) throws -> TerritoryCode { try #require(TerritoryCode(text)) }

  /// Counted in the code list of EDAT_LFSE_22 and in the JRC's matrices, by edition.
  @Test(arguments: [
    ("MT", 1, 1, 1), ("IT", 5, 21, 21), ("HR", 1, 2, 4), ("RO", 4, 8, 8), ("SI", 1, 2, 2),
    ("LU", 1, 1, 1), ("LT", 1, 2, 2), ("TR", 12, 26, 26),
  ])
  func `each country has its number of regions`(
    _ country: String, _ first: Int, _ second2016: Int, _ second2024: Int
  ) {
    for version in [NUTSVersion.nuts2016, .nuts2021, .nuts2024] {
      #expect(register.regions(of: country, level: 1, in: version).count == first)
    }
    #expect(register.regions(of: country, level: 2, in: .nuts2016).count == second2016)
    #expect(register.regions(of: country, level: 2, in: .nuts2021).count == second2024)
    #expect(register.regions(of: country, level: 2, in: .nuts2024).count == second2024)
  }

  @Test(arguments: [
    ("ITI1", "Toscana", "Tuscany"), ("HR03", "Jadranska Hrvatska", "Adriatic Croatia"),
    ("LT02", "Vidurio ir vakarų Lietuvos regionas", "Central and Western Lithuania"),
    ("SI03", "Vzhodna Slovenija", "Eastern Slovenia"), ("TR10", "İstanbul", "Istanbul"),
    ("LU000", "Luxembourg", "Luxembourg"), ("MT00", "Malta", "Malta"),
    ("RO1", "Macroregiunea Unu", "Macroregion one"),
  ])
  func `regions have names`(_ text: String, _ name: String, _ english: String) throws {
    let region = try #require(register.region(try code(text)))
    #expect(region.name == name)
    #expect(region.englishName == english)
  }

  @Test func `a name that no source gives in English is nil`() throws {
    #expect(register.region(try code("RO32"))?.name == "Bucureşti-Ilfov")
    #expect(register.region(try code("RO32"))?.englishName == nil)
  }

  @Test(arguments: [
    ("HR04", [NUTSVersion.nuts2013, .nuts2016]), ("HR05", [.nuts2021, .nuts2024]),
    ("HR03", [.nuts2013, .nuts2016, .nuts2021, .nuts2024]), ("LT00", [.nuts2010, .nuts2013]),
    ("LT01", [.nuts2016, .nuts2021, .nuts2024]), ("SI02", [.nuts2010]),
    ("SI04", [.nuts2013, .nuts2016, .nuts2021, .nuts2024]), ("ITI1", NUTSVersion.allCases),
    ("HR", NUTSVersion.allCases),
  ])
  func `codes are valid in their editions`(_ text: String, _ versions: [NUTSVersion]) throws {
    let code = try code(text)
    #expect(NUTSVersion.allCases.filter { register.isValid(code, in: $0) == true } == versions)
  }

  @Test(arguments: ["EL30", "FR", "ITI14", "ITZZ", "HR9"])
  func `what the register does not hold is unknown, not invalid`(_ text: String) throws {
    #expect(register.isValid(try code(text), in: .nuts2021) == nil)
    #expect(register.region(try code(text)) == nil)
  }

  @Test func `the regions of one edition do not overlap and fill their parents`() throws {
    for country in Set(register.regions.map(\.code.country)) {
      for version in NUTSVersion.allCases {
        let first = register.regions(of: country, level: 1, in: version)
        let second = register.regions(of: country, level: 2, in: version)
        for one in second {
          #expect(first.contains { $0.code.code == one.code.parent?.code }, "\(one.code)")
          for two in second where one.code != two.code {
            #expect(!one.code.overlaps(two.code), "\(one.code) \(two.code) \(version)")
          }
        }
        for parent in first { #expect(second.contains { $0.code.isContained(in: parent.code) }) }
      }
    }
  }

  @Test func `a code begins and ends only by a change`() {
    for region in register.regions where region.code.country != "HR" {
      let changes = register.changes(of: region.code)
      if region.versions.lowerBound > .nuts2010 {
        #expect(
          changes.contains { $0.to == region.versions.lowerBound && $0.after.contains(region.code) }
        )
      }
      if region.versions.upperBound < .nuts2024 {
        #expect(
          changes.contains {
            $0.from == region.versions.upperBound && $0.before.contains(region.code)
          })
      }
    }
  }

  @Test func `every change is of valid codes between neighbours and has a source`() {
    for change in register.changes {
      let versions = NUTSVersion.allCases
      #expect(
        versions.firstIndex(of: change.to) == versions.firstIndex(of: change.from).map { $0 + 1 })
      #expect(change.before.allSatisfy { register.isValid($0, in: change.from) == true })
      #expect(change.after.allSatisfy { register.isValid($0, in: change.to) == true })
      #expect(change.evidence.read?.isEmpty == false)
      #expect(change.overlaps.isEmpty == (change.overlapSource == nil))
      for overlap in change.overlaps {
        #expect(change.before.contains(overlap.before) && change.after.contains(overlap.after))
        #expect(overlap.people > 0)
      }
    }
  }

  @Test(arguments: [
    ("HR04", NUTSChange.Kind.split, NUTSVersion.nuts2021, "HR02 HR05 HR06"),
    ("LT00", .split, .nuts2016, "LT01 LT02"), ("SI01", .boundaryShift, .nuts2013, "SI03 SI04"),
    ("ITH4", .boundaryShift, .nuts2016, "ITH3 ITH4"),
    ("ITI3", .boundaryShift, .nuts2024, "ITH5 ITI3"), ("ITI", .boundaryShift, .nuts2024, "ITH ITI"),
  ])
  func `the changes of partner countries`(
    _ text: String, _ kind: NUTSChange.Kind, _ version: NUTSVersion, _ after: String
  ) throws {
    let changes = register.changes(of: try code(text))
    #expect(changes.map(\.kind) == [kind])
    #expect(changes.map(\.to) == [version])
    #expect(changes.first?.after.map(\.code).joined(separator: " ") == after)
  }

  @Test(arguments: ["HR03", "ITI1", "MT00", "LU00", "RO32", "TR10", "SI0", "LT0", "HR0"])
  func `others do not change`(_ text: String) throws {
    #expect(register.changes(of: try code(text)).isEmpty)
  }

  /// JRC, residents in 2018: HR04 2,725,946.5; LT 2,807,450.8; ITI 12,026,482.0.
  @Test func `the people of the parts are those of the whole`() throws {
    func people(_ text: String) throws -> Double {
      let code = try code(text)
      return try #require(register.changes(of: code).first).overlaps
        .filter { $0.before == code }.reduce(0) { $0 + $1.people }
    }
    #expect(abs(try people("HR04") - 2_725_946.5) < 0.1)
    #expect(abs(try people("LT00") - 2_807_450.8) < 0.1)
    #expect(abs(try people("ITI3") - 1_528_143.2) < 0.1)
    #expect(abs(try people("ITI") - 12_026_482.0) < 0.1)
    #expect(abs(try people("ITH3") - 4_879_679.2) < 0.1)
  }

  @Test func `editions are in the order of time`() {
    #expect(NUTSVersion.allCases == NUTSVersion.allCases.sorted())
    #expect(NUTSVersion.allCases.map(\.firstYear) == [2012, 2015, 2018, 2021, 2024])
    #expect(NUTSVersion.nuts2021.description == "NUTS 2021")
  }
}
