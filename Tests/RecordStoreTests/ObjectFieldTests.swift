import StructuredText
import TestSupport
import Testing

@testable import RecordStore

/// Objects member by member, lists of texts, and whose the deletion is.
@Suite struct ObjectFieldTests {
  private func view(base: String?, _ sides: [String]) throws -> ConflictView {
    let start = try Sample.vector(["z": 1])
    let versions = try sides.enumerated().map { index, text in
      RecordVersion(
        version: start.joined(with: try Sample.vector(["r\(index)": 1])),
        content: try Sample.value(text),
        base: try base.map { RecordVersion.Base(version: start, content: try Sample.value($0)) })
    }
    let id = try Sample.place("x").id
    return ConflictView(try #require(StoredRecord(id: id, versions: versions)))
  }

  @Test func `members of objects are settled one by one`() throws {
    let view = try view(
      base: #"{"id": "x", "resources": {"amount": 1, "note": "a", "old": true}}"#,
      [
        #"{"id": "x", "resources": {"amount": 2, "note": "a", "old": true}}"#,
        #"{"id": "x", "resources": {"amount": 1, "note": "b", "new": {"deep": 1}}}"#,
      ])
    #expect(
      view.fields.map(\.path)
        == ["resources.amount", "resources.note", "resources.old", "resources.new.deep"])
    #expect(view.fields.map(\.proposal) == [.side(0), .side(1), .side(1), .side(1)])
    let expected = try Sample.value(
      #"{"id": "x", "resources": {"amount": 2, "note": "b", "new": {"deep": 1}}}"#)
    #expect(try view.settled(by: [:]) == expected)
  }

  @Test func `translations of different languages and places stand beside each other`() throws {
    let view = try view(
      base: #"{"id": "x", "translations": {"sl": {"title": "A"}}}"#,
      [
        #"{"id": "x", "translations": {"sl": {"title": "B"}, "it": {"title": "C"}}}"#,
        #"{"id": "x", "translations": {"sl": {"title": "A", "evidence-1.statement": "D"}}}"#,
      ])
    #expect(
      view.fields.map(\.path) == [
        "translations.sl.title", #"translations.sl."evidence-1.statement""#,
        "translations.it.title",
      ])
    let expected = try Sample.value(
      #"{"id": "x", "translations": {"sl": {"title": "B", "evidence-1.statement": "D"}, "it": {"title": "C"}}}"#
    )
    #expect(try view.settled(by: [:]) == expected)
  }

  @Test func `an object that a side does not have counts as empty, and an empty one is left out`()
    throws
  {
    let base = #"{"id": "x", "a": {"m": 1}, "c": {}}"#
    let gone = try view(
      base: base, [#"{"id": "x", "c": {}}"#, #"{"id": "x", "a": {"m": 2}, "c": {}}"#])
    #expect(gone.fields.map(\.path) == ["a.m"])
    #expect(gone.fields.map(\.proposal) == [nil])
    let empty = try gone.settled(by: ["a.m": .side(gone.sides[0].content?["a"] == nil ? 0 : 1)])
    #expect(empty == (try Sample.value(#"{"id": "x", "c": {}}"#)))
    let new = try view(base: base, [base, #"{"id": "x", "a": {"m": 1}, "b": {"n": 1}, "c": {}}"#])
    #expect(new.fields.map(\.path) == ["b.n"])
    #expect(try new.settled(by: [:])["b"] == (try Sample.value(#"{"n": 1}"#)))
  }

  @Test func `what is no object on a side, or in the ancestor, is one field`() throws {
    let sides = [#"{"id": "x", "a": {"m": 1}}"#, #"{"id": "x", "a": {"m": 2}}"#]
    for other in [#"{"id": "x", "a": 1}"#, #"{"id": "x", "a": [1]}"#, #"{"id": "x", "a": null}"#] {
      #expect(try view(base: nil, [sides[0], other]).fields.map(\.path) == ["a"])
      #expect(try view(base: other, sides).fields.map(\.path) == ["a"])
    }
    #expect(try view(base: nil, sides).fields.map(\.path) == ["a.m"])
    let reviews = [1, 2].map { #"{"id": "x", "exchange": {"review": {"n": \#($0)}}}"# }
    #expect(try view(base: nil, reviews).fields.map(\.path) == ["exchange"])
    let inner = [1, 2].map { #"{"id": "x", "a": {"exchange": {"n": \#($0)}}}"# }
    #expect(try view(base: nil, inner).fields.map(\.path) == ["a.exchange.n"])
  }

  @Test func `items with identifiers stay whole, also within objects`() throws {
    let view = try view(
      base: nil,
      [1, 2].map { #"{"id": "x", "a": {"list": [{"id": "e.1", "in": {"n": \#($0)}}]}}"# })
    #expect(view.fields.map(\.path) == [#"a.list["e.1"]"#])
  }

  @Test func `no two fields share a path`() throws {
    let names = ["a", "a.b", "\"a\"", "", "a=b", "a]", "[a", "a\\", "\u{e9}", "e\u{301}", "a b"]
    var paths: Set<[UInt8]> = []
    for name in names {
      for path in [
        FieldPath.root.member(name), FieldPath.root.item(name),
        FieldPath.root.member("a").member(name),
        FieldPath.root.member(name).member("a"), FieldPath.root.member("a").item(name),
        FieldPath.root.member("b").member(name).member("b"),
      ] {
        paths.insert(Array(path.text.utf8))
        #expect(!path.text.contains("="))
      }
    }
    // Of the name "a", a.a is made in two ways.
    #expect(paths.count == names.count * 6 - 1)
  }

  @Test func `of a list of texts all removals and additions are proposed`() throws {
    let base = #"{"id": "x", "l": ["a", "b", "c", "d"]}"#
    let view = try view(
      base: base,
      [#"{"id": "x", "l": ["e", "d", "a", "b"]}"#, #"{"id": "x", "l": ["f", "a", "c", "e", "d"]}"#])
    let first = view.sides[0].content?["l"] == .array(["e", "d", "a", "b"].map { .string($0) })
    let expected = first ? ["e", "d", "a", "f"] : ["f", "a", "e", "d"]
    #expect(view.fields.map(\.path) == ["l"])
    #expect(view.fields.map(\.proposal) == [.value(.array(expected.map { .string($0) }))])
    #expect(try view.settled(by: [:])["l"] == .array(expected.map { .string($0) }))
    #expect(try view.settled(by: ["l": .side(1)])["l"] == view.sides[1].content?["l"])
  }

  @Test func `lists of texts are proposed only where it is clear what was meant`() throws {
    func proposals(_ base: String?, _ lists: [String]) throws -> [FieldChoice?] {
      try view(
        base: base.map { #"{"id": "x", "l": \#($0)}"# },
        lists.map { #"{"id": "x", "l": \#($0)}"# }
      ).fields.map(\.proposal)
    }
    // Without an ancestor nothing tells a removal from an addition.
    #expect(try proposals(nil, [#"["a"]"#, #"["b"]"#]) == [nil])
    // Texts that stand twice, other values, or nothing left.
    #expect(try proposals(#"["a"]"#, [#"["a", "b", "b"]"#, #"["c"]"#]) == [nil])
    #expect(try proposals(#"["a"]"#, [#"["a", 1]"#, #"["c"]"#]) == [nil])
    #expect(try proposals(#"[1]"#, [#"["a"]"#, #"["c"]"#]) == [nil])
    #expect(try proposals(#"["a", "b"]"#, [#"["a"]"#, #"["b"]"#]) == [nil])
    // Only one side changed it: that side.
    let one = try view(
      base: #"{"id": "x", "l": ["a"]}"#,
      [#"{"id": "x", "l": ["a"]}"#, #"{"id": "x", "l": ["b"]}"#])
    let changed = try #require(one.sides.firstIndex { $0.content?["l"] == .array([.string("b")]) })
    #expect(one.fields.map(\.proposal) == [.side(changed)])
  }

  @Test func `that the order of items alone differs is no field`() throws {
    let view = try view(
      base: nil,
      [
        #"{"id": "x", "l": [{"id": "a"}, {"id": "b"}]}"#,
        #"{"id": "x", "l": [{"id": "b"}, {"id": "a"}]}"#,
      ])
    #expect(view.fields.isEmpty)
    #expect(try view.settled(by: [:])["l"] == view.sides[0].content?["l"])
  }

  @Test(
    arguments: [
      // The deletion's version, the edit's, and whether r made the deletion.
      (["r": 2], ["r": 1, "s": 1], true), (["r": 1, "s": 1], ["r": 2], false),
      (["r": 2, "s": 1], ["t": 1], nil), (["s": 2], ["s": 1, "t": 1], false),
      (["r": 2, "s": 1], ["r": 1, "s": 1, "t": 1], true),
    ] as [([String: Int], [String: Int], Bool?)])
  func `whose the deletion is`(
    _ deletion: [String: Int], _ edit: [String: Int], _ isOwn: Bool?
  ) throws {
    let place = try Sample.place("x")
    let record = try #require(
      StoredRecord(
        id: place.id,
        versions: [
          RecordVersion(version: try Sample.vector(deletion), content: nil),
          RecordVersion(version: try Sample.vector(edit), content: Sample.content("x", "edit")),
        ]))
    let view = ConflictView(record, seenFrom: try Sample.replica("r"))
    #expect(view.deletions.map(\.version) == [try Sample.vector(deletion)])
    #expect(view.deletedHere == isOwn)
    #expect(ConflictView(record).deletedHere == nil)
    let live = try #require(StoredRecord(id: place.id, versions: [record.versions[0]]))
    #expect(ConflictView(live, seenFrom: try Sample.replica("r")).deletedHere == nil)
  }
}
