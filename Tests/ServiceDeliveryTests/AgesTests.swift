import Testing

@testable import ServiceDelivery

@Suite("Ages from a year or month of birth") struct AgesTests {
  @Test func `Before the month of birth nobody has an age`() throws {
    let profile = ParticipantProfile(yearOfBirth: 2024, monthOfBirth: 5)
    #expect(profile.agesPossible(on: try SamplePlan.day("2024-04-30")) == nil)
    #expect(profile.agesPossible(on: try SamplePlan.day("2024-05-01")) == 0...0)
    #expect(profile.agesPossible(on: try SamplePlan.day("2025-04-30")) == 0...0)
    #expect(profile.agesPossible(on: try SamplePlan.day("2025-05-30")) == 0...1)
    #expect(profile.agesPossible(on: try SamplePlan.day("2025-05-31")) == 1...1)
  }
}
