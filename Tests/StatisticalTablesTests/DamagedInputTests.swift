import StatisticalTables
import StructuredText
import TestSupport
import Testing

@Suite struct DamagedInputTests {
  private let seeds = [
    "freq,sex,geo\\TIME_PERIOD\t2015 \t2016 \nA,T,RO22\t26.8 \t27.1 b\nA,F,RO22\t: u\t0n \n",
    "DATAFLOW,LAST UPDATE,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\r\n"
      + "ESTAT:X(1.0),13/06/24 23:00:00,\"I\"\"T\",2016,24.2,b,C\r\nESTAT:X(1.0),,MT,2016-Q1,,u,\r\n",
    "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,geo,Geo,TIME_PERIOD,Time,OBS_VALUE,Value\n"
      + "dataflow,X,\"a,\nb\",IT,Italy,2016,,NaN,\n",
    "{\"class\":\"dataset\",\"id\":[\"geo\",\"time\"],\"size\":[2,2],\"dimension\":{\"geo\":{"
      + "\"category\":{\"index\":{\"IT\":0,\"MT\":1},\"label\":{\"IT\":\"Italy\"}}},\"time\":{"
      + "\"category\":{\"index\":[\"2024\",\"2025\"]}}},\"value\":{\"0\":1.5,\"3\":null},"
      + "\"status\":{\"1\":\"bu\"}}",
    "<?xml version=\"1.0\"?><S:Fault><faultstring>EXTRACTION_TOO_BIG</faultstring></S:Fault>",
  ]

  /// Random damage; the seed tells which.
  private func damaged(_ text: String, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    let pieces = [
      "\"", ",", "\t", "\n", "\r\n", ":", " ", "-", "e9", "999999999999999999999", "\u{0}", "{",
      "[",
      "]", "}", "\u{FEFF}", "NaN", "0n", "\\", "é",
    ]
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2: bytes.removeSubrange(end...)
      case 3: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      default:
        bytes.insert(contentsOf: (pieces.randomElement(using: &generator) ?? "").utf8, at: place)
      }
    }
    return bytes
  }

  @Test func `damaged files give a table that survives writing, or located problems`() throws {
    var tables = 0
    var refusals = 0
    for seed in UInt64(0)..<6_000 {
      var generator = SeededGenerator(seed: seed)
      let bytes = damaged(seeds[Int(seed) % seeds.count], &generator)
      do throws(InputProblems) {
        let table = try StatisticalTable(parsing: bytes, source: "t")
        tables += 1
        let again = try StatisticalTable(parsing: table.sdmxCSV(), source: "t")
        #expect(table.hasSameObservations(as: again), "seed \(seed)")
      } catch {
        refusals += 1
        #expect(!error.problems.isEmpty && error.problems.count <= 101, "seed \(seed)")
      }
    }
    // Both happen: the damage is neither harmless nor always fatal.
    #expect(tables > 300 && refusals > 300, "\(tables) tables, \(refusals) refusals")
  }
}
