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

  /// The versions that no other has taken in, each once, in an order that is the same everywhere.
  ///
  /// Versions of the same counters that differ are all kept: two folders use one replica identifier.
  static func latest(of versions: [RecordVersion]) -> [RecordVersion] {
    guard versions.count > 1 else { return versions }
    let latest = versions.filter { version in
      !versions.contains { $0.version.dominates(version.version) }
    }
    guard latest.count > 1 else { return latest }
    let ordered = latest.map { (text: $0.orderingText, version: $0) }.sorted {
      $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }
    var kept: [RecordVersion] = []
    var last: String?
    for (text, version) in ordered where last.map({ !$0.utf8.elementsEqual(text.utf8) }) ?? true {
      kept.append(version)
      last = text
    }
    return kept
  }
}
