import Foundation
import TestSupport
import Testing

@Suite struct TerritoryContextTests {
  /// Figures of regions as edat_lfse_22 had them in 2024.
  private let table = [
    "freq,sex,age,training,wstatus,unit,geo\\TIME_PERIOD\t2018 \t2019 ",
    "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,HR05\t10.1 \t10.2 ",
    "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,HR06\t11.7 \t10.7 ",
    "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,RO31\t19.2 b\t20.5 u", "",
  ].joined(separator: "\n")

  private func folder(_ name: String = "edat_lfse_22.tsv", _ text: String? = nil) throws
    -> TemporaryFolder
  {
    let folder = try TemporaryFolder()
    try Data((text ?? table).utf8).write(to: folder.url.appending(path: name))
    return folder
  }

  @Test func `a file of one's own gives rate, flag, line, changes of codes and like regions`()
    throws
  {
    let own = try folder()
    let run = try ProgramRun(
      "territory-context", ["--territory", "HR05", "--eurostat", "edat_lfse_22.tsv"], in: own.url)
    #expect(run.status == 0, "\(run.errors)")
    for text in [
      "Croatia (HR05): young people, in context", "10.2 %", "1.2 percentage points above",
      "EDAT_LFSE_22, read at: edat_lfse_22.tsv", "With NUTS 2021, HR04 became HR02, HR05, HR06",
      "Croatia (HR06)", "unknown",
    ] { #expect(run.output.contains(text), "\(text)") }
    // Nothing of the user's folders is told.
    #expect(!run.output.contains(own.url.path(percentEncoded: false)))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `without a file the shipped figures are told, in both languages and as a page`() throws
  {
    let english = try ProgramRun("territory-context", [])
    #expect(english.status == 0 && english.output.contains("Tuscany"))
    let italian = try ProgramRun(
      "territory-context", ["--territory", "HR", "--language", "it", "--format", "html"])
    #expect(italian.output.contains("<html lang=\"it\"") && italian.output.contains("<svg"))
    #expect(italian.output.contains("Croazia: i giovani, il contesto"))
  }

  @Test func `files that are no such table are refused by name, all at once`() throws {
    let own = try folder("page.html", "<!DOCTYPE html><html><body>Not found</body></html>")
    try Data("a,b\\TIME_PERIOD\t2019 \nx,y\t1 \n".utf8).write(
      to: own.url.appending(path: "download.tsv"))
    let run = try ProgramRun(
      "territory-context", ["--eurostat", "page.html", "--eurostat", "download.tsv"], in: own.url)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("page.html") && run.errors.contains("download.tsv"))
    #expect(run.errors.contains("edat_lfse_22"))
    #expect(try ProgramRun("territory-context", ["--territory", "nowhere"]).status == 2)
  }

  @Test func `a scorecard's context takes the file too`() throws {
    let own = try folder()
    let run = try ProgramRun(
      "score-programme",
      ["--territory", "RO", "--eurostat", "edat_lfse_22.tsv", "--format", "html"], in: own.url)
    #expect(run.status == 0, "\(run.errors)")
    let text = table.replacing("RO31\t19.2 b\t20.5 u", with: "ITI1\t16.0 b\t99.5 u")
    let tuscany = try folder("edat_lfse_22.tsv", text.replacing("2019", with: "2026"))
    let page = try ProgramRun(
      "score-programme", ["--eurostat", "edat_lfse_22.tsv"], in: tuscany.url)
    #expect(page.output.contains("99.5 %") && page.output.contains("2026"), "\(page.errors)")
  }

  /// An invented file of planned finances, with the columns that are needed and some more.
  private let finances = [
    "cci,programme_title_short,ms,version,status,last_adoption_date_ecms,priority_code,"
      + "priority_type_code,specific_objective_code,dimension_type,category_code,fund,"
      + "category_of_region,eu_amount,total_amount",
    "2021IT05SFPR015,Toscana - ESF+,IT,1.0,Adopted by EC,2022-08-01,1,,ESO4.1,"
      + "Intervention field,134,ESF+,More developed,\"40,000,000\",100000000",
    "2021IT05SFPR015,Toscana - ESF+,IT,1.0,Adopted by EC,2022-08-01,4,YE,ESO4.1,"
      + "Intervention field,136,ESF+,More developed,1000000,2500000",
    "2021IT05SFPR015,Toscana - ESF+,IT,2.0,Adopted by EC,2024-10-03,1,,ESO4.1,"
      + "Intervention field,134,ESF+,More developed,30000000,75000000",
    "2021IT05SFPR015,Toscana - ESF+,IT,2.0,Adopted by EC,2024-10-03,4,YE,ESO4.6,"
      + "Intervention field,149,ESF+,More developed,20000000,50000000",
    "2021IT05SFPR015,Toscana - ESF+,IT,2.0,Adopted by EC,2024-10-03,4,YE,ESO4.1,"
      + "Intervention field,136,ESF+,More developed,10000000,25000000", "",
  ].joined(separator: "\n")

  @Test func `money for young people is told by three measures, of the latest version`() throws {
    let own = try folder("finances.csv", finances)
    let run = try ProgramRun("territory-context", ["--cohesion", "finances.csv"], in: own.url)
    #expect(run.status == 0, "\(run.errors)")
    // Priorities for youth 10 + 20, ESO4.1 30 + 10, field 136 10 million.
    for text in [
      "version 2, adopted 2024-10-03", "the highest of the adopted versions", "30,000,000",
      "40,000,000", "10,000,000", "never added up",
    ] { #expect(run.output.contains(text), "\(text): \(run.output)") }
    #expect(run.output.contains("Whether Italy keeps the youth share"))
    let page = try ProgramRun(
      "score-programme", ["--cohesion", "finances.csv", "--format", "html"], in: own.url)
    #expect(page.status == 0 && page.output.contains("30,000,000"))
  }

  @Test func `a file without the programme says so, lists what it holds, and all else is told`()
    throws
  {
    let own = try folder("finances.csv", finances)
    let run = try ProgramRun(
      "territory-context", ["--territory", "HR", "--cohesion", "finances.csv"], in: own.url)
    #expect(run.status == 0)
    for text in [
      "The file holds no adopted version of the programme with the number", "It holds 1 programme:",
      "2021IT05SFPR015, Toscana", "NEET rate",
    ] { #expect(run.output.contains(text), "\(text)") }
    let broken = try folder("finances.csv", finances.replacing("30000000", with: "much"))
    let refused = try ProgramRun(
      "territory-context", ["--cohesion", "finances.csv"], in: broken.url)
    #expect(refused.status == 1 && refused.errors.contains("finances.csv:4:"))
  }

  @Test func `transmitted tables are checked by rows and rules`() throws {
    let sheet = [
      "table,priority,specific_objective,fund,category_of_region,indicator,measurement,women,men,non_binary,total",
      "6,4,ESO4.1,ESF+,More developed,EECO01,number,60,39,1,100",
      "6,4,ESO4.1,ESF+,More developed,EECO05,number,60,39,0,100",
      "10,4,ESO4.1,ESF+,More developed,EECR04,number,80,70,0,150", "",
    ].joined(separator: "\n")
    let own = try folder("tod.csv", sheet)
    let run = try ProgramRun("territory-context", ["--check-tod", "tod.csv"], in: own.url)
    #expect(run.status == 1, "\(run.errors)")
    for text in [
      "CHECK OF THE TRANSMITTED TABLES IN TOD.CSV", "sum of genders", "within its output",
    ] {
      #expect(run.output.contains(text), "\(text): \(run.output.suffix(2500))")
    }
  }

  @Test func `results never replace a file that they are made from`() throws {
    let own = try folder()
    try FileManager.default.createSymbolicLink(
      atPath: own.url.appending(path: "link.tsv").path(percentEncoded: false),
      withDestinationPath: "edat_lfse_22.tsv")
    for output in ["edat_lfse_22.tsv", "./edat_lfse_22.tsv", "link.tsv"] {
      let run = try ProgramRun(
        "territory-context", ["--eurostat", "edat_lfse_22.tsv", "--output", output], in: own.url)
      #expect(run.status == 1 && run.errors.contains("made from"), "\(output): \(run.errors)")
    }
    let kept = try Data(contentsOf: own.url.appending(path: "edat_lfse_22.tsv"))
    #expect(kept == Data(table.utf8))
  }

  @Test func `options that would be silently ignored are refused, and use of a file is told`()
    throws
  {
    let own = try folder()
    let run = try ProgramRun(
      "territory-context", ["--territory", "HR06", "--eurostat", "edat_lfse_22.tsv"], in: own.url)
    #expect(
      run.errors.contains("edat_lfse_22.tsv: 6 figures on young people taken, 2 of them of HR06"))
    for arguments in [["--cci", "2021IT05SFPR015"], ["--territory", "ZZ"]] {
      #expect(try ProgramRun("territory-context", arguments).status == 2)
    }
    #expect(
      try ProgramRun("score-programme", ["--cohesion", "x.csv", "--format", "json"]).status == 2)
    let sheet = try ProgramRun("territory-context", ["--template-tod", "tod.csv"], in: own.url)
    #expect(sheet.status == 0)
    let text = try String(contentsOf: own.url.appending(path: "tod.csv"), encoding: .utf8)
    #expect(text.contains("indicator;") && text.contains("non_binary"))
  }
}
