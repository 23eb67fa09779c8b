import Foundation
import SafeFiles
import TestSupport
import Testing

@Suite struct SafeFilesTests {
  private func path(_ folder: TemporaryFolder, _ name: String = "") -> String {
    folder.url.appending(path: name).path(percentEncoded: false)
  }

  @Test func `ordinary files are read up to the limit, and nothing is followed`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("f", [1, 2, 3])
    #expect(try OrdinaryFile(at: file, limit: 3) == .bytes([1, 2, 3]))
    #expect(try OrdinaryFile(at: file, limit: 2) == .tooLarge)
    #expect(try OrdinaryFile(at: folder.write("empty", []), limit: 0) == .bytes([]))
    #expect(try OrdinaryFile(at: path(folder, "none"), limit: 3) == .missing)
    #expect(try OrdinaryFile(at: path(folder), limit: 3) == .other)
    for (name, target) in [("good", file), ("bad", "nowhere"), ("folder", path(folder))] {
      let link = path(folder, name)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      #expect(try OrdinaryFile(at: link, limit: 3) == .link)
      #expect(try FolderListing.kind(of: link) == .link)
    }
    #expect(throws: FileProblem.self) { try OrdinaryFile(at: "a\u{0}b", limit: 3) }
  }

  @Test func `a device is not read`() throws {
    #expect(try OrdinaryFile(at: "/dev/zero", limit: 10) == .other)
  }

  @Test func `a folder is listed by name with kinds, up to a limit`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("b", [])
    _ = try folder.write(".a", [])
    try FileManager.default.createDirectory(
      atPath: path(folder, "c"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: path(folder, "d"), withDestinationPath: path(folder, "c"))
    let (entries, isComplete) = try FolderListing.entries(of: path(folder), limit: 4)
    #expect(entries.map(\.name) == [".a", "b", "c", "d"] && isComplete)
    #expect(entries.map(\.kind) == [.file, .file, .folder, .link])
    let few = try FolderListing.entries(of: path(folder), limit: 3)
    #expect(few.entries.count == 3 && !few.isComplete)
    #expect(throws: FileProblem.self) {
      try FolderListing.entries(of: path(folder, "none"), limit: 3)
    }
  }

  @Test func `a copy of a folder has another number, a renamed one the same`() throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    try manager.createDirectory(atPath: path(folder, "a"), withIntermediateDirectories: false)
    let number = try FolderListing.number(of: path(folder, "a"))
    try manager.copyItem(atPath: path(folder, "a"), toPath: path(folder, "b"))
    try manager.moveItem(atPath: path(folder, "a"), toPath: path(folder, "c"))
    #expect(try FolderListing.number(of: path(folder, "b")) != number)
    #expect(try FolderListing.number(of: path(folder, "c")) == number)
  }

  @Test func `holders of a lock take turns`() async throws {
    let folder = try TemporaryFolder()
    let lock = path(folder, "lock")
    let file = try folder.write("count", [0])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<25 {
            try FolderLock.holding(lock, problem: { $0 as any Error }) {
              let count = try InputFile.read(file)[0]
              try FileReplacement.write([count + 1], to: file)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try InputFile.read(file) == [100])
  }

  @Test func `waiting for a lock has an end, and a link is no lock`() throws {
    let folder = try TemporaryFolder()
    let lock = path(folder, "lock")
    try FolderLock.holding(lock, problem: { $0 as any Error }) {
      let problem = #expect(throws: FileProblem.self) {
        try FolderLock.holding(lock, waiting: 20, problem: { $0 }) { () throws(FileProblem) in }
      }
      #expect(problem?.what.contains("another program") == true)
    }
    try FolderLock.holding(lock, waiting: 0, problem: { $0 as any Error }) {}
    let link = path(folder, "link")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: path(folder, "elsewhere"))
    #expect(throws: FileProblem.self) {
      try FolderLock.holding(link, problem: { $0 }) { () throws(FileProblem) in }
    }
    #expect(!FileManager.default.fileExists(atPath: path(folder, "elsewhere")))
  }
}
