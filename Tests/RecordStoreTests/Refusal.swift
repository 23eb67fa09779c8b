import RecordStore

/// Which problem of the store a change was refused with.
enum Refusal: Equatable {
  case file(found: String)
  case faults
  case changedMeanwhile
  case unsettled
  case missing
  case newerRelease
  case tooLarge
  case countersUsedUp
  case anotherError

  /// The refusal of what is done; nil if it is done.
  static func of(_ work: () throws -> Void) -> Refusal? {
    do {
      try work()
      return nil
    } catch let problem as StoreProblem {
      return switch problem {
      case .file(_, let found, _): .file(found: found)
      case .faults: .faults
      case .changedMeanwhile: .changedMeanwhile
      case .unsettled: .unsettled
      case .missing: .missing
      case .newerRelease: .newerRelease
      case .tooLarge: .tooLarge
      case .countersUsedUp: .countersUsedUp
      }
    } catch {
      return .anotherError
    }
  }
}
