/// Leaves out versions that others have taken in.
enum LatestVersions {
  /// The versions that no other has taken in, each once, in an order that is the same everywhere.
  ///
  /// Versions of the same counters that differ are all kept: two folders use one replica identifier.
  static func among(_ versions: [RecordVersion]) -> [RecordVersion] {
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
