public import PolicyCycle
import StructuredText

extension YouthStatistics {
  /// What became of the user's own files, a line for each remark: how many figures were taken from each, how
  /// many of them are of a territory, and where two files contradict each other.
  ///
  /// - Parameters:
  ///   - names: The names of the files, in the order in which they count.
  ///   - territory: The territory.
  /// - Returns: The lines.
  public func use(ofFiles names: [String], for territory: TerritoryCode) -> [String] {
    let own = Dictionary(grouping: figures.filter(\.source.isOwnFile), by: \.source.id)
    let counts = names.map { name in
      let taken = own[FileName.withoutFolders(name)] ?? []
      let ofTerritory = taken.count {
        TerritoryCode($0.geography)?.isSame(as: territory) == true && $0.value != nil
      }
      return "\(name): \(taken.count) figures on young people taken, \(ofTerritory) of them of"
        + " \(territory)"
    }
    return counts + contradictions
  }

  /// Where two files have different values under the same key.
  private var contradictions: [String] {
    var first: [String: YouthStatistic] = [:]
    var counts: [[String]: Int] = [:]
    for figure in figures where figure.source.isOwnFile && figure.value != nil {
      let key = [
        figure.geography, "\(figure.year.year)", figure.indicator.rawValue, figure.sex, figure.age,
        figure.status, figure.unit, figure.source.dataset,
      ].joined(separator: " ")
      guard let known = first[key] else {
        first[key] = figure
        continue
      }
      if known.value != figure.value {
        counts[[known.source.id, figure.source.id], default: 0] += 1
      }
    }
    return counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { files, count in
      "\(files[0]) and \(files[1]) differ in \(count) \(count == 1 ? "figure" : "figures"); those of"
        + " the first are told"
    }
  }
}
