import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText

/// Two small records that sheets are read against.
private let records: [PracticeRecord] = {
  guard let rubric = try? ShippedRecords.load().rubric else { return [] }
  return ["si-bus", "mt-school"].compactMap { id in
    try? PracticeRecord(
      new: id,
      [
        PracticeAssignment(place: "title", value: "Bus for young people"),
        PracticeAssignment(place: "territory", value: "SI03"),
        PracticeAssignment(place: "organisation", value: "Office"),
        PracticeAssignment(place: "summary", value: "=SUM(A1) is no formula here;\n\"two\" lines"),
        PracticeAssignment(place: "reach", value: "part"),
        PracticeAssignment(place: "phases", value: "outreach | placement"),
        PracticeAssignment(place: "evidence.new.kind", value: "result"),
        PracticeAssignment(place: "evidence.new.statement", value: "Young people met"),
        PracticeAssignment(place: "evidence.new.method", value: "count"),
        PracticeAssignment(place: "evidence.new.figure", value: "120"),
      ], rubric: rubric)
  }
}()

/// Reads an input as both sheets, and checks what has to hold for every input.
///
/// Changes that a sheet makes can be made; a sheet that was taken in makes no change any more, nor does
/// one that was written; a refusal says something. Anything else traps, which the fuzzer sees.
private func check(_ bytes: [UInt8]) {
  precondition(records.count == 2, "the records of the test cannot be read")
  guard let rubric = try? ShippedRecords.load().rubric else { return }
  do throws(InputProblems) {
    let edits = try PracticeTable.changes(
      inPractices: bytes, source: "input", records: records, rubric: rubric)
    let changed = made(edits, rubric)
    let again = try? PracticeTable.changes(
      inPractices: bytes, source: "again", records: changed, rubric: rubric)
    precondition(again?.isEmpty == true, "a sheet that was taken in changes something")
    let sheet = PracticeTable.practices(changed)
    let written = try? PracticeTable.changes(
      inPractices: sheet, source: "written", records: changed, rubric: rubric)
    precondition(written?.isEmpty == true, "a sheet that was written changes something")
  } catch {
    checkRefusal(error)
  }
  do throws(InputProblems) {
    let edits = try PracticeTable.changes(
      inEvidence: bytes, source: "input", records: records, rubric: rubric)
    let changed = made(edits, rubric)
    let again = try? PracticeTable.changes(
      inEvidence: bytes, source: "again", records: changed, rubric: rubric)
    precondition(again?.isEmpty == true, "a sheet of evidence that was taken in changes something")
    let written = try? PracticeTable.changes(
      inEvidence: PracticeTable.evidence(changed), source: "written", records: changed,
      rubric: rubric)
    precondition(written?.isEmpty == true, "a sheet of evidence that was written changes something")
  } catch {
    checkRefusal(error)
  }
}

/// The records after edits, which have to be possible.
private func made(_ edits: [PracticeEdit], _ rubric: Rubric) -> [PracticeRecord] {
  records.map { record in
    let own = edits.filter { $0.practice == record.id }
    guard let changed = try? record.applying(own, rubric: rubric) else {
      preconditionFailure("changes of a sheet cannot be made: \(own)")
    }
    return changed
  }
}

private func checkRefusal(_ problems: InputProblems) {
  precondition(!problems.errors.isEmpty, "a refusal without a word")
  precondition(problems.description.utf8.count < 1_000_000, "an endless refusal")
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
/// at a finding in a debugger: `xxd -p crash-… | tr -d '\n' | fuzz-sheets`.
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
