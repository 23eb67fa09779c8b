import ESFProgrammes
import Testing

@Suite struct EuroAmountTests {
  @Test(arguments: [
    (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (3_333_333_350, "33333333.50"), (100, "1.00"),
  ])
  func `an amount is shown with two decimals`(_ cents: Int, _ text: String) {
    #expect(EuroAmount(cents: cents).description == text)
  }

  @Test func `amounts are bounded, so that no sum traps`() throws {
    #expect(EuroAmount(cents: .max) == EuroAmount(cents: 1_000_000_000_000_000))
    #expect(EuroAmount(cents: .min) == EuroAmount(cents: -1_000_000_000_000_000))
    let rows = (0..<3).map {
      PlannedFile.row([
        "category_code": "\(134 + $0)", "eu_amount": "9999999999999", "total_amount": "",
      ])
    }
    let total = try PlannedFile.read(rows).programmes[0].total(by: .interventionField, of: .esfPlus)
    #expect(total?.money.union == EuroAmount(cents: .max))
  }

  @Test(arguments: [
    ("ESF", "ESF+"), (" esf+ ", "ESF+"), ("INTERREG", "Interreg Funds"), ("cf", "CF"),
    ("XYZ fund", "XYZ fund"),
  ])
  func `a fund has one code whatever the data set calls it`(_ text: String, _ code: String) {
    #expect(CohesionFund(text).code == code)
    #expect(CohesionFund(text).isKnown == (code != "XYZ fund"))
  }

  @Test func `dimensions are known by the start of their names`() {
    let narrow = "Territorial\u{A0}delivery mechanism / territorial focus"
    #expect(AllocationDimension(name: narrow) == .territorialDelivery)
    #expect(AllocationDimension(name: "INTERVENTION FIELD") == .interventionField)
    #expect(AllocationDimension(name: "Economic activity") == .economicActivity)
    #expect(AllocationDimension(name: "Sea basin") == .other("Sea basin"))
    #expect(!AllocationDimension.secondaryThemes.dividesAllocation)
  }
}
