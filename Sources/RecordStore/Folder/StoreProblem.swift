public import StructuredText

/// Why a store cannot be read, or why something was not written to it.
///
/// Whenever one is thrown by a change of a record, the record is as it was; but for a file problem which
/// says that the new content is there, only not confirmed by the disk.
public enum StoreProblem: Error, Sendable, CustomStringConvertible {
  /// A file or folder that the system refuses: the path, what was found, and what would be right.
  case file(path: String, found: String, expected: String)
  /// A file of the store, or what was to be saved, has faults.
  case faults(InputProblems)
  /// Somebody else changed the record since it was read: what is there now; nil if it is gone.
  case changedMeanwhile(RecordPlace, now: StoredRecord?)
  /// The record has versions that are not settled.
  case unsettled(StoredRecord)
  /// There is no such record.
  case missing(RecordPlace)
  /// The record, or the store if nil, is of a newer release, and writing could lose what it added.
  case newerRelease(RecordPlace?)
  /// The record would grow beyond its bound, in bytes.
  case tooLarge(RecordPlace, bytes: Int, limit: Int)
  /// The record has gone through as many edits or replicas as can be counted.
  case countersUsedUp(RecordPlace)

  /// What was found and what would be right, in one or more lines.
  public var description: String {
    switch self {
    case .file(let path, let found, let expected):
      "\(path): error: found \(found); expected \(expected)"
    case .faults(let problems): problems.description
    case .changedMeanwhile(let place, let now):
      "\(place): error: found \(now == nil ? "the record removed" : "another version") than the one"
        + " that was read; expected no change in between: read it again, or keep both versions"
    case .unsettled(let record):
      "\(record.id): error: found \(record.versions.count) versions side by side; expected them"
        + " settled before the next edit"
    case .missing(let place): "\(place): error: found no such record; expected one of the store's"
    case .newerRelease(let place):
      "\(place.map(String.init(describing:)) ?? "store.json"): error: found the format of a newer"
        + " release; expected one that this release can write: update the program"
    case .tooLarge(let place, let bytes, let limit):
      "\(place): error: found \(bytes) bytes; expected at most \(limit)"
    case .countersUsedUp(let place):
      "\(place): error: found more edits or copies than can be counted; expected a record under a"
        + " new identifier"
    }
  }
}
