import ESFProgrammes
import PartnerRecords
import PolicyCycle
import Testing

/// The categories of region against the shipped programmes that state them.
@Suite struct StatedCategoryTests {
  @Test func `every stated category stands in the programme that it names`() throws {
    let programmes = try ShippedRecords.load().programmes
    for stated in CategoryOfRegion.stated {
      let programme = try #require(programmes.first { $0.id == stated.programme })
      #expect(programme.categoriesOfRegion.contains(stated.label), "\(stated.territory)")
      #expect(stated.territory.isContained(in: programme.territory))
      #expect(CategoryOfRegion(label: stated.label) == stated.category)
    }
  }

  @Test func `every label of a programme is a category, and taken where it names a region`() throws
  {
    for programme in try ShippedRecords.load().programmes {
      let labels = programme.categoriesOfRegion
      #expect(labels.allSatisfy { CategoryOfRegion(label: $0) != nil }, "\(programme.id)")
      let taken = CategoryOfRegion.stated.filter { $0.programme == programme.id }.map(\.label)
      // Romania names two categories and not which region has which.
      let named = labels.filter { $0.contains("(") || labels.count == 1 }
      #expect(taken.sorted() == named.sorted(), "\(programme.id)")
    }
  }
}
