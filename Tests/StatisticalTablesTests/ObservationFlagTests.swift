import StatisticalTables
import Testing

@Suite struct ObservationFlagTests {
  @Test(
    arguments: [
      ("b", [.breakInSeries]), ("bdp", [.breakInSeries, .definitionDiffers, .provisional]),
      ("bep", [.breakInSeries, .estimated, .provisional]), ("", []), (" u ", [.lowReliability]),
      ("b;u", [.breakInSeries, .lowReliability]), ("A", [.normal]), ("E", [.estimated]),
      ("f", [.forecast]), ("i", [.imputed]), ("s", [.eurostatEstimate]), ("m", [.cannotExist]),
      ("z", [.notApplicable]), ("n", [.notSignificant]), ("r", [.revised]), ("c", [.confidential]),
      ("S", [.other("S")]), ("x9", [.other("x"), .other("9")]),
    ] as [(String, Set<ObservationFlag>)])
  func `letters of the old and the new list are told apart`(
    _ text: String, _ flags: Set<ObservationFlag>
  ) {
    #expect(ObservationFlags(text).flags == flags)
  }

  @Test func `the text is kept as it is written`() {
    #expect(ObservationFlags(" bu ").text == "bu")
    #expect(ObservationFlags("b, u").text == "b, u")
    #expect(ObservationFlags(": c").text == "c")
    #expect(ObservationFlags(" ").isEmpty)
  }

  @Test(
    arguments: [
      ("C", .confidential), ("N", .notForPublication), ("P", .nonStatisticalSecrecy), ("F", .free),
      ("D", .other("D")), ("", nil),
    ] as [(String, Confidentiality?)])
  func `confidentiality has codes of its own`(_ code: String, _ expected: Confidentiality?) {
    #expect(Confidentiality(code) == expected)
    #expect((expected?.code ?? "") == code)
  }

  @Test func `a status in words is kept, and none of its letters is a flag`() {
    for words in ["provisional", "break in time series, low reliability", "Estimated value"] {
      let status = ObservationFlags(words)
      #expect(status.flags.isEmpty && status.text == words && !status.isEmpty)
    }
  }
}
