import RecordStore
import StructuredText

/// Reads an input as a record and as a bundle, and checks what has to hold for every input.
///
/// What is read has to be written and read again unchanged, and merging it with itself changes nothing;
/// a refusal has to say something. Anything else traps, which the fuzzer sees.
private func check(_ bytes: [UInt8]) {
  do throws(InputProblems) {
    let record = try StoredRecord(json: bytes, source: "input")
    let again = try StoredRecord(json: record.bytes, source: "written")
    precondition(again == record && again.bytes == record.bytes, "a record changed")
    let merged = RecordMerge.merged(record, again)
    precondition(merged.bytes == record.bytes, "merging with itself changed a record")
    checkView(record)
  } catch {
    checkRefusal(error)
  }
  do throws(InputProblems) {
    let bundle = try ExchangeBundle(json: bytes, source: "input")
    let again = try ExchangeBundle(json: bundle.bytes, source: "written")
    precondition(again.bytes == bundle.bytes && again.digest == bundle.digest, "a bundle changed")
    for record in bundle.records.values { checkView(record) }
  } catch {
    checkRefusal(error)
  }
}

/// Settles every field by the first side that has it.
private func checkView(_ record: StoredRecord) {
  let view = ConflictView(record)
  let choices = Dictionary(view.fields.map { ($0.path, FieldChoice.side(0)) }) { first, _ in first }
  precondition((try? view.settled(by: choices)) != nil, "choices for all fields settle nothing")
}

private func checkRefusal(_ problems: InputProblems) {
  precondition(!problems.errors.isEmpty, "a refusal without a word")
  precondition(problems.description.utf8.count < 1_000_000, "an endless refusal")
  // What was read once has to be readable again.
  precondition(!problems.problems.contains { $0.source == "written" }, problems.description)
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
/// at a finding in a debugger: `xxd -p crash-… | tr -d '\n' | fuzz-records`.
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
