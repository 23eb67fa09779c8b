extension StatisticalTable {
  /// Tells whether two tables say the same: the same dimensions in the same order, and under the same
  /// keys the same values, gaps, statuses and confidentiality.
  ///
  /// Labels, vintage, further attributes, the order of codes and codes without observations are no
  /// part of it: the same data read from TSV, SDMX-CSV and JSON-stat compare as equal.
  public func hasSameObservations(as other: StatisticalTable) -> Bool {
    guard dimensions.map(\.id) == other.dimensions.map(\.id),
      storage.count == other.storage.count
    else { return false }
    let translations = zip(dimensions, other.dimensions).map { own, theirs in
      own.codes.map { theirs.index(of: $0) }
    }
    for observation in observations {
      var key: [Int] = []
      for (column, translation) in zip(storage.keys, translations) {
        guard let position = translation[column[observation.row]] else { return false }
        key.append(position)
      }
      guard let row = other.storage.row(of: key) else { return false }
      let partner = TableObservation(storage: other.storage, row: row)
      guard observation.value == partner.value, observation.flags == partner.flags,
        observation.confidentiality == partner.confidentiality
      else { return false }
    }
    return true
  }
}
