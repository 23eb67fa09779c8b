import ESFProgrammes
import Testing

@Suite struct CCITests {
  @Test(arguments: ["2021IT05SFPR015", "2021SI16FFPR001", "2021TC16RFCB001"])
  func `a CCI is read`(_ code: String) { #expect(CCI(code)?.code == code) }

  @Test(arguments: [
    "", "2021IT05SFPR01", "2021IT05SFPR0155", "1921IT05SFPR015", "2021it05SFPR015",
    "2021IT5ASFPR015", "2021IT05SFPRO15", "2021ÍT05SFPR15",
  ])
  func `other texts are refused`(_ code: String) { #expect(CCI(code) == nil) }

  @Test func `the country is part of it`() { #expect(CCI("2021HR05SFPR001")?.country == "HR") }
}
