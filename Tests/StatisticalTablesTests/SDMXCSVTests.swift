import StatisticalTables
import StructuredText
import Testing

@Suite struct SDMXCSVTests {
  /// Figures of EDAT_LFSE_22 in the layout of SDMX-CSV 1.0; the last row is made up.
  private let first = """
    DATAFLOW,LAST UPDATE,freq,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,ITI1,2018,16.0,b,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,ITI1,2019,15.7,,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,RO22,2019,22.2,,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,XX01,2019,,bu,C

    """

  @Test func `version 1 with the columns of Eurostat`() throws {
    let table = try table(first)
    #expect(table.dataflow == "ESTAT:EDAT_LFSE_22(1.0)")
    #expect(table.vintage == "13/06/24 23:00:00")
    #expect(table.dimensions.map(\.id) == ["freq", "sex", "geo", "TIME_PERIOD"])
    #expect(
      lines(table) == [
        "A.T.ITI1.2018 = 16.0 b", "A.T.ITI1.2019 = 15.7", "A.T.RO22.2019 = 22.2",
        "A.T.XX01.2019 = : bu",
      ])
    #expect(table.observations.map(\.confidentiality) == [nil, nil, nil, .confidential])
  }

  @Test func `files of before 2025 end with OBS_FLAG, some with CRLF and a mark`() throws {
    let old = first.split(separator: "\n").map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).dropLast()
        .joined(separator: ",")
    }
    let table = try table("\u{FEFF}" + old.joined(separator: "\r\n"))
    #expect(lines(table) == lines(try StatisticalTable(parsing: Array(first.utf8), source: "t")))
  }

  @Test func `labels in the style of names stand in columns of their own`() throws {
    let text = #"""
      STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,geo,"Entity, reporting",TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag) V2 structure
      dataflow,ESTAT:LFSI_NEET_A(1.0),"Young people, ""NEET""",A,Annual,AT,Austria,2014,,10.9,,,
      dataflow,ESTAT:LFSI_NEET_A(1.0),"Young people, ""NEET""",A,Annual,BE,"Bel,
      gium",2017,,13.2,,b,break in time series

      """#
    let table = try table(text)
    #expect(table.label == "Young people, \"NEET\"")
    #expect(table.dataflow == "ESTAT:LFSI_NEET_A(1.0)")
    #expect(table.dimensions.map(\.id) == ["freq", "geo", "TIME_PERIOD"])
    #expect(table.dimension("geo")?.label == "Entity, reporting")
    #expect(table.dimension("geo")?.label(of: "BE") == "Bel,\ngium")
    #expect(table.dimension("freq")?.label(of: "A") == "Annual")
    #expect(table.dimension("TIME_PERIOD")?.label(of: "2014") == nil)
    #expect(lines(table) == ["A.AT.2014 = 10.9", "A.BE.2017 = 13.2 b"])
  }

  @Test func `labels in the style of both stand behind the codes`() throws {
    let text = """
      DATAFLOW,freq: Time frequency,geo: Entity,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_FLAG: Flag
      ESTAT:X(1.0): A title,A: Annual,IT: Italy,2023: 2023,16.1,
      ESTAT:X(1.0): A title,A: Annual,LU: Luxembourg: Grand Duchy,2023: 2023,8.5,b: break in series

      """
    let table = try table(text)
    #expect(table.dataflow == "ESTAT:X(1.0)")
    #expect(table.label == "A title")
    #expect(table.dimension("geo")?.label == "Entity")
    #expect(table.dimension("geo")?.label(of: "LU") == "Luxembourg: Grand Duchy")
    #expect(lines(table) == ["A.IT.2023 = 16.1", "A.LU.2023 = 8.5 b"])
  }

  /// The layout of the examples in the field guide of SDMX-CSV 1.0: no label of OBS_VALUE.
  @Test func `in version 1 the value has no label`() throws {
    let text = """
      DATAFLOW,DIM_1: Dimension 1,DIM_2: Dimension 2,TIME_PERIOD: Time,OBS_VALUE,ATTR_1: Attribute 1
      ESTAT:NA_MAIN(1.6): Main aggregates,A: Value A,B: Value B,2014-01: 2014-01,12.4,Y: Yes

      """
    let table = try table(text)
    #expect(lines(table) == ["A.B.2014-01 = 12.4"])
    #expect(table.dimension("DIM_2")?.label(of: "B") == "Value B")
    #expect(table.label == "Main aggregates")
    #expect(table.observations.map { $0.attribute("ATTR_1") } == ["Y: Yes"])
  }

  @Test func `what stands behind the first heading is the separator`() throws {
    let text = "STRUCTURE[,];STRUCTURE_ID;A,B,C,D,E;TIME_PERIOD;OBS_VALUE\nd;X;a;2024;1,5\n"
    #expect(lines(try table(text)) == ["a.2024 = 1.5"])
  }

  @Test func `a label of a leading column does not shift the others`() throws {
    let text = """
      STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,LAST UPDATE,Last update,geo,Geo,TIME_PERIOD,Time,OBS_VALUE,Value
      dataflow,X,"Title",18/07/26 11:00:00,,IT,Italy,2024,,15.2,

      """
    let table = try table(text)
    #expect(lines(table) == ["IT.2024 = 15.2"])
    #expect(table.dimension("geo")?.label(of: "IT") == "Italy")
    #expect(table.vintage == "18/07/26 11:00:00")
  }

  @Test func `version 2 with actions, keys, a sub-separator and a decimal comma`() throws {
    let text = """
      STRUCTURE[,];STRUCTURE_ID;ACTION;SERIES_KEY;OBS_KEY;FREQ;REF_AREA;TIME_PERIOD;OBS_VALUE;OBS_STATUS;DECIMALS
      dataflow;IT1:X(1.0);I;A.IT;A.IT.2023;A;IT;2023;16,1;A;1
      dataflow;IT1:X(1.0);A;A.IT;A.IT.2024;A;IT;2024;15.2;"B,E";1

      """
    let table = try table(text)
    #expect(lines(table) == ["A.IT.2023 = 16.1 A", "A.IT.2024 = 15.2 B,E"])
    #expect(table.observations.map { $0.attribute("DECIMALS") } == ["1", "1"])
    #expect(table.observations.map(\.flags.flags) == [[.normal], [.breakInSeries, .estimated]])
  }

  @Test func `what is missing is not zero, and says how`() throws {
    let table = try table(
      "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nX,A,2020,,u\nX,B,2020,NaN,\nX,C,2020,#N/A,\n"
        + "X,D,2020,:,\nX,E,2020,0,n\nX,F,2020,0,\n")
    #expect(
      table.observations.map(\.value) == [
        .notAvailable, .intentionallyMissing, .intentionallyMissing, .notAvailable,
        .belowHalfUnit, .number(0),
      ])
  }

  @Test func `dates of update that differ are kept with each row`() throws {
    let table = try table(
      "DATAFLOW,LAST UPDATE,geo,TIME_PERIOD,OBS_VALUE\nX,01/02/24 11:00:00,A,2020,1\n"
        + "X,01/03/24 11:00:00,B,2020,2\n")
    #expect(table.vintage == nil)
    #expect(
      table.observations.map { $0.attribute("LAST UPDATE") } == [
        "01/02/24 11:00:00", "01/03/24 11:00:00",
      ])
  }

  @Test func `the order of rows does not matter`() throws {
    let rows = first.split(separator: "\n")
    let turned = ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\n")
    #expect(lines(try table(turned)) == lines(try table(first)))
  }

  @Test func `quotes do not make another code`() throws {
    let table = try table(
      "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nX,\"IT\",2020,\"1\"\n\"X\",IT,2021,2\n")
    #expect(table.dimension("geo")?.codes == ["IT"])
    #expect(lines(table) == ["IT.2020 = 1.0", "IT.2021 = 2.0"])
  }

  @Test(arguments: [
    ("X,IT,2020,1\n", "12: error: found the end of a row after 4 cells; expected 5 cells"),
    ("X,IT,2020,1,b,\n", "14: error: found a cell beyond the last column; expected 5 cells"),
    ("X,IT,2020,1.2.3,\n", "11: error: OBS_VALUE: found \"1.2.3\""),
    ("X,IT,2020,\"1,234.5\",\n", "12: error: OBS_VALUE: found \"1,234.5\""),
    ("X,IT,2020,1e400,\n", "11: error: OBS_VALUE: found \"1e400\""),
    ("X,IT,2020,0x1p3,\n", "11: error: OBS_VALUE: found \"0x1p3\""),
    ("X,IT,2020,inf,\n", "11: error: OBS_VALUE: found \"inf\""),
    ("X,,2020,1,\n", "3: error: \"geo\": found no code"),
    ("X,\"IT,2020,1,\n", "3: error: geo: found a quote that is never closed"),
    ("X,\"IT\"x,2020,1,\n", "7: error: geo: found text behind a closing quote"),
    (
      "X,IT,2020,1,b\nY,IT,2021,1,\n",
      "1: error: DATAFLOW: found \"Y\"; expected \"X\" in every row"
    ),
    (
      "X,IT,2020,1,\nX,FR,2020,2,\nX,IT,2020,3,\n",
      "1: error: found a second observation of the same key, the first being at line 2, column 1"
    ),
  ])
  func `a fault in a row is told with its line and column`(_ rows: String, _ expected: String) {
    let found = problem("DATAFLOW,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n" + rows)
    #expect(found.contains(expected), "\(found)")
  }

  @Test(arguments: [
    ("DATAFLOW,geo,TIME_PERIOD,OBS_FLAG\n", "found no column OBS_VALUE"),
    ("DATAFLOW,OBS_VALUE,OBS_FLAG\n", "t:1:1: error: found 0 dimensions; expected 1 to 64"),
    ("DATAFLOW,geo,geo,OBS_VALUE\n", "t:1:14: error: \"geo\": found a second column of that name"),
    ("DATAFLOW,geo,,OBS_VALUE\n", "t:1:14: error: found no name for column 3"),
    ("DATAFLOW,geo,OBS_VALUE,TIME_PERIOD\n", "t:1:24: error: TIME_PERIOD: found the column behind"),
    ("DATAFLOW,sex,OBS_VALUE,geo\n", "t:1:24: error: \"geo\": found what is no attribute behind"),
    ("geo,DATAFLOW,TIME_PERIOD,OBS_VALUE\n", "t:1:5: error: DATAFLOW: found it as column 2"),
    ("DATAFLOW,\"geo,OBS_VALUE\n", "t:1:10: error: found a quote that is never closed"),
    (
      "STRUCTURE,STRUCTURE_ID,ACTION,geo,OBS_VALUE\ndataflow,X,D,IT,\n",
      "t:2:12: error: ACTION: found \"D\"; expected I, A, M or R"
    ),
  ])
  func `a fault of the columns is told`(_ text: String, _ expected: String) {
    #expect(problem(text).contains(expected), "\(problem(text))")
  }

  @Test func `each repetition names the first observation of its key`() {
    let rows = ["B,1", "A,2", "A,3", "C,4", "A,5", "B,6"].map {
      "X,\($0.prefix(1)),2020,\($0.suffix(1))\n"
    }
    let all = problems("DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\n" + rows.joined())
    #expect(all.map { $0.position?.line } == [4, 6, 7])
    #expect(
      all.map { $0.found.suffix(16) } == [
        "line 3, column 1", "line 3, column 1", "line 2, column 1",
      ])
  }

  @Test func `a heading cannot ask for more room than its limits`() {
    let columns = (0..<600).map { ",a\($0)" }.joined()
    #expect(
      problem("DATAFLOW,geo,OBS_VALUE" + columns + "\n").contains("found more than 512 columns"))
    let dimensions = (0..<70).map { "d\($0)," }.joined()
    #expect(problem("DATAFLOW," + dimensions + "OBS_VALUE\n").contains("found 70 dimensions"))
  }

  @Test func `all faults come together, up to a hundred`() {
    let heading = "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\n"
    let three = problems(heading + "X,A,2020,x\nX,B\nX,C,2020,1\nX,D,2020,y\n")
    #expect(three.map { $0.position?.line } == [2, 3, 5])
    let many = problems(heading + (0..<500).map { "X,\($0),2020,x\n" }.joined())
    #expect(many.count == 101)
    #expect(many.first?.found == "100 faults; the reading ended there")
  }

  @Test func `a message shows nothing long and no control characters`() {
    let cell = "\u{1B}[31m" + String(repeating: "x", count: 5_000)
    let found = problem("DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nX,A,2020,\(cell)\n")
    #expect(found.count < 400)
    #expect(!found.contains("\u{1B}"))
  }
}
