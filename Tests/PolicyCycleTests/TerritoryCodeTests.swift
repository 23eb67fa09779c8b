import PolicyCycle
import Testing

@Suite struct TerritoryCodeTests {
  @Test(arguments: ["MT", "ITI1", "HR031", "LU000", "EL30"])
  func `country and NUTS codes are read`(_ code: String) {
    #expect(TerritoryCode(code)?.code == code)
  }

  @Test(arguments: ["", "M", "mt", "IT-I1", "ITI1456", "I1", "ITI1 ", "ÉT", "12"])
  func `other texts are refused`(_ code: String) { #expect(TerritoryCode(code) == nil) }

  @Test func `countries that NUTS does not know are told apart`() throws {
    for code in ["EL30", "GR30", "TR", "XK", "UK", "GB", "LU000"] {
      #expect(try #require(TerritoryCode(code)).isKnownCountry, "\(code)")
    }
    for code in ["ZZ", "XX", "US"] {
      #expect(try !#require(TerritoryCode(code)).isKnownCountry, "\(code)")
    }
  }

  @Test func `codes of one territory are the same territory`() throws {
    let country = try #require(TerritoryCode("LU"))
    for code in ["LU0", "LU00", "LU000"] {
      #expect(try #require(TerritoryCode(code)).isSame(as: country))
    }
    #expect(try #require(TerritoryCode("ITH20")).canonical == "ITH2")
    #expect(try #require(TerritoryCode("HR031")).canonical == "HR031")
    #expect(try !#require(TerritoryCode("RO12")).isSame(as: try #require(TerritoryCode("RO1"))))
  }

  @Test(arguments: [
    ("ITI1", "ITI14", true), ("ITI1", "IT", true), ("ITI1", "ITH2", false), ("MT", "MT00", true),
    ("SI03", "SI044", false), ("LU000", "LU", true), ("IT", "LT", false),
  ])
  func `overlap is containment either way`(_ one: String, _ two: String, _ expected: Bool) throws {
    let (left, right) = (try #require(TerritoryCode(one)), try #require(TerritoryCode(two)))
    #expect(left.overlaps(right) == expected)
    #expect(right.overlaps(left) == expected)
  }

  @Test func `both spellings of Greece and of the United Kingdom are read`() throws {
    let pairs = [("GR", "EL"), ("GR30", "EL30"), ("GR30", "EL3"), ("GB", "UK"), ("GBI", "UKI")]
    for (iso, eurostat) in pairs {
      let (left, right) = (try #require(TerritoryCode(iso)), try #require(TerritoryCode(eurostat)))
      #expect(left.country == right.country)
      #expect(left.isSame(as: right), "\(iso)")
      #expect(left.code == iso)
    }
    #expect(try #require(TerritoryCode("GR301")).country == "EL")
    #expect(try #require(TerritoryCode("GR")).contains(try #require(TerritoryCode("EL30"))))
  }

  @Test func `level and parent follow from the code`() throws {
    let province = try #require(TerritoryCode("ITI14"))
    let chain = sequence(first: province) { $0.parent }
    #expect(chain.map(\.code) == ["ITI14", "ITI1", "ITI", "IT"])
    #expect(chain.map(\.nutsLevel) == [3, 2, 1, 0])
    #expect(try #require(TerritoryCode("GR30")).parent?.code == "GR3")
  }

  @Test func `extra-regio codes belong to the country and to no region`() throws {
    let country = try #require(TerritoryCode("IT"))
    let tuscany = try #require(TerritoryCode("ITI1"))
    for code in ["ITZ", "ITZZ", "ITZZZ"] {
      let outside = try #require(TerritoryCode(code))
      #expect(outside.isExtraRegio)
      #expect(outside.canonical == "ITZ")
      #expect(outside.isContained(in: country))
      #expect(!outside.overlaps(tuscany))
    }
    for code in ["ZZ", "IT", "ITZ1", "FRZ0", "ITI1"] {
      #expect(try !#require(TerritoryCode(code)).isExtraRegio, "\(code)")
    }
  }
}
