import StructuredText
import TestSupport
import Testing

@testable import RecordStore

/// Random histories of one record at several replicas, with the set of edits that each state knows of as
/// the truth to compare with.
@Suite struct MergePropertyTests {
  /// A replica's state, and every edit that it has seen.
  private struct Replica {
    let name: ReplicaIdentifier
    var record: StoredRecord?
    var known: Set<Int> = []
  }

  /// An edit and all that its maker had seen.
  private struct Edit {
    let text: String
    let known: Set<Int>
  }

  private struct History {
    var edits: [Edit] = []
    /// Every state that ever was, with what it knows.
    var states: [(record: StoredRecord, known: Set<Int>)] = []

    /// What nobody has edited since, by the sets of edits alone.
    func latest(_ known: Set<Int>) -> [String] {
      known.filter { edit in !known.contains { $0 != edit && edits[$0].known.contains(edit) } }
        .map { edits[$0].text }.sorted()
    }
  }

  private static func text(of version: RecordVersion) -> String {
    guard case .string(let text)? = version.content?["summary"] else { return "deleted" }
    return text
  }

  private static func history(seed: UInt64) throws -> History {
    var generator = SeededGenerator(seed: seed)
    let place = try Sample.place("x")
    var history = History()
    var replicas = try ["a", "b", "c", "d"].prefix(Int.random(in: 3...4, using: &generator)).map {
      Replica(name: try Sample.replica($0))
    }
    for _ in 0..<Int.random(in: 4...12, using: &generator) {
      let index = Int.random(in: replicas.indices, using: &generator)
      if Bool.random(using: &generator), let record = replicas[index].record {
        // Somebody receives it.
        let other = Int.random(in: replicas.indices, using: &generator)
        replicas[other].record =
          replicas[other].record.map { RecordMerge.merged($0, record) } ?? record
        replicas[other].known.formUnion(replicas[index].known)
        history.states.append((try #require(replicas[other].record), replicas[other].known))
        continue
      }
      // An edit; where versions stand side by side it settles them. Some say the same on purpose, or
      // what looks the same: the accented letter in one scalar or two.
      let number = history.edits.count
      let isDeletion = Int.random(in: 0..<5, using: &generator) == 0
      let word = ["same", "\u{E9}", "e\u{301}", "edit \(number)"].randomElement(using: &generator)
      let text = isDeletion ? "deleted" : word ?? ""
      let version = try RecordEdit(replica: replicas[index].name, place: place)
        .version(
          after: replicas[index].record, isDeletion ? nil : Sample.content("x", text))
      history.edits.append(Edit(text: text, known: replicas[index].known))
      replicas[index].known.insert(number)
      replicas[index].record = StoredRecord(
        id: place.id, versions: [version] + (replicas[index].record?.versions ?? []))
      history.states.append((try #require(replicas[index].record), replicas[index].known))
    }
    return history
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `every order and grouping gives the same record, and no edit is lost`(seed: UInt64) throws {
    let history = try Self.history(seed: seed)
    var generator = SeededGenerator(seed: seed &+ 1_000)
    let first = try #require(history.states.first).record
    let expected = history.states.reduce(first) { RecordMerge.merged($0, $1.record) }
    for _ in 0..<6 {
      var rest = history.states.map(\.record).shuffled(using: &generator)
      // Some come twice.
      rest += rest.prefix(Int.random(in: 0...rest.count, using: &generator))
      while rest.count > 1 {
        let left = rest.remove(at: Int.random(in: rest.indices, using: &generator))
        let place = Int.random(in: rest.indices, using: &generator)
        rest[place] = RecordMerge.merged(left, rest[place])
      }
      #expect(rest.first?.bytes == expected.bytes, "seed \(seed)")
    }
    let all = history.states.reduce(into: Set<Int>()) { $0.formUnion($1.known) }
    #expect(expected.versions.map(Self.text).sorted() == history.latest(all), "seed \(seed)")
    for state in history.states {
      #expect(
        state.record.versions.map(Self.text).sorted() == history.latest(state.known), "seed \(seed)"
      )
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `merging obeys its laws for any two and three states`(seed: UInt64) throws {
    let states = try Self.history(seed: seed).states.map(\.record).prefix(8)
    for a in states {
      #expect(RecordMerge.merged(a, a).bytes == a.bytes)
      for b in states {
        let ab = RecordMerge.merged(a, b)
        #expect(ab.bytes == RecordMerge.merged(b, a).bytes, "seed \(seed)")
        for c in states {
          let left = RecordMerge.merged(ab, c)
          let right = RecordMerge.merged(a, RecordMerge.merged(b, c))
          #expect(left.bytes == right.bytes, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a state survives writing and reading, letter for letter`(seed: UInt64) throws {
    for state in try Self.history(seed: seed).states {
      let read = try StoredRecord(json: state.record.bytes, source: "x")
      #expect(read == state.record)
      #expect(read.bytes == state.record.bytes)
      #expect(!read.isEditedOutside || read.content == nil)
    }
  }

  @Test func `histories have conflicts and deletions in them`() throws {
    let records = try (0..<100 as Range<UInt64>).flatMap {
      try Self.history(seed: $0).states.map(\.record)
    }
    #expect(records.count { $0.isInConflict } > 50)
    #expect(records.count { $0.isDeleted } > 50)
    #expect(records.count { $0.isInConflict && $0.versions.contains(where: \.isDeleted) } > 10)
  }

  @Test func `equal counters of different content are both kept`() throws {
    let place = try Sample.place("x")
    let version = try Sample.vector(["a": 2])
    let records = try ["one", "two"].map { text in
      try #require(
        StoredRecord(
          id: place.id,
          versions: [RecordVersion(version: version, content: Sample.content("x", text))]))
    }
    let merged = RecordMerge.merged(records[0], records[1])
    #expect(merged.versions.map(Self.text) == ["one", "two"])
    #expect(merged.hasReusedVersion)
    #expect(!records[0].hasReusedVersion)
  }
}
