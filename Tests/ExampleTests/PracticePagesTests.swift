import Foundation
import TestSupport
import Testing

@Suite struct PracticePagesTests {
  private func names(_ folder: URL) throws -> Set<String> {
    Set(
      try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
  }

  @Test func `a set is written, and written over, and what is left over is named`() throws {
    let folder = try TemporaryFolder()
    let first = try ProgramRun("practice-pages", ["pages"], in: folder.url)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("pages/index.html"))
    let pages = folder.url.appending(path: "pages")
    let written = try names(pages)
    #expect(written.count == 108)  // 107 files and the folder of the Italian pages
    #expect(try names(pages.appending(path: "it")).count == 107)

    let library = pages.appending(path: "library.html")
    let old = try Data(contentsOf: library)
    let page = String(decoding: old, as: UTF8.self)
    try Data(page.replacing("Good practices", with: "Old practices").utf8).write(to: library)
    try old.write(to: pages.appending(path: "practice-of-yesterday.html"))
    try Data("mine".utf8).write(to: pages.appending(path: "notes.txt"))
    let second = try ProgramRun("practice-pages", ["pages"], in: folder.url)
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.errors.contains("practice-of-yesterday.html"))
    #expect(!second.errors.contains("notes.txt"))
    #expect(try Data(contentsOf: library) == old)
    #expect(try names(pages) == written.union(["practice-of-yesterday.html", "notes.txt"]))
  }

  @Test func `a folder with other things in it is left alone`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("index.html", "<title>Somebody else's</title>")
    let run = try ProgramRun("practice-pages", ["."], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("not empty"))
    #expect(try names(folder.url) == ["index.html"])
  }

  @Test func `somebody else's file in the way stops the whole`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun("practice-pages", ["pages"], in: folder.url)
    let table = folder.url.appending(path: "pages/territory-MT.csv")
    try Data("mine".utf8).write(to: table)
    let run = try ProgramRun("practice-pages", ["pages"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("territory-MT.csv"))
    #expect(try Data(contentsOf: table) == Data("mine".utf8))
  }

  @Test func `a single page is no set`() throws {
    let folder = try TemporaryFolder()
    let single = try ProgramRun(
      "score-programme", ["--format", "html", "--output", "index.html"], in: folder.url)
    #expect(single.status == 0)
    let run = try ProgramRun("practice-pages", ["."], in: folder.url)
    #expect(run.status == 1)
    #expect(try names(folder.url) == ["index.html"])
  }

  @Test func `Italian pages say so`() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun("practice-pages", ["pagine", "--language", "it"], in: folder.url)
    #expect(run.status == 0)
    let index = try String(
      contentsOf: folder.url.appending(path: "pagine/index.html"), encoding: .utf8)
    #expect(index.contains("<html lang=\"it\">"))
    #expect(index.contains("Toscana"))
  }

  @Test func `the folder has to be named`() throws {
    let run = try ProgramRun("practice-pages")
    #expect(run.status == 2)
    #expect(run.errors.contains("the folder to write to"))
  }
}
