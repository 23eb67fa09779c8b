import Foundation
import TestSupport
import Testing

/// Runs the commands of an article as its readers would.
@Suite struct TutorialTests {
  @Test func `the walk of two partners prints what its page says`() throws {
    let page = try Article("TwoPartnersOneLibrary.md")
    #expect(page.commands.count > 20)
    let folder = try TemporaryFolder()
    for command in page.commands {
      let run = try command.run(in: folder.url)
      #expect(run.status == 0, "\(command.text)\n\(run.errors)")
      #expect(
        command.matches(run.output + run.errors),
        "\(command.text)\n\(run.output + run.errors)\ninstead of\n\(command.output)")
    }
    // One library: after a last exchange both folders hold the same files, but for whose they are.
    for (from, to) in [("ana", "ben"), ("ben", "ana")] {
      let merged = try ProgramRun(
        "practice-library", ["merge", from, "--folder", to, "--apply"], in: folder.url)
      #expect(merged.status == 0, "\(merged.errors)")
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "ana/practices").path(percentEncoded: false)
    ).sorted()
    #expect(names == ["mt-night-school.json", "si-bus.json", "si-nefiks-career-bus.json"])
    for name in names {
      #expect(
        try Data(contentsOf: folder.url.appending(path: "ana/practices/" + name))
          == Data(contentsOf: folder.url.appending(path: "ben/practices/" + name)), "\(name)")
    }
    // Personal data were never asked for, so they have never left Ana's folder.
    #expect(
      !FileManager.default.fileExists(
        atPath: folder.url.appending(path: "ben/contacts/si-bus.json").path(percentEncoded: false)))
    for file in ["to-ben.json", "to-ana.json"] {
      let text = String(
        decoding: try Data(contentsOf: folder.url.appending(path: file)), as: UTF8.self)
      #expect(text.contains("si-bus"))
      #expect(!text.contains("ana@example.eu"))
    }
  }
}

/// An article of the documentation with the commands in its `console` blocks.
private struct Article {
  let commands: [Command]

  init(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Documentation/" + name)
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var commands: [Command] = []
    var isInBlock = false
    var isInCommand = false
    for line in lines {
      if line.hasPrefix("```") {
        isInBlock = line == "```console"
        isInCommand = false
      } else if isInBlock, line.hasPrefix("$ ") {
        commands.append(Command(text: String(line.dropFirst(2))))
        isInCommand = line.hasSuffix("\\")
      } else if isInBlock, !commands.isEmpty {
        if isInCommand {
          commands[commands.count - 1].text += "\n" + line
          isInCommand = line.hasSuffix("\\")
        } else {
          commands[commands.count - 1].output += line + "\n"
        }
      }
    }
    self.commands = commands
  }
}

/// A command of an article and what it prints by the article.
private struct Command {
  var text: String
  var output = ""

  func run(in folder: URL) throws -> ProgramRun {
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .path(percentEncoded: false)
    return try ProgramRun(
      "sh", ["-c", text.replacing("swift run ", with: products)], in: folder,
      executable: URL(filePath: "/bin/sh"))
  }

  /// Whether a text is what the article says; `…` at the end of a line stands for anything.
  func matches(_ text: String) -> Bool {
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let stated = output.split(separator: "\n", omittingEmptySubsequences: false)
    return found.count == stated.count
      && zip(found, stated).allSatisfy { found, stated in
        stated.hasSuffix("…") ? found.hasPrefix(stated.dropLast()) : found == stated
      }
  }
}
