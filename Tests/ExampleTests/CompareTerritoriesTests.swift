import Foundation
import TestSupport
import Testing

@Suite struct CompareTerritoriesTests {
  @Test func `without options the partners' systems stand side by side`() throws {
    let run = try ProgramRun("compare-territories", ["--draws", "1000"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for words in ["side by side", "6 subjects, national", "No ranks are printed", "Slovenia"] {
      #expect(run.output.contains(words), "\(words)")
    }
  }

  @Test func `the same seed makes the same page on one and on two threads`() throws {
    let pages = try [("1", "1"), ("2", "1"), ("3", "1"), ("2", "2")].map { threads, seed in
      try ProgramRun(
        "compare-territories",
        [
          "--draws", "1000", "--threads", threads, "--seed", seed, "--format", "html",
          "--territory", "SI", "--territory", "HR",
        ]
      ).output
    }
    #expect(pages[0] == pages[1])
    #expect(pages[0] == pages[2])
    #expect(pages[0] != pages[3])
    #expect(pages[0].contains("<!DOCTYPE html>"))
  }

  @Test func `a criterion is set side by side by its label`() throws {
    let run = try ProgramRun(
      "compare-territories",
      ["--draws", "1000", "--territory", "SI", "--territory", "RO", "--criterion", "rin-6"])
    #expect(run.status == 0)
    #expect(run.output.contains("All answers to this criterion"))
  }

  @Test func `programmes are compared with programmes`() throws {
    let run = try ProgramRun(
      "compare-territories", ["--draws", "1000", "--subjects", "programmes", "--details"])
    #expect(run.status == 0)
    #expect(run.output.contains("ESF+ programmes side by side"))
  }

  @Test(arguments: [
    (["--draws", "999"], "--draws"), (["--draws", "many"], "--draws"),
    (["--territory", "XX9"], "XX9"), (["--territory", "FR"], "FR"),
    (["--criterion", "no.such"], "no.such"), (["--subjects", "both"], "both"),
    (["word"], "word"), (["--assessment", "missing.json"], "missing.json"),
  ])
  func `a wrong option is named and nothing is written`(
    _ arguments: [String], _ word: String
  ) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "out.txt").path(percentEncoded: false)
    let run = try ProgramRun("compare-territories", arguments + ["--output", file])
    #expect(run.status != 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(word))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func `a form that was filled in is never written over`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("form.csv", "mine")
    let run = try ProgramRun(
      "compare-territories",
      ["--receiver", "ITI1", "--transferability", "si-pum-o-plus", "--template", path])
    #expect(run.status == 1)
    #expect(run.errors.contains("already there"))
    #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8) == "mine")
  }

  @Test(arguments: [
    (["--transferability", "hr-sor-traineeship"], "hr-sor-traineeship"),
    (["--transferability", "it-dum-empoli"], "itself"),
  ])
  func `a lesson and a practice of one's own are no models`(
    _ arguments: [String], _ word: String
  ) throws {
    let run = try ProgramRun("compare-territories", ["--receiver", "ITI1"] + arguments)
    #expect(run.status != 0)
    #expect(run.errors.contains(word))
  }
}
