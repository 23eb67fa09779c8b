import StatisticalTables
import StructuredText

/// Reads an input as a table, and checks what has to hold for every input.
///
/// A table has to survive writing and reading; a refusal has to say something. Anything else traps,
/// which the fuzzer sees.
private func check(_ bytes: [UInt8]) {
  do throws(InputProblems) {
    let table = try StatisticalTable(parsing: bytes, source: "input")
    precondition(table.hasSameObservations(as: table), "a table differs from itself")
    let csv = try StatisticalTable(parsing: table.sdmxCSV(), source: "written SDMX-CSV")
    precondition(table.hasSameObservations(as: csv), "SDMX-CSV lost something")
    if let json = table.jsonStat(), json.count < 16_777_216 {
      let read = try StatisticalTable(parsing: json, source: "written JSON-stat")
      precondition(table.hasSameObservations(as: read), "JSON-stat lost something")
    }
  } catch {
    precondition(!error.problems.isEmpty, "a refusal without a word")
    precondition(error.description.utf8.count < 100_000, "an endless refusal")
    // What was read once has to be readable again.
    precondition(
      !error.problems.contains { $0.source.hasPrefix("written") }, error.description)
  }
}

#if FUZZING
/// The entry that libFuzzer calls for each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  check(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
#else
/// Without the fuzzer the program checks the inputs that come as lines of hexadecimal digits, to look
/// at a finding in a debugger: `xxd -p crash-… | tr -d '\n' | fuzz-tables`.
@main struct Replay {
  static func main() {
    while let line = readLine() {
      let digits = Array(line.utf8)
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { index in
        UInt8(String(decoding: digits[index...(index + 1)], as: UTF8.self), radix: 16)
      }
      check(bytes)
      print("\(bytes.count) bytes: no finding")
    }
  }
}
#endif
