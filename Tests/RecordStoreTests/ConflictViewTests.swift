import StructuredText
import TestSupport
import Testing

@testable import RecordStore

@Suite struct ConflictViewTests {
  /// A record with two versions of known ancestor, or of none.
  private func record(base: String?, _ sides: [String?]) throws -> StoredRecord {
    let place = try Sample.place("x")
    let start = try Sample.vector(["z": 1])
    let versions = try sides.enumerated().map { index, text in
      RecordVersion(
        version: start.joined(with: try Sample.vector(["r\(index)": 1])),
        content: try text.map(Sample.value),
        base: try base.map { RecordVersion.Base(version: start, content: try Sample.value($0)) })
    }
    return try #require(StoredRecord(id: place.id, versions: versions))
  }

  @Test func `fields changed on one side are proposed, the others asked for`() throws {
    let view = ConflictView(
      try record(
        base: #"{"id": "x", "a": 1, "b": 1, "c": 1, "d": 1, "e": 1}"#,
        [
          #"{"id": "x", "a": 2, "b": 1, "c": 2, "d": 2, "e": 1, "f": 1}"#,
          #"{"id": "x", "a": 1, "b": 2, "c": 3, "d": 2}"#,
        ]))
    #expect(view.fields.map(\.path) == ["a", "b", "c", "e", "f"])
    #expect(
      view.fields.map(\.proposal) == [.side(0), .side(1), nil, .side(1), .side(0)])
    let problem = #expect(throws: OpenFields.self) { try view.settled(by: ["g": .side(0)]) }
    #expect(problem?.open == ["c"] && problem?.unknown == ["g"])
    #expect(throws: OpenFields.self) { try view.settled(by: ["c": .side(2)]) }
    let expected = try Sample.value(#"{"id": "x", "a": 2, "b": 2, "c": 3, "d": 2, "f": 1}"#)
    #expect(try view.settled(by: ["c": .side(1)]) == expected)
    let other = try Sample.value(#"{"id": "x", "a": 1, "b": 2, "c": 9, "d": 2, "f": 1}"#)
    #expect(try view.settled(by: ["a": .side(1), "c": .value(.integer(9))]) == other)
  }

  @Test func `without an ancestor every difference is asked for`() throws {
    let view = ConflictView(
      try record(base: nil, [#"{"id": "x", "a": 1, "b": 1}"#, #"{"id": "x", "a": 2, "b": 1}"#]))
    #expect(view.base == nil)
    #expect(view.fields.map(\.path) == ["a"])
    #expect(view.fields.first?.proposal == nil)
  }

  @Test func `items with identifiers are settled one by one`() throws {
    let view = ConflictView(
      try record(
        base:
          #"{"id": "x", "evidence": [{"id": "e1", "n": 1}, {"id": "e2", "n": 1}, {"id": "e3"}]}"#,
        [
          #"{"id": "x", "evidence": [{"id": "e1", "n": 2}, {"id": "e2", "n": 1}, {"id": "e3"}]}"#,
          #"{"id": "x", "evidence": [{"id": "e1", "n": 1}, {"id": "e2", "n": 3}, {"id": "e4"}]}"#,
        ]))
    #expect(
      view.fields.map(\.path)
        == ["evidence[e1]", "evidence[e2]", "evidence[e3]", "evidence[e4]"])
    #expect(view.fields.map(\.proposal) == [.side(0), .side(1), .side(1), .side(1)])
    let expected = try Sample.value(
      #"{"id": "x", "evidence": [{"id": "e1", "n": 2}, {"id": "e2", "n": 3}, {"id": "e4"}]}"#)
    #expect(try view.settled(by: [:]) == expected)
  }

  @Test func `a list without identifiers is one field`() throws {
    let view = ConflictView(
      try record(base: nil, [#"{"id": "x", "notes": ["a"]}"#, #"{"id": "x", "notes": ["b"]}"#]))
    #expect(view.fields.map(\.path) == ["notes"])
  }

  @Test func `a deletion beside an edit is shown, and the edit is the record`() throws {
    let conflict = try record(base: nil, [nil, #"{"id": "x", "a": 2}"#])
    let view = ConflictView(conflict)
    #expect(view.hasDeletion && view.fields.isEmpty && conflict.isInConflict)
    #expect(view.sides.count == 1)
    let content = try Sample.value(#"{"id": "x", "a": 2}"#)
    #expect(conflict.content == content)
    #expect(try view.settled(by: [:]) == content)
  }

  @Test func `the same words on both sides are no conflict`() throws {
    let both = try record(base: nil, [#"{"id": "x", "a": 2}"#, #"{"id": "x", "a": 2}"#])
    #expect(both.versions.count == 2 && !both.isInConflict)
    #expect(ConflictView(both).fields.isEmpty)
  }

  @Test func `the ancestor is found behind several edits of each side`() throws {
    let place = try Sample.place("x")
    let (a, b) = (
      RecordEdit(replica: try Sample.replica("a"), place: place),
      RecordEdit(replica: try Sample.replica("b"), place: place)
    )
    func edited(_ record: StoredRecord?, _ edit: RecordEdit, _ text: String) throws -> StoredRecord
    {
      let version = try edit.version(after: record, Sample.content("x", text))
      return try #require(StoredRecord(id: place.id, versions: [version]))
    }
    let first = try edited(edited(nil, a, "1"), a, "2")
    let mine = try edited(edited(first, a, "3"), a, "4")
    let theirs = try edited(edited(first, b, "5"), b, "6")
    let view = ConflictView(RecordMerge.merged(mine, theirs))
    #expect(view.base?.content == Sample.content("x", "2"))
  }
}
