/// The last part of a path, for texts that others read: the folders above it are nobody else's business.
package enum FileName {
  /// What follows the last slash or backslash; the path itself if nothing does.
  package static func withoutFolders(_ path: String) -> String {
    path.split { "/\\".contains($0) }.last.map(String.init) ?? path
  }
}
