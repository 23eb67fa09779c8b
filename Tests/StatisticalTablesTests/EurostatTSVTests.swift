import StatisticalTables
import StructuredText
import Testing

@Suite struct EurostatTSVTests {
  /// Figures of EDAT_LFSE_22, extracted on 2024-06-22; the flags of the last two rows are made up.
  private let new = """
    freq,sex,age,unit,geo\\TIME_PERIOD\t2015 \t2016 \t2017 \t2018 
    A,T,Y15-29,PC,HR02\t: \t24.2 \t21.8 \t19.0 
    A,T,Y15-29,PC,ITI1\t18.6 \t18.0 \t16.7 \t16.0 b
    A,T,Y15-29,PC,MT00\t11.8 \t9.4 \t8.8 b\t7.4 
    A,T,Y15-29,PC,XX01\t: u\t0n \t-1.5 bu\t: c

    """

  @Test func `the format of today is read with flags and gaps`() throws {
    let table = try table(new)
    #expect(table.dimensions.map(\.id) == ["freq", "sex", "age", "unit", "geo", "TIME_PERIOD"])
    #expect(
      lines(try StatisticalTable(parsing: Array(new.utf8), source: "t")) == [
        "A.T.Y15-29.PC.HR02.2016 = 24.2", "A.T.Y15-29.PC.HR02.2017 = 21.8",
        "A.T.Y15-29.PC.HR02.2018 = 19.0", "A.T.Y15-29.PC.ITI1.2015 = 18.6",
        "A.T.Y15-29.PC.ITI1.2016 = 18.0", "A.T.Y15-29.PC.ITI1.2017 = 16.7",
        "A.T.Y15-29.PC.ITI1.2018 = 16.0 b", "A.T.Y15-29.PC.MT00.2015 = 11.8",
        "A.T.Y15-29.PC.MT00.2016 = 9.4", "A.T.Y15-29.PC.MT00.2017 = 8.8 b",
        "A.T.Y15-29.PC.MT00.2018 = 7.4", "A.T.Y15-29.PC.XX01.2015 = : u",
        "A.T.Y15-29.PC.XX01.2016 = 0n n", "A.T.Y15-29.PC.XX01.2017 = -1.5 bu",
        "A.T.Y15-29.PC.XX01.2018 = : c",
      ])
  }

  @Test func `a combination of flags keeps all its letters`() throws {
    let key = ["geo": "XX01", "TIME_PERIOD": "2017"]
    let observation = try #require(try table(new).observation(key))
    #expect(observation.flags.text == "bu")
    #expect(observation.flags.flags == [.breakInSeries, .lowReliability])
  }

  @Test func `the format of before 2023 has no freq, descending periods and old spellings`() throws
  {
    let text = "sex,geo\\time\t2023Q2 \t2023Q1 \t2022Q4 \nT,IT\t3 \t2 p\t1 \n"
    #expect(
      lines(try table(text)) == [
        "T.IT.2022-Q4 = 1.0", "T.IT.2023-Q1 = 2.0 p", "T.IT.2023-Q2 = 3.0",
      ])
    let table = try table(text)
    #expect(
      table.timeDimension?.periods == [
        .quarter(year: 2022, number: 4), .quarter(year: 2023, number: 1),
        .quarter(year: 2023, number: 2),
      ])
  }

  @Test(arguments: [
    "geo\\TIME_PERIOD\t2024\nIT\t1.5b\n", "geo\\time\t2024 \nIT\t1.5 b \n",
    "geo/TIME_PERIOD\t2024\r\nIT\t1.5 b\r\n", "geo\\TIME\t2024 \r\nIT\t 1.5  b  \r\n",
    "\u{FEFF}geo\\TIME_PERIOD\t2024 \n\nIT \t1.5 b", "\"geo\\TIME_PERIOD\",2024 \nIT,1.5 b\n",
    "\"geo\\Time_Period\"\t2024 \n\"IT\"\t1.50 b\n",
  ])
  func `headings, spaces, line ends and quotes vary`(_ text: String) throws {
    let table = try table(text)
    #expect(lines(table) == ["IT.2024 = 1.5 b"])
    #expect(table.timeDimension?.id == "TIME_PERIOD")
  }

  @Test func `a zero, less than half a unit and a gap are three things`() throws {
    let table = try table("geo\\TIME_PERIOD\t2021 \t2022 \t2023 \t2024 \nIT\t0 \t0n \t: \t0 n\n")
    #expect(
      lines(table) == ["IT.2021 = 0.0", "IT.2022 = 0n n", "IT.2024 = 0n n"])
    #expect(table.observations.map(\.number) == [0, nil, nil])
  }

  @Test func `an e behind a number is a flag unless digits follow`() throws {
    let table = try table("geo\\TIME_PERIOD\t2022\t2023\t2024\nIT\t12e\t1.5e3 e\t2e-1\n")
    #expect(lines(table) == ["IT.2022 = 12.0 e", "IT.2023 = 1500.0 e", "IT.2024 = 0.2"])
  }

  @Test func `NA and T are codes`() throws {
    let table = try table("sex,geo\\TIME_PERIOD\t2024 \nT,NA\t1 \nF,NA\t2 \n")
    #expect(table.dimension("geo")?.codes == ["NA"])
    #expect(try table.observation(["sex": "T"])?.number == 1)
  }

  @Test func `unknown letters are kept`() throws {
    let flags = try #require(
      try table("geo\\TIME_PERIOD\t2024\nIT\t1 xb\n").observation([:])?.flags)
    #expect(flags.text == "xb")
    #expect(flags.flags == [.other("x"), .breakInSeries])
  }

  @Test(arguments: [
    (
      "geo\\TIME_PERIOD\t2023\t2024\nIT\t1\n", "t:2:5: error: found the end of a line after 1 value"
    ),
    ("geo\\TIME_PERIOD\t2023\nIT\t1\t2\n", "t:2:5: error: found a value beyond the last period"),
    ("sex,geo\\TIME_PERIOD\t2023\nIT\t1\n", "t:2:1: error: found \"IT\"; expected 2 codes"),
    ("geo\\TIME_PERIOD\t2023\nIT\tx1\n", "t:2:4: error: found \"x1\"; expected a number or :"),
    ("geo\\TIME_PERIOD\t2023\nIT\t1.2.3\n", "t:2:4: error: found \"1.2.3\""),
    ("geo\\TIME_PERIOD\t2023\nIT\t1 2\n", "t:2:4: error: found \"1 2\""),
    ("geo\\TIME_PERIOD\t2023\nIT\t1,234\n", "t:2:4: error: found \"1,234\""),
    ("geo\\TIME_PERIOD\t2023\nIT\t1e999\n", "t:2:4: error: found \"1e999\""),
    ("geo\\TIME_PERIOD\t2023\nIT\n", "t:2:1: error: found a line without values"),
    (
      "geo,OBS_VALUE\\TIME_PERIOD\t2023\nIT,A\t1\n",
      "t:1:1: error: found the dimension \"OBS_VALUE\"; expected a plain name"
    ),
    (
      "\"a\tb\\TIME_PERIOD\",2023\nIT,1\n",
      "t:1:1: error: found the dimension \"a\\tb\"; expected a plain name"
    ),
    ("geo,geo\\TIME_PERIOD\t2023\nIT,IT\t1\n", "t:1:1: error: found the dimension \"geo\" twice"),
    ("geo\\TIME_PERIOD\t2023\t2023\nIT\t1\t2\n", "t:1:22: error: found the period \"2023\" again"),
    ("sex,geo\\TIME_PERIOD\t2023\n,IT\t1\n", "t:2:1: error: \"sex\": found an empty code"),
    ("a\tb\n1\t2\n", "t:1:1: error: found \"a\"; expected the dimensions and the time dimension"),
    (
      "geo\\TIME_PERIOD\t2023\nIT\t1\nFR\t2\nIT\t3\n",
      "t:4:4: error: found a second observation of the same key, the first being at line 2, column 4"
    ),
  ])
  func `a fault is told with its line and column`(_ text: String, _ start: String) {
    #expect(problem(text).hasPrefix(start), "\(problem(text))")
  }

  @Test func `a heading cannot ask for more room than its limits`() {
    let periods = (0..<70_000).map { "\t\($0)" }.joined()
    #expect(problem("geo\\TIME_PERIOD" + periods + "\n").contains("more than 65536 periods"))
    let dimensions = (0..<70).map { "d\($0)" }.joined(separator: ",")
    #expect(problem(dimensions + "\\TIME_PERIOD\t2024\n").contains("found 70 dimensions"))
  }

  @Test func `two spellings of a period are one period`() {
    #expect(
      problem("geo\\time\t2023Q1\t2023-Q1\nIT\t1\t2\n").hasPrefix("t:1:17: error: found the period")
    )
  }

  @Test func `a text that breaks off within a value is refused, one that ends behind it is not`() {
    let text = String(new.dropLast(1))
    #expect(!text.hasSuffix("\n"))
    #expect(problems(text).isEmpty)
    let cut = "geo\\TIME_PERIOD\t2018 \t2019 \nITI1\t16.0 b\t1"
    #expect(problems(cut).count == 1 && problem(cut).contains("cut off"))
    #expect(problems(cut + "5.7 ").isEmpty && problems(cut + "5.7\n").isEmpty)
  }
}
