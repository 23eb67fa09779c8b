import ServiceDelivery
import StructuredText

/// Reads an input as participants, as events and as JSON, and checks what has to hold for every input.
///
/// In pieces it gives what it gives whole; every row is counted once; a refusal has to say something.
/// Anything else traps, which the fuzzer sees.
private func check(_ bytes: [UInt8]) {
  guard let asOf = CalendarDay(year: 2030, month: 1, day: 1) else { return }
  let rules = ReadingRules(asOf: asOf)
  let people = Array("participant\nA1\nB2\n".utf8)
  for (participants, events) in [(bytes, Array("participant;date;event\n".utf8)), (people, bytes)] {
    let whole = outcome(participants, events, rules, piece: 1 << 20)
    for piece in [1, 7] {
      precondition(
        outcome(participants, events, rules, piece: piece) == whole, "pieces of \(piece) differ")
    }
  }
  sort(bytes, rules)
  do throws(InputProblems) {
    let document = try HistoryDocument(json: bytes, source: "input", rules: rules)
    for summary in [document.participantSummary, document.eventSummary] { checkSums(summary) }
  } catch {
    checkRefusal(error)
  }
}

/// What a reading gives, for comparison.
private struct Outcome: Equatable {
  var histories: [ParticipantHistory] = []
  var rejected: [RejectedRow] = []
  var unsortedLine: Int?
  var refusal: String?
}

private func outcome(
  _ participants: [UInt8], _ events: [UInt8], _ rules: ReadingRules, piece: Int
) -> Outcome {
  var outcome = Outcome()
  do throws(InputProblems) {
    var people = ParticipantReader(source: "people", rules: rules)
    for part in pieces(participants, piece) { outcome.rejected += try people.read(part) }
    outcome.rejected += try people.finish()
    checkSums(people.summary)
    var reader = HistoryReader(source: "events", participants: people.table, rules: rules)
    var batches: [HistoryBatch] = []
    for part in pieces(events, piece) { batches.append(try reader.read(part)) }
    while let batch = try reader.finish() { batches.append(batch) }
    for batch in batches {
      outcome.histories += batch.histories
      outcome.rejected += batch.rejected
      outcome.unsortedLine = outcome.unsortedLine ?? batch.unsortedLine
    }
    if outcome.unsortedLine == nil { checkSums(reader.summary) }
  } catch {
    checkRefusal(error)
    // What came before the refusal depends on the pieces.
    outcome = Outcome(refusal: error.description)
  }
  return outcome
}

/// Sorted rows are never unsorted.
private func sort(_ bytes: [UInt8], _ rules: ReadingRules) {
  do throws(InputProblems) {
    var people = ParticipantReader(source: "people", rules: rules)
    _ = try people.read(Array("participant\nA1\nB2\n".utf8))
    _ = try people.finish()
    var sorting = EventSorting(source: "input", rules: rules)
    var rows: [(key: [UInt8], row: [UInt8])] = []
    for part in [try sorting.read(bytes), try sorting.finish()] {
      part.forEach { rows.append((Array($0), Array($1))) }
    }
    rows.sort { $0.key.lexicographicallyPrecedes($1.key) }
    var reader = HistoryReader(
      source: "sorted", participants: people.table, rules: rules.ofSortedRows)
    let text = rows.reduce(into: EventSorting.heading) { $0 += $1.row }
    var batch: HistoryBatch? = try reader.read(text)
    while let given = batch {
      precondition(given.unsortedLine == nil, "sorted rows are not sorted")
      batch = try reader.finish()
    }
    checkSums(reader.summary)
  } catch {
    checkRefusal(error)
  }
}

private func pieces(_ bytes: [UInt8], _ size: Int) -> [[UInt8]] {
  stride(from: 0, to: bytes.count, by: size).map {
    Array(bytes[$0..<min(bytes.count, $0 + size)])
  }
}

private func checkSums(_ summary: ReadingSummary) {
  precondition(
    summary.rowsRead == summary.rowsUsed + summary.rowsRejected + summary.rowsPastRetention,
    "rows are lost")
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
/// at a finding in a debugger: `xxd -p crash-… | tr -d '\n' | fuzz-service`.
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
