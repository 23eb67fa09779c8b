import ESFProgrammes
import PartnerRecords
import PolicyCycle
import ServiceDelivery
import Testing

@Suite struct DeliveryIndicatorCodesTests {
  @Test func `the counted indicators are those of the shipped code list`() throws {
    let indicators = try ShippedRecords.load().codes.indicators
    let people = indicators.filter { $0.counted == .participants }
    let own = people.filter(\.parts.isEmpty).map(\.entry.code)
    #expect(own == CommonIndicatorCode.allCases.map(\.rawValue))
    for code in CommonIndicatorCode.allCases {
      let shipped = try #require(indicators.first { $0.entry.code == code.rawValue })
      #expect((shipped.kind == .result) == code.isResult)
    }
    let sums = people.filter { !$0.parts.isEmpty }
    #expect(sums.map(\.entry.code) == ReservedIndicatorSum.allCases.map(\.rawValue))
    for sum in sums {
      let own = try #require(ReservedIndicatorSum(rawValue: sum.entry.code))
      #expect(own.parts.map(\.rawValue) == sum.parts)
    }
  }

  @Test func `conditions that counts answer are delivery conditions of the rubric`() throws {
    let rubric = try ShippedRecords.load().rubric
    for condition in DeliveryCondition.allCases {
      let shipped = try #require(rubric.conditions.first { $0.id == condition.rawValue })
      #expect(shipped.aspect == .delivery)
      #expect(
        shipped.text.hasPrefix("Do reports") == condition.asksForReport
          || condition == .followUpByGroup)
      // Thresholds are the condition's own words.
      let words: [DeliveryCondition: String] = [
        .profiledInTime: "four in five", .planInTime: "four in five",
        .offerInTime: "three in four", .unknownBelowTen: "10 per cent",
      ]
      #expect((condition.threshold != nil) == (words[condition] != nil))
      if let words = words[condition] { #expect(shipped.text.contains(words)) }
      #expect(!condition.reason.isEmpty)
    }
  }
}
