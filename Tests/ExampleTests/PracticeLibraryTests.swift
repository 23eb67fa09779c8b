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

  /// Exports a sheet and changes it as somebody would in a spreadsheet.
  private func sheet(
    _ name: String, of library: String, _ ids: String..., change: (String) -> String
  ) throws {
    let run = try ProgramRun(
      "practice-library",
      ["export", name] + ids + ["--folder", library, "--as", "sheet", "--replace"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let file = folder.url.appending(path: name)
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let changed = change(text)
    #expect(changed != text)
    try Data(changed.utf8).write(to: file)
  }

  private func exchange(from: String, to: String, _ options: String...) throws -> ProgramRun {
    let exported = try run("export", "bundle.json", "--folder", from, "--replace")
    #expect(exported.status == 0, "\(exported.errors)")
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
    try sheet("s.csv", of: "ana", "si-bus", "si-train") { text in
      text.replacing("si-bus;Bus;", with: "si-bus;Youth bus;")
        .replacing("si-train;Bus;", with: "si-train;;")
    }
    let faulty = try run("edit", "--folder", "ana", "--sheet", "s.csv")
    #expect(faulty.status == 1)
    #expect(faulty.errors.contains("s.csv:3"))
    #expect(try run("list", "--folder", "ana").output.contains("si-bus    draft 1  SI03   Bus"))
    try sheet("s.csv", of: "ana", "si-bus", "si-nefiks-career-bus") { text in
      text.replacing("si-bus;Bus;", with: "si-bus;Youth bus;")
        .replacing("Nefiks Career Bus", with: "Career bus")
    }
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
    #expect(try run("export", "b.json", "--folder", "ana").errors.contains("already there"))
    let asked = try run("export", "b.json", "--folder", "ana", "--contacts", "--replace")
    #expect(asked.output.contains("1 of them with contacts (personal data)"))
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
    #expect(try run("merge", "b.json", "--folder", "ana").errors.contains("with import"))
    #expect(try run("import", "ana", "--folder", "ben").errors.contains("with merge"))
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

  @Test func `a copy of contacts is taken in as contacts and never as a practice`() throws {
    try begin("si-bus", in: "ana")
    _ = try folder.write("c.json", #"{"practice": "si-bus", "name": "Ana N.", "email": "a@b.eu"}"#)
    _ = try run("edit", "si-bus", "--folder", "ana", "--contact", "c.json")
    let contacts = folder.url.appending(path: "ana/contacts")
    let text = String(
      decoding: try Data(contentsOf: contacts.appending(path: "si-bus.json")), as: UTF8.self)
    let copy = contacts.appending(path: "si-bus (Ana's conflicted copy).json")
    try Data(text.replacing("Ana N.", with: "Ana Novak").utf8).write(to: copy)
    let merged = try run("merge", copy.path(percentEncoded: false), "--folder", "ana", "--apply")
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(merged.output.contains("whom to ask about si-bus"))
    #expect(try run("show", "si-bus", "--folder", "ana", "--contact").output.contains("Ana Novak"))
    _ = try run("export", "b.json", "--folder", "ana")
    let bundle = try Data(contentsOf: folder.url.appending(path: "b.json"))
    #expect(!String(decoding: bundle, as: UTF8.self).contains("Ana"))
  }

  @Test func `a copy that could not be taken in is not said to be`() throws {
    try begin("si-bus", in: "ana")
    let own = folder.url.appending(path: "ana/practices/si-bus.json")
    let copy = try folder.write("copy.json", Array(try Data(contentsOf: own)))
    try Data("{ broken".utf8).write(to: own)
    let merged = try run("merge", copy, "--folder", "ana", "--apply")
    #expect(merged.status == 1)
    #expect(!merged.output.contains("move that file away"))
    let validated = try run("validate", "--folder", "ana")
    #expect(validated.status == 1)
    #expect(validated.errors.contains("si-bus"))
  }

  @Test func `a new record never takes the place of one that is there`() throws {
    try begin("si-bus", in: "ana")
    let own = folder.url.appending(path: "ana/practices/si-bus.json")
    let faulty = String(decoding: try Data(contentsOf: own), as: UTF8.self)
      .replacing("\"part\"", with: "\"parts\"")
    try Data(faulty.utf8).write(to: own)
    let again = try run(
      "new", "si-bus", "--folder", "ana", "--set", "title=Bus", "--set", "territory=SI03", "--set",
      "organisation=Office", "--set", "reach=part", "--set", "summary=Another.")
    #expect(again.status == 2)
    #expect(String(decoding: try Data(contentsOf: own), as: UTF8.self) == faulty)
  }

  @Test func `what was made from an older state is refused and undoes nothing`() throws {
    try begin("si-bus", in: "ana")
    _ = try run("export", "old.csv", "--folder", "ana", "--as", "sheet")
    let record = try run("show", "si-bus", "--folder", "ana", "--record").output
    _ = try folder.write("old.json", record.replacing("A bus.", with: "My bus."))
    _ = try run("edit", "si-bus", "--folder", "ana", "--set", "challenges=Few drivers.")
    let file = folder.url.appending(path: "old.csv")
    let sheet = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    _ = try folder.write("old.csv", sheet.replacing("A bus.", with: "My bus."))
    for arguments in [["--sheet", "old.csv"], ["--record", "old.json"]] {
      let words = arguments[0] == "--record" ? ["edit", "si-bus"] : ["edit"]
      let run = try ProgramRun(
        "practice-library", words + ["--folder", "ana"] + arguments, in: folder.url)
      #expect(run.status == 1, "\(arguments)")
    }
    let now = try run("show", "si-bus", "--folder", "ana", "--record").output
    #expect(now.contains("Few drivers.") && now.contains("A bus."))
    _ = try folder.write("new.json", now.replacing("A bus.", with: "My bus."))
    #expect(
      try run("edit", "si-bus", "--folder", "ana", "--record", "new.json").output
        .contains("My bus."))
  }

  @Test func `nothing is exported into the library itself`() throws {
    try begin("si-bus", in: "ana")
    for path in ["ana/practices/si-bus.json", "ana/practices/new.json", "ana/x.csv"] {
      let run = try run("export", path, "--folder", "ana", "--replace")
      #expect(run.status == 1, "\(path)")
    }
    #expect(try run("list", "--folder", "ana").output.contains("si-bus"))
  }

  @Test func `a published practice is withdrawn before it can be deleted`() throws {
    try begin("si-bus", in: "ana")
    for state in ["submitted", "validated", "published"] {
      let run = try run("review", "si-bus", state, "--folder", "ana", "--by", "Office")
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try run("edit", "si-bus", "--folder", "ana", "--delete").errors.contains("withdraw"))
    _ = try run(
      "review", "si-bus", "withdrawn", "--folder", "ana", "--by", "Office", "--because", "old")
    #expect(try run("edit", "si-bus", "--folder", "ana", "--delete").status == 0)
  }

  @Test func `after an own edition was deleted the shipped practice stands there again`() throws {
    _ = try run("edit", "si-nefiks-career-bus", "--folder", "ana", "--set", "title=Mine")
    let deleted = try run("edit", "si-nefiks-career-bus", "--folder", "ana", "--delete")
    #expect(deleted.output.contains("stands in its place again"))
    #expect(
      try run("search", "Nefiks", "--folder", "ana").output.contains("si-nefiks-career-bus"))
    let again = try run("edit", "si-nefiks-career-bus", "--folder", "ana", "--set", "title=Again")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try run("list", "--folder", "ana").output.contains("Again"))
  }

  @Test func `merging another folder leaves that folder as it was`() throws {
    try begin("si-bus", in: "ana")
    try begin("si-train", in: "ben")
    let other = folder.url.appending(path: "ben/practices/si-train.json")
    let edited = String(decoding: try Data(contentsOf: other), as: UTF8.self)
      .replacing("A bus.", with: "A train.")
    try Data(edited.utf8).write(to: other)
    for apply in [[], ["--apply"], ["--apply"]] {
      let run = try ProgramRun(
        "practice-library", ["merge", "ben", "--folder", "ana"] + apply, in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(String(decoding: try Data(contentsOf: other), as: UTF8.self) == edited)
    #expect(
      try run("show", "si-train", "--folder", "ana", "--record").output.contains("A train."))
    #expect(try run("conflicts", "--folder", "ana").output.contains("Nothing to settle"))
  }
}
