import StatisticalTables
import StructuredText
import Testing

@Suite struct JSONStatTests {
  /// Figures of TESEM150 for Luxembourg and Malta, updated on 2026-04-16; men of Luxembourg aged 15
  /// to 24 have a status without a value in 2025.
  private let eurostat = """
    {"version": "2.0", "class": "dataset", "label": "NEET", "source": "ESTAT",
     "updated": "2026-04-16T23:00:00+0200",
     "value": {"3": 7.2, "0": 9.9, "2": 8.5},
     "status": {"1": "u", "2": "bu"},
     "id": ["freq", "geo", "time"], "size": [1, 2, 2],
     "dimension": {
       "freq": {"label": "Time frequency", "category": {"index": {"A": 0}, "label": {"A": "Annual"}}},
       "geo": {"category": {"index": {"MT": 1, "LU": 0}, "label": {"MT": "Malta"}}},
       "time": {"category": {"index": {"2024": 0, "2025": 1}}}},
     "extension": {"lang": "EN", "id": "TESEM150", "agencyId": "ESTAT", "version": "1.0",
       "annotation": [{"type": "DOI", "title": "<a href=\\"x\\">&amp;</a>"}],
       "positions-with-no-data": {"time": []}}}
    """

  @Test func `Eurostat writes values and status as objects, out of order, without a role`() throws {
    let table = try table(eurostat)
    #expect(table.label == "NEET")
    #expect(table.vintage == "2026-04-16T23:00:00+0200")
    #expect(table.dataflow == "ESTAT:TESEM150(1.0)")
    #expect(table.dimensions.map(\.id) == ["freq", "geo", "TIME_PERIOD"])
    #expect(table.dimension("geo")?.codes == ["LU", "MT"])
    #expect(table.dimension("geo")?.label(of: "MT") == "Malta")
    #expect(table.dimension("freq")?.label == "Time frequency")
    #expect(
      lines(table) == [
        "A.LU.2024 = 9.9", "A.LU.2025 = : u", "A.MT.2024 = 8.5 bu", "A.MT.2025 = 7.2",
      ])
  }

  private func small(
    id: String = "[\"x\"]", size: String = "[3]",
    index: String = "{\"index\": [\"a\", \"b\", \"c\"]}",
    value: String = "[1, null, 3]", rest: String = ""
  ) -> String {
    "{\"version\": \"2.0\", \"class\": \"dataset\", \"id\": \(id), \"size\": \(size), "
      + "\"dimension\": {\"x\": {\"category\": \(index)}}, \"value\": \(value)\(rest)}"
  }

  @Test(arguments: [
    "[1, null, 3]", "[\"1\", null, \"3.0\"]", "{\"2\": 3, \"0\": 1}", "{\"0\": \"1\", \"2\": 3.0}",
  ])
  func `values may be a list or an object, numbers or texts`(_ value: String) throws {
    #expect(lines(try table(small(value: value))) == ["a = 1.0", "c = 3.0"])
  }

  @Test(arguments: [
    "{\"index\": [\"a\", \"b\", \"c\"]}", "{\"index\": {\"c\": 2, \"a\": 0, \"b\": 1}}",
    "{\"index\": {\"c\": \"2\", \"a\": \"0\", \"b\": \"1\"}}",
  ])
  func `an index may be a list or an object, its positions texts`(_ index: String) throws {
    #expect(try table(small(index: index)).dimension("x")?.codes == ["a", "b", "c"])
  }

  @Test(arguments: ["[3]", "[\"3\"]", "3", "\"3\""])
  func `a size may be a text or stand alone`(_ size: String) throws {
    #expect(lines(try table(small(size: size))) == ["a = 1.0", "c = 3.0"])
  }

  @Test func `a dimension of one category needs no index`() throws {
    let text = small(
      size: "[1]", index: "{\"label\": {\"CA\": \"Canada\"}}", value: "[5]")
    let table = try table(text)
    #expect(lines(table) == ["CA = 5.0"])
    #expect(table.dimension("x")?.label(of: "CA") == "Canada")
  }

  @Test(arguments: [
    ("\"p\"", ["a = 1.0 p", "c = 3.0 p"]), ("[\"p\"]", ["a = 1.0 p", "c = 3.0 p"]),
    ("[null, \"c\", \"p\"]", ["a = 1.0", "b = : c", "c = 3.0 p"]),
    ("{\"1\": \"c\", \"2\": \"p\"}", ["a = 1.0", "b = : c", "c = 3.0 p"]),
    ("{\"1\": \":c\", \"2\": \":\"}", ["a = 1.0", "b = : c", "c = 3.0"]),
    ("{\"1\": null, \"2\": \"\"}", ["a = 1.0", "c = 3.0"]),
  ])
  func `a status may be a text, a list or an object`(_ status: String, _ expected: [String]) throws
  {
    #expect(lines(try table(small(rest: ", \"status\": \(status)"))) == expected)
  }

  @Test func `a null in an object states that there is no value`() throws {
    #expect(lines(try table(small(value: "{\"1\": null}"))) == ["b = :"])
  }

  @Test func `hierarchies, notes, units and links are passed over`() throws {
    let index =
      "{\"index\": [\"W\", \"EU\", \"DE\"], \"child\": {\"W\": [\"EU\"], \"EU\": [\"DE\"]}, "
      + "\"note\": {\"W\": [\"n\"]}, \"unit\": {\"EU\": {\"decimals\": 1}}}"
    let text = small(index: index, rest: ", \"link\": {\"item\": []}, \"role\": {\"geo\": [\"x\"]}")
    #expect(lines(try table(text)) == ["W = 1.0", "DE = 3.0"])
  }

  @Test func `the role says which dimension is time`() throws {
    let text = small(
      index: "{\"index\": [\"2024M02\", \"2024M01\", \"2023\"]}",
      rest: ", \"role\": {\"time\": [\"x\"]}")
    let table = try table(text)
    #expect(table.timeDimension?.id == "x")
    #expect(lines(table) == ["2023 = 3.0", "2024-02 = 1.0"])
  }

  @Test func `an annotation gives the vintage where nothing else does`() throws {
    let text = small(
      rest:
        ", \"extension\": {\"annotation\": [{\"type\": \"UPDATE_DATA\", \"date\": \"2026-01-02\"}]}"
    )
    #expect(try table(text).vintage == "2026-01-02")
  }

  @Test(arguments: [
    ("value-len-mismatch", ["value": "[1, 2]"], "value: found 2 values; expected 3"),
    (
      "sparse-key-out-of-range", ["value": "{\"0\": 1, \"3\": 2}"],
      "value: found the position \"3\""
    ),
    ("negative position", ["value": "{\"-1\": 1}"], "value: found the position \"-1\""),
    ("position with zeros", ["value": "{\"00\": 1}"], "value: found the position \"00\""),
    (
      "twice the same position", ["value": "{\"0\": 1, \"0\": 2}"],
      "value.0: found a second member \"0\""
    ),
    ("no number", ["value": "[1, \"x\", 3]"], "value[1]: found \"x\"; expected a number"),
    ("no finite number", ["value": "[1, 1e999, 3]"], "value[1]: found \"1e999\""),
    ("id-size-len-mismatch", ["size": "[3, 1]"], "size: found a list of 2; expected a list of 1"),
    ("dim-key-id-mismatch", ["id": "[\"y\"]"], "dimension: found no member \"y\""),
    ("negative size", ["size": "[-3]"], "size: found a list of 1"),
    (
      "index-count-mismatch", ["size": "[4]", "value": "{}"], "x.category.index: found 3 categories"
    ),
    (
      "index-positions-invalid", ["index": "{\"index\": {\"a\": 0, \"b\": 1, \"c\": 3}}"],
      "x.category.index.c: found \"3\""
    ),
    ("category twice", ["index": "{\"index\": [\"a\", \"a\", \"b\"]}"], "found a category twice"),
    (
      "label-key-unknown",
      ["index": "{\"index\": [\"a\", \"b\", \"c\"], \"label\": {\"z\": \"Z\"}}"],
      "x.category.label: found the category \"z\""
    ),
    (
      "unit-key-unknown", ["index": "{\"index\": [\"a\", \"b\", \"c\"], \"unit\": {\"z\": {}}}"],
      "x.category.unit: found the category \"z\""
    ),
    (
      "child-id-unknown",
      ["index": "{\"index\": [\"a\", \"b\", \"c\"], \"child\": {\"a\": [\"z\"]}}"],
      "x.category.child.a: found \"z\""
    ),
    (
      "child-cycle",
      [
        "index":
          "{\"index\": [\"a\", \"b\", \"c\"], \"child\": {\"a\": [\"b\"], \"b\": [\"a\"]}}"
      ], "x.category.child: found a category that is below itself"
    ),
    ("status-len-mismatch", ["rest": ", \"status\": [\"a\", \"b\"]"], "status: found 2 items"),
    ("role-id-unknown", ["rest": ", \"role\": {\"time\": [\"y\"]}"], "role.time: found \"y\""),
  ])
  func `a fault is told with its path`(
    _ name: String, _ changed: [String: String], _ expected: String
  ) {
    let text = small(
      id: changed["id"] ?? "[\"x\"]", size: changed["size"] ?? "[3]",
      index: changed["index"] ?? "{\"index\": [\"a\", \"b\", \"c\"]}",
      value: changed["value"] ?? "[1, null, 3]", rest: changed["rest"] ?? "")
    let all = problems(text)
    #expect(all.contains { $0.description.contains(expected) }, "\(name): \(all)")
    #expect(all.allSatisfy { $0.position?.line == 1 })
  }

  @Test func `sizes that only are declared take no room`() {
    let huge = problem(small(size: "[1000000000000]", value: "{\"0\": 1}"))
    #expect(
      huge.contains("x.category.index: found 3 categories; expected 1000000000000"), "\(huge)")
    let sparse = problem(small(id: "[\"x\"]", size: "[1000000000000]", value: "[1, 2]"))
    #expect(sparse.contains("expected 1000000000000"), "\(sparse)")
    let two =
      "{\"class\": \"dataset\", \"id\": [\"x\", \"y\"], \"size\": [9223372036854775807, 2], "
      + "\"dimension\": {\"x\": {}, \"y\": {}}, \"value\": {}}"
    #expect(problem(two).contains("size: found more cells than can be numbered"))
    #expect(problem(small(size: "[99999999999999999999]")).contains("size: found a list of 1"))
  }

  @Test func `a long text is refused before it is read`() {
    let long = "{\"value\": [" + String(repeating: " ", count: StatisticalTable.jsonSizeLimit)
    #expect(problem(long).contains("ask for SDMX-CSV or TSV"))
  }

  @Test func `deep nesting is an error`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(problem("{\"value\": " + deep).contains("nested deeper than"))
  }

  @Test func `a truncated text is an error at its end`() {
    let whole = small()
    for length in stride(from: 1, to: whole.utf8.count, by: 7) {
      #expect(!problems(Array(whole.utf8.prefix(length))).isEmpty, "\(length)")
    }
  }
}
