/// Merges two states of one record.
///
/// A state is a set of versions. Merging puts two sets together and keeps the versions that no other has
/// taken in: the maximal elements of a union, which do not depend on order or grouping and do not
/// change when something is merged twice. Versions that say the same stay side by side until the next
/// edit: to make one of them would depend on the order of merging.
public enum RecordMerge {
  /// Both states as one.
  ///
  /// - Returns: The merged record; the first one unchanged if the identifiers differ.
  public static func merged(_ first: StoredRecord, _ second: StoredRecord) -> StoredRecord {
    guard first.id == second.id else { return first }
    return StoredRecord(id: first.id, versions: first.versions + second.versions) ?? first
  }
}
