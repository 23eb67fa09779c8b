import StatisticalTables
import StructuredText
import TestSupport
import Testing

@Suite struct RoundTripTests {
  /// A random SDMX-CSV text with hard codes, values and gaps.
  private func randomText(_ generator: inout SeededGenerator) -> String {
    let codes = ["A", "NA", "a b", "x,y", "q\"t", "line\nbreak", "é", "-5", "T: total", "Y_GE65"]
    let periods = ["2019", "2020Q1", "2020-S2", "2021M03", "2021-W05", "2022"]
    let flags = ["", "", "b", "bu", "n", "xq", "e p"]
    let values = [
      "", "NaN", "0", "-0", "0.1", "1e300", "-2.5e-300", "123456789012345678", "4.9e-324",
    ]
    var rows: Set<[String]> = []
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      rows.insert([
        codes.randomElement(using: &generator) ?? "", codes.randomElement(using: &generator) ?? "",
        periods.randomElement(using: &generator) ?? "",
      ])
    }
    var text = "DATAFLOW,LAST UPDATE,one,two,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS,OBS_COM\n"
    for row in rows.sorted(by: { $0.lexicographicallyPrecedes($1) }).shuffled(using: &generator) {
      let value =
        Bool.random(using: &generator)
        ? values.randomElement(using: &generator) ?? ""
        : "\(Double(bitPattern: UInt64.random(in: 0..<0x7FF0_0000_0000_0000, using: &generator)))"
      let cells =
        ["ESTAT:X(1.0)", "13/06/24 23:00:00"] + row + [
          value, flags.randomElement(using: &generator) ?? "",
          ["", "", "C", "Z"].randomElement(using: &generator) ?? "",
          ["", "a \"remark\", with\r\nlines"].randomElement(using: &generator) ?? "",
        ]
      text += cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      text += "\n"
    }
    return text
  }

  private func expectSame(_ one: StatisticalTable, _ two: StatisticalTable, _ seed: UInt64) {
    #expect(one.hasSameObservations(as: two), "seed \(seed)")
    for (first, second) in zip(one.observations, two.observations) {
      #expect(first.attribute("OBS_COM") == second.attribute("OBS_COM"), "seed \(seed)")
    }
  }

  @Test func `random tables survive SDMX-CSV, JSON-stat and CSV`() throws {
    for seed in UInt64(0)..<300 {
      var generator = SeededGenerator(seed: seed)
      let table = try table(randomText(&generator))
      let csv = try StatisticalTable(parsing: table.sdmxCSV(), source: "csv")
      expectSame(table, csv, seed)
      #expect(table.observations.count == 0 || csv.vintage == table.vintage)
      #expect(table.observations.count == 0 || csv.dataflow == table.dataflow)
      let bytes = try #require(table.jsonStat())
      let json = try StatisticalTable(parsing: bytes, source: "json")
      expectSame(table, json, seed)
      #expect(json.vintage == table.vintage)
      #expect(json.dataflow == table.dataflow)
      for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 9] {
        let plain = try StatisticalTable(
          parsing: table.csv(separator: separator), source: "plain")
        expectSame(table, plain, seed)
      }
      // Written again, the text is the same.
      #expect(csv.sdmxCSV() == table.sdmxCSV() || table.observations.count == 0)
      #expect(json.jsonStat() == bytes, "seed \(seed)")
    }
  }

  @Test func `labels survive JSON-stat and go into plain CSV`() throws {
    let text = """
      {"class": "dataset", "label": "L", "id": ["geo", "time"], "size": [2, 1],
       "dimension": {"geo": {"label": "Region", "category":
         {"index": ["MT", "IT"], "label": {"MT": "Malta", "IT": "Italy; \\"Italia\\""}}},
         "time": {"category": {"index": ["2024"]}}}, "value": [1.5, 2]}
      """
    let table = try table(text)
    let again = try StatisticalTable(parsing: try #require(table.jsonStat()), source: "t")
    #expect(again.dimension("geo")?.codes == ["MT", "IT"])
    #expect(again.dimension("geo")?.label == "Region")
    #expect(again.dimension("geo")?.label(of: "IT") == "Italy; \"Italia\"")
    #expect(again.label == "L")
    let sheet = try CSVTable(parsing: table.csv(labels: true), source: "t")
    #expect(
      sheet.header.map(\.text) == [
        "geo", "Region", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "CONF_STATUS",
      ])
    #expect(sheet.rows[1].cells.map(\.text) == ["IT", "Italy; \"Italia\"", "2024", "2", "", ""])
  }

  @Test func `SDMX-CSV is written as Eurostat writes it`() throws {
    let table = try table("freq,geo\\TIME_PERIOD\t2018 \t2019 \nA,ITI1\t16.0 b\t: u\n")
    #expect(
      String(decoding: table.sdmxCSV(), as: UTF8.self) == """
        DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
        ,A,ITI1,2018,16,b,
        ,A,ITI1,2019,,u,

        """)
  }

  @Test func `JSON-stat is written sparse, with the role of time`() throws {
    let table = try table("geo\\TIME_PERIOD\t2018 \t2019 \nITI1\t16.5 b\t: u\nMT00\t: \t8.5 \n")
    #expect(
      table.jsonStat().map { String(decoding: $0, as: UTF8.self) } == """
        {"version":"2.0","class":"dataset","id":["geo","time"],"size":[2,2],"role":{"time":["time"]},\
        "dimension":{"geo":{"category":{"index":["ITI1","MT00"]}},\
        "time":{"category":{"index":["2018","2019"]}}},\
        "value":{"0":16.5,"1":null,"3":8.5},"status":{"0":"b","1":"u"}}

        """)
  }
}
