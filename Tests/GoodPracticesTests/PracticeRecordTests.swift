import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import Testing

@Suite struct PracticeRecordTests {
  @Test func `the shipped files are canonical: each is written back byte for byte`() throws {
    let rubric = try ShippedRecords.load().rubric
    let files = try PracticeFiles.shipped()
    #expect(files.count == 91)
    for file in files {
      let record = try PracticeRecord(json: file.bytes, source: file.name, rubric: rubric)
      #expect(Array(record.text.utf8) == file.bytes, "\(file.name)")
      #expect(record.id + ".json" == file.name)
      #expect(record.warnings.isEmpty)
    }
  }

  @Test func `all new members are read`() throws {
    let practice = try PracticeFiles.record(
      PracticeFiles.json(
        """
        , "location": "Maribor and around", "adaptedFrom": "dk-bus", "lineage": "bus",
        "costs": [{"amount": 812.5, "currency": "EUR", "per": "participant", "year": 2022,
                   "source": "evidence-1", "note": "without rent"}],
        "furtherInformation": [{"title": "Film", "url": "https://example.eu/film"}]
        """,
        evidence: PracticeFiles.sound.replacing(
          "\"method\"",
          with: "\"design\": \"before-after\", \"outcome\": \"in work\", "
            + "\"direction\": \"positive\", \"method\""))
    ).practice
    #expect(practice.location == "Maribor and around")
    #expect(practice.adaptedFrom == "dk-bus" && practice.lineage == "bus")
    #expect(practice.costs.first?.amount == 812.5 && practice.costs.first?.per == "participant")
    #expect(practice.furtherInformation.map(\.address.description) == ["https://example.eu/film"])
    let item = try #require(practice.evidence("evidence-1"))
    #expect(item.design == .beforeAfter && item.outcome == "in work" && item.direction == .positive)
    #expect(practice.language == .english && practice.translations == .none)
  }

  @Test func `faults of new members are located together`() throws {
    let faults = try PracticeFiles.faults(
      PracticeFiles.json(
        """
        , "adaptedFrom": "si-bus", "costs": [{"amount": -1, "currency": "euro", "per": "x"}],
        "furtherInformation": [{"url": "javascript:alert(1)"}], "exchange": {"review": {"events": [
          {"state": "published", "revision": 1, "who": "A", "when": "2026"},
          {"state": "gone", "revision": 1, "who": "", "when": "soon"}]}}
        """))
    #expect(
      faults.map(\.path).sorted() == [
        "adaptedFrom", "costs[0].amount", "costs[0].currency", "exchange.review.events[0].state",
        "exchange.review.events[1].state", "exchange.review.events[1].when",
        "exchange.review.events[1].who", "furtherInformation[0].url",
      ])
  }

  @Test(arguments: ["../x", "a/b", "a\\\\b", ".", "A", "a_b", "-a", "a-", "", "ž", "a b", "con."])
  func `an identifier that a folder could stumble over is refused`(_ id: String) throws {
    #expect(try PracticeFiles.faults(PracticeFiles.json(id: id)).map(\.path) == ["id"])
  }

  @Test func `the order of members does not count, and unknown ones stay`() throws {
    let one = try PracticeFiles.record(
      PracticeFiles.json(
        ", \"zeta\": [1, null], \"alpha\": {\"y\": 1, \"x\": {\"b\": 2, \"a\": 1}}"))
    let two = try PracticeFiles.record(
      PracticeFiles.json(
        ", \"alpha\": {\"x\": {\"a\": 1, \"b\": 2.0}, \"y\": 1}, \"zeta\": [1, null]"))
    #expect(one == two)
    #expect(one.text == two.text)
    #expect(
      one.text.hasSuffix(
        """
          "alpha": {
            "x": {
              "a": 1,
              "b": 2
            },
            "y": 1
          },
          "zeta": [
            1,
            null
          ]
        }

        """))
    #expect(
      one.warnings.map(\.found) == ["the unknown member \"zeta\"", "the unknown member \"alpha\""])
    let rubric = try ShippedRecords.load().rubric
    let changed = try one.setting(["title"], to: .string("New"), rubric: rubric)
    #expect(changed.practice.title == "New")
    #expect(changed.value(at: ["alpha", "x", "b"]) == .integer(2))
    #expect(one != changed)
    #expect(
      try changed.setting(["title"], to: .string("Bus for young people"), rubric: rubric) == one)
  }

  @Test func `places within objects and lists are set, made and taken away`() throws {
    let rubric = try ShippedRecords.load().rubric
    var record = try PracticeFiles.record()
    let original = record
    record = try record.setting(
      ["evidence", "evidence-1", "figure"], to: .integer(121), rubric: rubric)
    #expect(record.practice.evidence.first?.figure == 121)
    #expect(record.value.text().contains("\"schemaVersion\": \"1.0\""))
    record = try record.setting(
      ["translations", "it", "title"], to: .string("Autobus"), rubric: rubric)
    #expect(record.practice.translations.languages.count == 1)
    // A member of version 1.1 makes the file one of version 1.1.
    #expect(record.value(at: ["schemaVersion"]) == .string("1.1"))
    record = try record.setting(["translations", "it", "title"], to: nil, rubric: rubric)
    #expect(record.value(at: ["translations"]) == nil)
    record = try record.setting(
      ["evidence", "evidence-1", "figure"], to: .integer(120), rubric: rubric)
    record = try record.setting(["resources", "amount"], to: nil, rubric: rubric)
    record = try record.setting(["resources", "note"], to: nil, rubric: rubric)
    #expect(record.value(at: ["resources"]) == nil)
    #expect(original.value(at: ["resources", "amount"]) == .integer(5_000))
  }

  @Test func `an edit that cannot be is refused with its place`() throws {
    let rubric = try ShippedRecords.load().rubric
    let record = try PracticeFiles.record()
    func refusal(_ edit: PracticeEdit) -> [String] {
      do throws(InputProblems) {
        _ = try record.applying([edit], rubric: rubric)
        return []
      } catch {
        return error.errors.map { "\($0.path): \($0.found)" }
      }
    }
    func edit(_ place: PracticePlace, _ old: JSONValue?, _ new: JSONValue?) -> PracticeEdit {
      PracticeEdit(practice: "si-bus", place: place, old: old, new: new)
    }
    #expect(
      refusal(edit(["title"], .string("Other"), .string("X"))) == [
        "title: \"Bus for young people\""
      ])
    #expect(refusal(edit(["title"], .string("Bus for young people"), nil)) == ["title: nothing"])
    #expect(refusal(edit(["id"], .string("si-bus"), .string("x"))) == ["id: a change of it"])
    #expect(
      refusal(edit(["exchange", "review"], nil, .null)) == ["exchange.review: a change of it"])
    #expect(
      refusal(PracticeEdit(practice: "x", place: ["title"], old: nil, new: nil))
        == ["id: a change of \"x\""])
    #expect(refusal(edit([], record.value, nil)).count == 1)
    #expect(
      refusal(edit(["end"], nil, .string("2019"))) == ["end: 2019, before the start 2020"])
  }

  @Test func `an edit is one line for people, long texts shortened`() throws {
    func shown(_ old: JSONValue?, _ new: JSONValue?) -> String {
      PracticeEdit(practice: "p", place: ["x"], old: old, new: new).description
    }
    let long = String(repeating: "a", count: 121)
    #expect(shown(nil, .string("a\nb")) == "p: x: nothing -> \"a\\nb\"")
    #expect(
      shown(nil, .string(String(long.dropLast()))) == "p: x: nothing -> \"\(long.dropLast())\"")
    #expect(shown(nil, .string(long)) == "p: x: nothing -> \"\(long.dropLast())\u{2026}\"")
    let item = try #require(try PracticeFiles.record().value(at: ["evidence", "evidence-1"]))
    #expect(
      shown(item, item.with("figure", nil))
        == "p: x: evidence-1: Young people met, 120 young people -> evidence-1: Young people met")
    let office = try PracticeFiles.record().value(at: ["stakeholders"])
    #expect(
      shown(office, .array([.string("a"), .string("b")]))
        == "p: x: public-authority: Office -> a | b")
    #expect(shown(.integer(5), .object([.init("y", .bool(true))])) == "p: x: 5 -> {\"y\":true}")
  }

  @Test func `no file is too large, too deep or too wide to be refused`() throws {
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    #expect(try PracticeFiles.faults(PracticeFiles.json(", \"x\": \(deep)")).count == 1)
    let wide = (0...2_000).map { "\"m\($0)\": 1" }.joined(separator: ",")
    #expect(
      try PracticeFiles.faults(PracticeFiles.json(", \"x\": {\(wide)}")).map(\.found) == [
        "2001 members"
      ])
    let long = "[" + String(repeating: "1,", count: 2_000) + "1]"
    #expect(
      try PracticeFiles.faults(PracticeFiles.json(", \"x\": {\"y\": \(long)}")).map(\.path) == [
        "x.y"
      ])
    let big = String(repeating: "a", count: 2_200_000)
    #expect(
      try PracticeFiles.faults(PracticeFiles.json(", \"x\": \"\(big)\"")).first?.expected
        == "at most 2097152 bytes")
    #expect(
      try PracticeFiles.faults(PracticeFiles.json(", \"x\": [1e999, \"a\\u0000\"]")).map(\.path)
        == [
          "x[0]", "x[1]",
        ])
  }

  @Test func `a contact stands in a file of its own, and errors repeat nothing of it`() throws {
    let contact = PracticeContact(
      practice: "si-bus", name: "Ana Ž.", role: "lead", email: "ana@office.si", telephone: "+386 1",
      agreedTo: "partners only")
    #expect(try PracticeContact(json: Array(contact.text.utf8), source: "c.json") == contact)
    let bad = """
      {"schemaVersion": "1.0", "practice": "../x", "name": 38640123456, "email": "ana at office.si",
       "telephone": 38640123456}
      """
    do {
      _ = try PracticeContact(json: Array(bad.utf8), source: "c.json")
      Issue.record("read")
    } catch {
      #expect(
        error.errors.map(\.path).sorted() == ["email", "name", "practice", "telephone"])
      #expect(!error.description.contains("ana") && !error.description.contains("3864"))
    }
    // Of one version until now: it need not be stated.
    let plain = "{\"practice\": \"si-bus\", \"name\": \"Ana\"}"
    #expect(try PracticeContact(json: Array(plain.utf8), source: "c.json").name == "Ana")
    let faults = #expect(throws: InputProblems.self) {
      try PracticeContact(
        json: Array("{\"schemaVersion\": \"2.0\", \"name\": \" \"}".utf8), source: "c.json")
    }
    #expect(
      Set(faults?.errors.map { "\($0.path): \($0.found)" } ?? []) == [
        "schemaVersion: something else", "practice: no member", "name: empty text",
      ])
  }
}
