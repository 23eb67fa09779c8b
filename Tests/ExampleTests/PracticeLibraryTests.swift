import Foundation
import RecordStore
import StructuredText
import TestSupport
import Testing

@Suite struct PracticeLibraryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun("practice-library", arguments, in: folder.url)
  }

  /// Begins a sound record in a folder.
  private func begin(_ id: String, in name: String) throws {
    let run = try run(
      "new", id, "--folder", name, "--set", "title=Bus", "--set", "territory=SI03", "--set",
      "organisation=Office", "--set", "reach=part", "--set", "summary=A bus.", "--set",
      "phases=outreach", "--set", "sources=https://example.eu/a")
    #expect(run.status == 0, "\(run.errors)")
  }

  private func exchange(from: String, to: String, _ options: String...) throws -> ProgramRun {
    _ = try run("export", "bundle.json", "--folder", from)
    return try ProgramRun(
      "practice-library", ["import", "bundle.json", "--folder", to, "--apply"] + options,
      in: folder.url)
  }

  @Test func `every command explains itself, and an unknown one is asked about`() throws {
    let page = try run()
    #expect(page.status == 0)
    for command in [
      "list", "search", "show", "new", "edit", "validate", "review", "export", "import", "merge",
      "conflicts",
    ] {
      #expect(page.output.contains("practice-library \(command) "), "\(command)")
      let help = try run(command, "--help")
      #expect(help.status == 0)
      #expect(help.output.hasPrefix("practice-library \(command): "))
      #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(command)")
    }
    let unknown = try run("serach", "bus")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean search?"))
  }

  @Test func `shipped practices can be read, searched and checked, and not written`() throws {
    #expect(try run("list").output.hasPrefix("91 practices\n"))
    #expect(try run("search", "career", "bus").output.contains("si-nefiks-career-bus"))
    let gap = try run("search", "--gap", "outreach.funnel.engaged", "--limit", "2")
    #expect(gap.output.hasPrefix("outreach.funnel.engaged: "), "\(gap.errors)")
    let form = try run("show", "si-pum-o-plus", "--form")
    #expect(form.output.contains("## Title (49 characters of 100)"))
    #expect(try run("validate").status == 0)
    let review = try run(
      "review", "si-pum-o-plus", "withdrawn", "--folder", "ana", "--by", "Office", "--because", "x")
    #expect(review.status == 1)
    try begin("si-bus", in: "ana")
    let deleted = try run("edit", "si-pum-o-plus", "--folder", "ana", "--delete")
    #expect(deleted.status == 2)
    #expect(deleted.errors.contains("shipped"))
  }

  @Test func `a record that lacks what every record needs is refused whole`() throws {
    let run = try run("new", "si-bus", "--folder", "ana", "--set", "title=Bus")
    #expect(run.status == 1)
    for member in ["territory", "organisation", "summary", "reach"] {
      #expect(run.errors.contains("si-bus: error: \(member): found nothing"), "\(run.errors)")
    }
    #expect(
      !FileManager.default.fileExists(
        atPath: folder.url.appending(path: "ana").path(percentEncoded: false)))
  }

  @Test func `identifiers with paths, and folders with other things in them, are refused`() throws {
    let path = try run(
      "new", "../evil", "--folder", "ana", "--set", "title=Bus", "--set", "territory=SI03", "--set",
      "organisation=Office", "--set", "reach=part", "--set", "summary=A bus.")
    #expect(path.status == 1)
    #expect(path.errors.contains("../evil"))
    _ = try folder.write("notes.txt", "mine")
    let taken = try run(
      "new", "si-bus", "--folder", ".", "--set", "title=Bus", "--set", "territory=SI03", "--set",
      "organisation=Office", "--set", "reach=part", "--set", "summary=A bus.")
    #expect(taken.status == 1)
  }

  @Test func `a sheet is taken in whole or not at all, and first shown`() throws {
    try begin("si-bus", in: "ana")
    try begin("si-train", in: "ana")
    _ = try folder.write(
      "s.csv", "practice;title\r\nsi-bus;Youth bus\r\nsi-train;\r\n")
    let faulty = try run("edit", "--folder", "ana", "--sheet", "s.csv")
    #expect(faulty.status == 1)
    #expect(faulty.errors.contains("s.csv:3"))
    #expect(try run("list", "--folder", "ana").output.contains("si-bus    draft 1  SI03   Bus"))
    _ = try folder.write(
      "s.csv", "practice;title\r\nsi-bus;Youth bus\r\nsi-nefiks-career-bus;Career bus\r\n")
    let dry = try run("edit", "--folder", "ana", "--sheet", "s.csv", "--dry-run")
    #expect(dry.output.contains("si-bus: title: \"Bus\" -> \"Youth bus\""))
    #expect(try run("list", "--folder", "ana").output.contains("2 practices"))
    #expect(try run("edit", "--folder", "ana", "--sheet", "s.csv").status == 0)
    let list = try run("list", "--folder", "ana").output
    #expect(list.contains("Youth bus"))
    #expect(list.contains("si-nefiks-career-bus"))
  }

  @Test func `edits of one shipped practice by two partners meet in the shipped text`() throws {
    for (name, change) in [("ana", "challenges=Few drivers."), ("ben", "location=Small towns")] {
      let run = try run("edit", "si-nefiks-career-bus", "--folder", name, "--set", change)
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try exchange(from: "ben", to: "ana").output.contains("conflict, both kept"))
    let view = try run("conflicts", "si-nefiks-career-bus", "--folder", "ana")
    #expect(view.output.contains("Nothing is open"))
    let settled = try run(
      "conflicts", "si-nefiks-career-bus", "--folder", "ana", "--settle", "--by", "Office")
    #expect(settled.status == 0, "\(settled.errors)")
    let record = try run("show", "si-nefiks-career-bus", "--folder", "ana", "--record")
    #expect(record.output.contains("Few drivers."))
    #expect(record.output.contains("Small towns"))
  }

  @Test func `settled versions are a draft again unless the text is the reviewed one`() throws {
    try begin("si-bus", in: "ana")
    _ = try exchange(from: "ana", to: "ben")
    let submitted = try run(
      "review", "si-bus", "submitted", "--folder", "ana", "--by", "Ana's office", "--on",
      "2026-11-20")
    #expect(submitted.status == 0, "\(submitted.errors)")
    _ = try run("edit", "si-bus", "--folder", "ben", "--set", "title=Another")
    _ = try exchange(from: "ben", to: "ana")
    let refused = try run("edit", "si-bus", "--folder", "ana", "--set", "title=Third")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("settled"))
    let settled = try run(
      "conflicts", "si-bus", "--folder", "ana", "--settle", "--by", "Ana's office", "--on",
      "2026-11-21")
    #expect(settled.status == 0, "\(settled.errors)")
    let history = try run("show", "si-bus", "--folder", "ana", "--history").output
    #expect(history.contains("2026-11-20  submitted, revision 1"))
    #expect(
      history.contains("2026-11-21  draft, revision 1, by Ana's office: versions were settled"))
    #expect(try run("list", "--folder", "ana").output.contains("Another"))
  }

  @Test func `a deletion beside an edit waits for somebody to decide`() throws {
    try begin("si-bus", in: "ana")
    _ = try exchange(from: "ana", to: "ben")
    _ = try run("edit", "si-bus", "--folder", "ana", "--delete")
    _ = try run("edit", "si-bus", "--folder", "ben", "--set", "title=Another")
    #expect(try exchange(from: "ben", to: "ana").output.contains("conflict, both kept"))
    #expect(try run("conflicts", "si-bus", "--folder", "ana").output.contains("--delete"))
    _ = try run("conflicts", "si-bus", "--folder", "ana", "--settle", "--by", "Office")
    #expect(try run("list", "--folder", "ana").output.contains("Another"))
  }

  @Test func `contacts travel only when asked for, and nothing repeats them`() throws {
    try begin("si-bus", in: "ana")
    _ = try folder.write(
      "c.json",
      #"{"schemaVersion": "1.0", "practice": "si-bus", "name": "Ana N.", "email": 5551234}"#)
    let faulty = try run("edit", "si-bus", "--folder", "ana", "--contact", "c.json")
    #expect(faulty.status == 1)
    #expect(!faulty.errors.contains("5551234"))
    _ = try folder.write(
      "c.json",
      #"{"schemaVersion": "1.0", "practice": "si-bus", "name": "Ana N.", "email": "a@b.eu"}"#)
    #expect(try run("edit", "si-bus", "--folder", "ana", "--contact", "c.json").status == 0)
    let bundle = folder.url.appending(path: "b.json")
    _ = try run("export", "b.json", "--folder", "ana")
    #expect(!String(decoding: try Data(contentsOf: bundle), as: UTF8.self).contains("Ana N."))
    let asked = try run("export", "b.json", "--folder", "ana", "--contacts")
    #expect(asked.output.contains("1 with whom to ask"))
    _ = try run("import", "b.json", "--folder", "ben", "--apply", "--without-contacts")
    #expect(try run("show", "si-bus", "--folder", "ben", "--contact").output.isEmpty)
    _ = try run("import", "b.json", "--folder", "ben", "--apply")
    #expect(try run("show", "si-bus", "--folder", "ben", "--contact").output.contains("a@b.eu"))
    _ = try run("edit", "si-bus", "--folder", "ana", "--contact", "none")
    #expect(try run("show", "si-bus", "--folder", "ana", "--contact").output.isEmpty)
  }

  @Test func `a damaged bundle, another digest and another file are refused`() throws {
    try begin("si-bus", in: "ana")
    let exported = try run("export", "b.json", "--folder", "ana").output
    let digest = try #require(exported.split(separator: "Digest: ").last?.prefix(64))
    let told = try run("import", "b.json", "--folder", "ben", "--digest", String(digest))
    #expect(told.output.contains("It is the digest that you were told."))
    let other = try run(
      "import", "b.json", "--folder", "ben", "--digest", "ab" + digest.dropFirst(2))
    #expect(other.status == (digest.hasPrefix("ab") ? 0 : 1))
    let file = folder.url.appending(path: "b.json")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    _ = try folder.write("b.json", text.replacing("A bus.", with: "A car."))
    let damaged = try run("import", "b.json", "--folder", "ben", "--apply")
    #expect(damaged.status == 1)
    #expect(damaged.errors.contains("damaged or changed"))
    #expect(try run("import", "b.json", "--folder", "ben", "--apply").status == 1)
  }

  @Test func `a copy that a cloud service made is named, left alone and taken in when asked`()
    throws
  {
    try begin("si-bus", in: "ana")
    let practices = folder.url.appending(path: "ana/practices")
    let own = practices.appending(path: "si-bus.json")
    let text = String(decoding: try Data(contentsOf: own), as: UTF8.self)
    let copy = practices.appending(path: "si-bus (Ben's conflicted copy 2026-11-28).json")
    try Data(text.replacing("\"A bus.\"", with: "\"A bus of Ben.\"").utf8).write(to: copy)
    _ = try run("edit", "si-bus", "--folder", "ana", "--set", "summary=A bus of Ana.")
    let list = try run("list", "--folder", "ana")
    #expect(list.errors.contains("a cloud service made"))
    let merged = try run(
      "merge", copy.path(percentEncoded: false), "--folder", "ana", "--apply")
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(FileManager.default.fileExists(atPath: copy.path(percentEncoded: false)))
    let view = try run("conflicts", "si-bus", "--folder", "ana").output
    #expect(view.contains("A bus of Ben.") && view.contains("A bus of Ana."))
  }

  @Test func `what others wrote cannot command the terminal`() throws {
    try begin("si-bus", in: "ana")
    _ = try run("edit", "si-bus", "--folder", "ana", "--set", "title=a\u{1B}[31mred")
    for arguments in [
      ["list", "--folder", "ana"], ["show", "si-bus", "--folder", "ana", "--form"],
      ["search", "red", "--folder", "ana"], ["show", "si-bus", "--folder", "ana"],
      ["show", "si-bus", "--folder", "ana", "--record"],
      ["edit", "si-bus", "--folder", "ana", "--set", "title=x", "--dry-run"],
    ] {
      let run = try ProgramRun("practice-library", arguments, in: folder.url)
      #expect(!run.output.utf8.contains(0x1B), "\(arguments)")
      #expect(run.status == 0, "\(run.errors)")
    }
  }
}
