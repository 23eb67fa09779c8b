import ServiceDelivery
import TestSupport
import Testing

@Suite("Youth Guarantee counts as tables of a release") struct YouthGuaranteeTableTests {
  private func world() throws -> (result: YouthGuaranteeResult, codes: EventCodes) {
    var source = RandomHistories(seed: 7)
    let first = try #require(CalendarDay(number: RandomHistories.firstDay))
    let last = try #require(first.adding(days: 700))
    let asOf = try #require(first.adding(days: 1_400))
    var counter = try YouthGuaranteeCounter(
      rules: YouthGuaranteeRules(
        period: #require(CountingPeriod(from: first, to: last)), asOf: asOf, countsPlaces: true))
    counter.add(source.histories(300))
    return (counter.result, source.codes)
  }

  @Test func `Linked tables agree with the figures and are protected together`() throws {
    let (result, codes) = try world()
    let exits = try #require(try result.table(of: .exits, by: [.sex], codes: codes))
    let followUps = try #require(try result.table(of: .followUp(.six), by: [.sex], codes: codes))
    let starts = try #require(try result.table(of: .starts, by: [.sex, .office], codes: codes))
    let byAge = try #require(try result.table(of: .starts, by: [.age, .sex], codes: codes))
    #expect(exits.counts.reduce(0) { $0 + ($1 ?? 0) } == result.figures().exits)
    let release = try ProtectedRelease([exits, followUps, starts, byAge])
    for sex in ParticipantProfile.Sex.allCases {
      let figures = result.figures(of: ParticipantGroup(sex: sex))
      for (measure, count) in [("exits", figures.exits), ("starts", figures.starts)] {
        let cell = release.count(at: CellAddress(measure, ["sex": sex.rawValue]))
        #expect(cell == .count(count) || cell == .suppressed)
        if (1...4).contains(count) { #expect(cell == .suppressed) }
      }
      for situation in LabourSituation.allCases {
        let address = CellAddress(
          "exits", ["sex": sex.rawValue, "after-6-months": situation.rawValue])
        let count = figures.followUp(.six).count(situation)
        let cell = release.count(at: address)
        #expect(cell == .count(count) || cell == .suppressed)
      }
    }
    for bounds in release.audit() {
      #expect((bounds.highest ?? .max) - bounds.lowest >= 4)
    }
  }

  @Test func `Offices and places are named, those not named stand first`() throws {
    let (result, codes) = try world()
    #expect(result.offices.map { $0.flatMap(codes.text) } == [nil, "north", "south", "west"])
    #expect(result.places == [nil, "ITI14", "ITI15"])
    let byPlace = try #require(try result.table(of: .stock, by: [.place], codes: codes))
    #expect(byPlace.dimensions[0].categories == ["unknown", "ITI14", "ITI15"])
    #expect(
      byPlace.counts[1]
        == result.figures(of: ParticipantGroup(area: .place("ITI14"))).spellsInStock)
    #expect(try result.table(of: .stock, by: [.place, .office], codes: codes) == nil)
  }
}
