/// What an entry of a folder is.
package enum EntryKind: Sendable, Hashable {
  /// An ordinary file.
  case file
  /// A folder.
  case folder
  /// A symbolic link, wherever it leads.
  case link
  /// A pipe, a device or the like.
  case other
}
