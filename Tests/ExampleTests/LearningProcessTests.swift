import Foundation
import TestSupport
import Testing

@Suite struct LearningProcessTests {
  @Test func `without options the shipped process is told`() throws {
    let run = try ProgramRun("learning-process")
    #expect(run.status == 0 && run.errors.isEmpty)
    for text in [
      "The learning process of atWork4NEETs", "1,427,499 EUR", "Empoli", "WHAT IS UNKNOWN",
      "1 intended",
    ] { #expect(run.output.contains(text), "\(text)") }
    let long = run.output.split(separator: "\n").filter { $0.count > 100 }
    #expect(long.allSatisfy { $0.contains("https://") }, "\(long)")
  }

  @Test func `a practice is followed forward, a territory and an instrument back`() throws {
    let forward = try ProgramRun("learning-process", ["--practice", "si-pum-o-plus"])
    #expect(forward.status == 0)
    #expect(forward.output.contains("(it-plya-empoli-pilot)"))
    #expect(forward.output.contains("(empoli-service-in-local-planning)"))
    let back = try ProgramRun("learning-process", ["--territory", "iti1"])
    #expect(back.output.contains("(si-pum-o-plus)") && back.output.contains("intended:"))
    let programme = try ProgramRun("learning-process", ["--instrument", "2021IT05SFPR015"])
    #expect(programme.status == 0)
    #expect(programme.output.contains("Nothing is known"))
    #expect(programme.output.contains("In the same territory, of other instruments"))
    let nothing = try ProgramRun("learning-process", ["--practice", "tr-neet-pro"])
    #expect(nothing.status == 0 && nothing.output.contains("names this practice nowhere"))
  }

  @Test func `languages and formats`() throws {
    let page = try ProgramRun("learning-process", ["--format", "html", "--language", "it"])
    #expect(page.output.contains("<html lang=\"it\""))
    #expect(page.output.contains("Il processo di apprendimento di"))
    #expect(page.output.contains("<table"))
    let markdown = try ProgramRun("learning-process", ["--format", "markdown"])
    #expect(markdown.output.hasPrefix("# The learning process of atWork4NEETs"))
  }

  @Test func `unknown identifiers are told with near names`() throws {
    let practice = try ProgramRun("learning-process", ["--practice", "si-pum-o-pus"])
    #expect(practice.status == 1 && practice.errors.contains("perhaps \"si-pum-o-plus\""))
    let instrument = try ProgramRun("learning-process", ["--instrument", "2021IT05SFPR051"])
    #expect(instrument.status == 1 && instrument.errors.contains("perhaps \"2021IT05SFPR015\""))
    for arguments in [
      ["--territory", "nowhere"], ["--territory", "QQ"], ["--territory", "HR", "--practice", "x"],
      ["word"], ["--template", "x.json", "--language", "it"],
    ] { #expect(try ProgramRun("learning-process", arguments).status == 2, "\(arguments)") }
  }

  @Test func `the template is a process of one's own, and is not written over`() throws {
    let folder = try TemporaryFolder()
    let written = try ProgramRun("learning-process", ["--template", "own.json"], in: folder.url)
    #expect(written.status == 0 && written.errors.contains("Wrote own.json"))
    let run = try ProgramRun("learning-process", ["--process", "own.json"], in: folder.url)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("The learning process of Name of our project"))
    #expect(!run.output.contains("Empoli"))
    #expect(run.output.contains("EXAMPLE: visit to a practice"))
    let again = try ProgramRun("learning-process", ["--template", "own.json"], in: folder.url)
    #expect(again.status == 1 && again.errors.contains("already there"))
    let output = try ProgramRun(
      "learning-process", ["--process", "own.json", "--output", "own.json"], in: folder.url)
    #expect(output.status == 1 && output.errors.contains("made from"))
  }

  @Test func `faults of a file are told all at once, doubts beside the result`() throws {
    let folder = try TemporaryFolder()
    let json = """
      {"schemaVersion": "1.0", "name": "P", "programme": "Q", "asOf": "2026",
       "partners": ["mt-jobplus"],
       "activities": [{"id": "a", "kind": "visit", "title": "T", "practices": ["si-pum-o"]}]}
      """
    _ = try folder.write("own.json", json)
    let run = try ProgramRun("learning-process", ["--process", "own.json"], in: folder.url)
    #expect(run.status == 1 && run.output.isEmpty)
    for text in ["own.json:2:", "perhaps \"mt-jobsplus\"", "activities[0].kind", "si-pum-o"] {
      #expect(run.errors.contains(text), "\(text): \(run.errors)")
    }
    let doubtful = """
      {"schemaVersion": "1.0", "name": "P", "programme": "Q", "asOf": "2026", "activitys": []}
      """
    _ = try folder.write("doubt.json", doubtful)
    let read = try ProgramRun("learning-process", ["--process", "doubt.json"], in: folder.url)
    #expect(read.status == 0 && read.errors.contains("did you mean \"activities\""))
  }
}
