import SafeFiles
import StructuredText

extension StoreFolder {
  /// What a look at a record's file finds.
  enum Look {
    case missing
    case record(StoredRecord)
    case unusable(LeftAlone.Reason)
  }

  /// One record; nil if there is none.
  ///
  /// - Throws: ``StoreProblem`` if there is something that cannot be used as a record.
  public func record(at place: RecordPlace) throws(StoreProblem) -> StoredRecord? {
    let path = file(of: place)
    guard try isFolder(place.kind) else { return nil }
    switch look(at: place) {
    case .missing: return nil
    case .record(let record): return record
    case .unusable(let reason): throw StoreProblem(reason, at: path)
    }
  }

  /// Looks at an entry of a folder.
  func look(at entry: FolderListing.Item, _ kind: RecordKind) -> Look {
    switch (entry.kind, FileNames.meaning(of: entry.name)) {
    case (.link, _): .unusable(.symbolicLink)
    case (.folder, _), (.other, _): .unusable(.notAFile)
    case (.file, .other(let reason)): .unusable(reason)
    case (.file, .record(let id)): look(at: RecordPlace(kind, id))
    }
  }

  private func look(at place: RecordPlace) -> Look {
    let path = file(of: place)
    let found: OrdinaryFile
    do throws(FileProblem) {
      found = try OrdinaryFile(at: path, limit: StoredRecord.fileLimit)
    } catch {
      return .unusable(.unreadable("\(error.what); \(error.advice)"))
    }
    switch found {
    case .missing: return .missing
    case .link: return .unusable(.symbolicLink)
    case .other: return .unusable(.notAFile)
    case .tooLarge: return .unusable(.tooLarge)
    case .bytes(let bytes):
      do throws(InputProblems) {
        let record = try StoredRecord(json: bytes, source: path, id: place.id)
        return .record(record.kept(as: place.kind))
      } catch {
        return .unusable(reason(for: error, bytes, place.id))
      }
    }
  }

  /// Some services mark a copy so that its name would be an identifier: `x-laptop.json`.
  private func reason(
    for problems: InputProblems, _ bytes: [UInt8], _ id: RecordIdentifier
  ) -> LeftAlone.Reason {
    do throws(InputProblems) {
      let record = try StoredRecord(json: bytes, source: "")
      if id.text.hasPrefix(record.id.text + "-") { return .conflictedCopy(of: record.id) }
    } catch {
      // No record under any name: its own faults, which were found before, say what is wrong with it.
      return .faulty(problems.problems)
    }
    return .faulty(problems.problems)
  }
}

extension StoreProblem {
  /// The problem with a file in a record's place.
  init(_ reason: LeftAlone.Reason, at path: String) {
    switch reason {
    case .faulty(let problems): self = .faults(InputProblems(problems))
    case .unreadable(let words): self = .file(path: path, found: words, expected: "a record")
    case .tooLarge:
      self = .file(
        path: path, found: "a larger file", expected: "at most \(StoredRecord.fileLimit) bytes")
    case .conflictedCopy(let id):
      self = .file(
        path: path, found: "a copy of \(id?.text ?? "another record")", expected: "a record")
    case .symbolicLink:
      self = .file(path: path, found: "a symbolic link", expected: "an ordinary file")
    case .foreignName, .notAFile, .unfinishedWriting, .beyondCount:
      self = .file(path: path, found: "something else", expected: "an ordinary file")
    }
  }
}
