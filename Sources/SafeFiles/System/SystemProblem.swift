#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A failed system call; kept here with the calls so that no other file needs the C library.
package struct SystemProblem: Error, Equatable {
  let code: Int32

  static let tooManyLinks = SystemProblem(code: ELOOP)

  var isMissing: Bool { code == ENOENT }
  var isTaken: Bool { code == EEXIST }
  var isLink: Bool { code == ELOOP || code == EMLINK }
  var isBusy: Bool { code == EWOULDBLOCK || code == EACCES }
  /// Whether the reader of a pipe has gone.
  package var isBrokenPipe: Bool { code == EPIPE }

  /// Some file systems cannot flush a folder, and a folder may be writable but not readable.
  var isFolderFlushUnsupported: Bool {
    [EINVAL, ENOTSUP, EACCES, EPERM, EROFS].contains(code)
  }

  /// What happened and what to do about it, in words for the user.
  package var words: (what: String, advice: String) {
    switch code {
    case ENOENT: ("no such file or folder", "check the spelling of the path")
    case EACCES, EPERM: ("no permission", "change its permissions or choose another place")
    case ENOTDIR: ("a part of the path is a file, not a folder", "check the path")
    case EISDIR: ("a folder", "give the path of a file")
    case ENOSPC: ("no space left on the disk", "free some space and try again")
    case EDQUOT: ("the disk quota is used up", "free some space and try again")
    case EROFS: ("the disk is read-only", "choose another place")
    case ENAMETOOLONG: ("the name is too long", "choose a shorter name")
    case ELOOP: ("the symbolic links go round in a circle", "give the path of a real file")
    case ENOTEMPTY, EEXIST: ("something is already there", "choose another name")
    default: (String(cString: strerror(code)), "try again or choose another place")
    }
  }
}
