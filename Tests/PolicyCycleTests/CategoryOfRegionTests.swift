import PolicyCycle
import Testing

@Suite struct CategoryOfRegionTests {
  @Test(arguments: [
    ("Less developed", CategoryOfRegion.lessDeveloped), ("transition", .transition),
    ("More developed", .moreDeveloped), ("MORE DEVELOPED", .moreDeveloped),
    ("Less developed (East)", .lessDeveloped),
    ("Less developed (Central and Western)", .lessDeveloped),
  ])
  func `categories are read from their words`(_ label: String, _ category: CategoryOfRegion) {
    #expect(CategoryOfRegion(label: label) == category)
  }

  @Test(arguments: ["", "JTF", "EMFAF", "developed", "(East)", "Less developed (East", "Less"])
  func `other words are no category`(_ label: String) {
    #expect(CategoryOfRegion(label: label) == nil)
  }

  @Test(arguments: [
    ("ITI1", CategoryOfRegion.moreDeveloped), ("ITI14", .moreDeveloped), ("SI03", .lessDeveloped),
    ("SI04", .moreDeveloped), ("LT01", .moreDeveloped), ("LT02", .lessDeveloped),
  ])
  func `a stated category names its programme`(_ code: String, _ category: CategoryOfRegion) throws
  {
    let territory = try #require(TerritoryCode(code))
    let stated = try #require(CategoryOfRegion.stated(for: territory))
    #expect(stated.category == category)
    #expect(CategoryOfRegion(label: stated.label) == category)
    #expect(!stated.programme.isEmpty)
  }

  @Test(arguments: ["IT", "SI", "LT", "RO", "RO32", "HR02", "MT", "LU", "ITI2", "TR10"])
  func `elsewhere the category is unknown`(_ code: String) throws {
    #expect(CategoryOfRegion.stated(for: try #require(TerritoryCode(code))) == nil)
  }
}
