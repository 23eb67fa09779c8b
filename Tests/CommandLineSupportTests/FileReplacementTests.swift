import CommandLineSupport
import Foundation
import TestSupport
import Testing

@Suite struct FileReplacementTests {
  private func path(_ name: String, in folder: TemporaryFolder) -> String {
    folder.url.appending(path: name).path(percentEncoded: false)
  }

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path(percentEncoded: false))
      .sorted()
  }

  @Test func `a file is made, then replaced, and nothing else is left`() throws {
    let folder = try TemporaryFolder()
    let file = path("a.txt", in: folder)
    try FileReplacement.write([1, 2], to: file)
    try FileReplacement.write([3], to: file)
    #expect(try InputFile.read(file) == [3])
    #expect(try names(in: folder) == ["a.txt"])
  }

  @Test func `a draft takes its name when it is whole, and otherwise leaves nothing`() throws {
    let folder = try TemporaryFolder()
    let file = path("a.txt", in: folder)
    try FileReplacement.write([9], to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    do {
      let dropped = try FileDraft(of: file)
      try dropped.append([1])
      #expect(try names(in: folder).count == 2)
    }
    #expect(try InputFile.read(file) == [9] && names(in: folder) == ["a.txt"])
    var draft = try FileDraft(of: file)
    for number in UInt8(0)..<100 { try draft.append([number]) }
    #expect(try InputFile.read(file) == [9])
    try draft.publish()
    #expect(try InputFile.read(file) == Array(0..<100) && names(in: folder) == ["a.txt"])
    let mode =
      try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o640)
    #expect(throws: FileProblem.self) { _ = try FileDraft(of: file, madeFrom: [file]) }
    #expect(throws: FileProblem.self) { _ = try FileDraft(of: path("no/such", in: folder)) }
  }

  @Test func `a new file takes the place of nothing`() throws {
    let folder = try TemporaryFolder()
    let file = path("a.txt", in: folder)
    try FileReplacement.writeNew([1], to: file)
    #expect(throws: FileProblem.self) { try FileReplacement.writeNew([2], to: file) }
    #expect(try InputFile.read(file) == [1])
    let folderItself = folder.url.path(percentEncoded: false)
    #expect(throws: FileProblem.self) { try FileReplacement.writeNew([2], to: folderItself) }
    #expect(throws: FileProblem.self) { try FileReplacement.writeNew([2], to: "") }
    #expect(try names(in: folder) == ["a.txt"])
  }

  @Test func `a link stays a link, and permissions stay`() throws {
    let folder = try TemporaryFolder()
    let target = path("target", in: folder)
    let link = path("link", in: folder)
    try FileReplacement.write([1], to: target)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    try FileReplacement.write([2], to: link)
    #expect(try InputFile.read(target) == [2])
    let kind = try FileManager.default.attributesOfItem(atPath: link)[.type] as? FileAttributeType
    #expect(kind == .typeSymbolicLink)
    let mode =
      try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o640)
  }

  @Test func `what cannot be written is told, and nothing is left`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileProblem.self) { try FileReplacement.write([1], to: "") }
    #expect(throws: FileProblem.self) {
      try FileReplacement.write([1], to: path("no/such/file", in: folder))
    }
    #expect(throws: FileProblem.self) {
      try FileReplacement.write([1], to: folder.url.path(percentEncoded: false))
    }
    #expect(try names(in: folder).isEmpty)
  }

  @Test func `a set of files goes into a new folder or none does`() throws {
    let folder = try TemporaryFolder()
    let kit = path("kit", in: folder)
    try FileReplacement.writeNew(files: [("a", [1]), ("b", [2])], inNew: kit)
    #expect(try InputFile.read(kit + "/b") == [2])
    #expect(throws: FileProblem.self) {
      try FileReplacement.writeNew(files: [("c", [3])], inNew: kit)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: kit).sorted() == ["a", "b"])
    #expect(try names(in: folder) == ["kit"])
  }

  @Test func `what cannot be read is told with its path`() throws {
    let folder = try TemporaryFolder()
    for wrong in [path("missing", in: folder), folder.url.path(percentEncoded: false)] {
      let problem = #expect(throws: FileProblem.self) { try InputFile.read(wrong) }
      #expect(problem?.path == wrong)
    }
  }
}
