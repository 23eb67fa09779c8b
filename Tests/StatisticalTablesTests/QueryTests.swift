import StatisticalTables
import Testing

@Suite struct QueryTests {
  private let text = """
    sex,geo\\TIME_PERIOD\t2022\t2023
    F,IT\t1\t2
    F,MT\t3\t4 b
    M,IT\t5\t:
    M,MT\t7\t8

    """

  @Test func `a selection takes the codes wanted, and again of those`() throws {
    let women = try table(text).selection(["sex": ["F"]])
    #expect(women.map(\.number) == [1, 2, 3, 4])
    #expect(women.count == 4)
    let malta = try women.selection(["geo": ["MT", "XX"], "TIME_PERIOD": ["2023"]])
    #expect(malta.map(\.number) == [4])
    #expect(try women.selection(["sex": ["M"]]).count == 0)
    #expect(try table(text).observations.count == 7)
  }

  @Test func `a series comes in the order of time`() throws {
    let text = "geo\\time\t2023 \t2022 \t2021 \nIT\t3 \t2 \t1 \n"
    #expect(try table(text).observations.map(\.number) == [1, 2, 3])
  }

  @Test func `an observation is found by its key alone`() throws {
    let table = try table(text)
    for sex in ["F", "M"] {
      for observation in try table.selection(["sex": [sex]]) {
        let key = [
          "sex": sex, "geo": observation.code("geo") ?? "",
          "TIME_PERIOD": observation.code("TIME_PERIOD") ?? "",
        ]
        #expect(try table.observation(key)?.number == observation.number)
      }
    }
    #expect(try table.observation(["sex": "M", "geo": "IT", "TIME_PERIOD": "2023"]) == nil)
    #expect(try table.observation(["sex": "T", "geo": "IT", "TIME_PERIOD": "2023"]) == nil)
  }

  @Test func `an unknown dimension is an error that names the known ones`() throws {
    let table = try table(text)
    let error = TableQueryError.unknownDimension("age", known: ["sex", "geo", "TIME_PERIOD"])
    #expect(throws: error) { try table.selection(["age": ["Y15-29"]]) }
    #expect(throws: error) { try table.observation(["age": "Y15-29"]) }
    #expect(throws: error) {
      try table.observations.joined(with: table.observations, on: ["geo", "age"])
    }
    #expect(throws: TableQueryError.dimensionLeftOut("geo")) {
      try table.observation(["sex": "M", "TIME_PERIOD": "2023"])
    }
    #expect(error.description.contains("expected one of \"sex\", \"geo\", \"TIME_PERIOD\""))
  }

  @Test func `a join goes by codes, and tells what found no partner`() throws {
    let first = try table(
      "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,geo,Region,TIME_PERIOD,Time,OBS_VALUE,Value\n"
        + "d,X,x,HR04,Kontinentalna,2015,,19.8,\nd,X,x,HR03,Jadranska,2016,,21.3,\n")
    let second = try table("geo\\time\t2016\t2015\nHR02\t24.2\t:\nHR03\t1\t2\n")
    let byKey = try first.observations.joined(
      with: second.observations, on: ["geo", "TIME_PERIOD"])
    #expect(byKey.pairs.map { [$0.first.number, $0.second.number] } == [[21.3, 1]])
    #expect(byKey.onlyFirst.map { $0.code("geo") } == ["HR04"])
    #expect(byKey.onlySecond.map(\.codes) == [["HR02", "2016"], ["HR03", "2015"]])
    let byRegion = try first.observations.joined(with: second.observations, on: ["geo"])
    #expect(byRegion.pairs.map { $0.second.number } == [2, 1])
  }

  @Test func `a period may be asked for in either spelling`() throws {
    let table = try table("geo\\time\t2023M02 \t2023M01 \nIT\t2 \t1 \n")
    for period in ["2023-02", "2023M02"] {
      #expect(try table.observation(["TIME_PERIOD": period])?.number == 2)
      #expect(try table.selection(["TIME_PERIOD": [period]]).map(\.number) == [2])
    }
  }

  @Test func `old and new spellings of a month are joined`() throws {
    let old = try table("geo\\time\t2023M02 \t2023M01 \nIT\t2 \t1 \n")
    let new = try table("geo\\TIME_PERIOD\t2023-01 \t2023-02 \nIT\t10 \t20 \n")
    let join = try old.observations.joined(with: new.observations, on: ["geo", "TIME_PERIOD"])
    #expect(join.pairs.map { [$0.first.number, $0.second.number] } == [[1, 10], [2, 20]])
    #expect(join.onlyFirst.isEmpty && join.onlySecond.isEmpty)
  }
}
