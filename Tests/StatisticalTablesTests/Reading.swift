import StatisticalTables
import StructuredText

/// The table of a text.
func table(_ text: String) throws -> StatisticalTable {
  try StatisticalTable(parsing: Array(text.utf8), source: "t")
}

/// The problems of an input; none if it is a table.
func problems(_ bytes: [UInt8]) -> [LocatedProblem] {
  do throws(InputProblems) {
    _ = try StatisticalTable(parsing: bytes, source: "t")
    return []
  } catch {
    return error.problems
  }
}

func problems(_ text: String) -> [LocatedProblem] { problems(Array(text.utf8)) }

/// The only problem of a text, as "line:column path: found; expected".
func problem(_ text: String) -> String {
  let all = problems(text)
  return all.count == 1 ? all[0].description : "\(all.count) problems: \(all)"
}

/// The observations of a table, one line each: the codes, the value, the flags.
func lines(_ table: StatisticalTable) -> [String] {
  table.observations.map { observation in
    let value: String =
      switch observation.value {
      case .number(let number): "\(number)"
      case .belowHalfUnit: "0n"
      case .notAvailable: ":"
      case .intentionallyMissing: "NaN"
      }
    let flags = observation.flags.isEmpty ? "" : " " + observation.flags.text
    return observation.codes.joined(separator: ".") + " = " + value + flags
  }
}
