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
}
