import PolicyCycle
import ServiceDelivery
import Testing

@Suite struct DateSlipTests {
  private func slip(_ planned: String, _ actual: String) -> DateSlip? {
    DateSlip(from: PartialDate(planned), to: PartialDate(actual))
  }

  @Test func `a slip is as exact as its dates`() {
    #expect(slip("2024-02-28", "2024-03-01") == .days(2))
    #expect(slip("2024-03-01", "2024-02-28") == .days(-2))
    #expect(slip("2023-12", "2024-02-15") == .months(2))
    #expect(slip("2024-02-15", "2024-02") == .months(0))
    #expect(slip("2023", "2024-01-01") == .years(1))
    #expect(slip("2024", "2024") == .years(0))
  }

  @Test func `no slip is known without both dates`() {
    #expect(DateSlip(from: nil, to: PartialDate("2024")) == nil)
    #expect(DateSlip(from: PartialDate("2024"), to: nil) == nil)
  }

  @Test func `only what comes after is late`() {
    #expect(slip("2024-01-01", "2024-01-02")?.isLate == true)
    #expect(slip("2024-01-01", "2024-01-01")?.isLate == false)
    #expect(slip("2024-02", "2024-01")?.isLate == false)
  }
}
