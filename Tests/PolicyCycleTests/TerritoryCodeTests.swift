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
    for code in ["EL30", "TR", "XK", "UK", "LU000"] {
      #expect(try #require(TerritoryCode(code)).isKnownCountry, "\(code)")
    }
    for code in ["GR30", "GB", "ZZ", "XX", "US"] {
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
}
