import Foundation
import TestSupport
import Testing

@testable import SafeFiles

/// What is said when the disk does not confirm a file.
@Suite struct FlushTests {
  @Test func `when only the folder is not confirmed, the new content is there, and it is said`()
    throws
  {
    let folder = try TemporaryFolder()
    let file = try folder.write("f", [1])
    let problem = #expect(throws: FileProblem.self) {
      try FileReplacement.write([2], to: file) { _ throws(SystemProblem) in
        throw SystemProblem(code: EIO)
      }
    }
    #expect(problem?.what.hasPrefix("the new content is there") == true)
    #expect(problem?.path == file)
    #expect(try InputFile.read(file) == [2])
    let names = try FolderListing.entries(of: folder.url.path(percentEncoded: false), limit: 9)
    #expect(names.entries.map(\.name) == ["f"])
  }

  @Test func `folders are the same whatever path leads there`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("f", [])
    let root = folder.url.path(percentEncoded: false)
    try FileManager.default.createDirectory(
      atPath: root + "/a", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: root + "/link", withDestinationPath: root + "/a")
    let own = try #require(try FolderIdentity(of: root + "/a"))
    #expect(try FolderIdentity(of: root + "/link") == own)
    #expect(try FolderIdentity(of: root + "/a/../a/") == own)
    #expect(try FolderIdentity(of: root) != own)
    #expect(try FolderIdentity(of: file) == nil)
    #expect(try FolderIdentity(of: root + "/none") == nil)
    #expect(try FolderIdentity.holding(file: root + "/link/new") == [own])
    #expect(try FolderIdentity.holding(file: root + "/none/new") == [])
  }
}
