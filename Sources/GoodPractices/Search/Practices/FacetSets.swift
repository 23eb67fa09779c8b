/// A facet of which a record may have several values, or none.
struct FacetSets: Sendable {
  /// The values, in the order in which they are shown.
  let values: [String]
  /// The records with each value.
  let sets: [DocumentSet]
  /// How many values each record has.
  let sizes: [Int]

  private let places: [String: Int]

  /// The sets of values.
  ///
  /// - Parameters:
  ///   - values: All values that are counted.
  ///   - members: The values of each record; those that are not counted are left out.
  init(values: [String], members: [[String]]) {
    let places = Dictionary(
      values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var sets = values.map { _ in DocumentSet(capacity: members.count) }
    sizes = members.enumerated().map { document, own in
      let known = Set(own.compactMap { places[$0] })
      for place in known { sets[place].insert(document) }
      return known.count
    }
    self.values = values
    self.sets = sets
    self.places = places
  }

  /// The records with a value.
  subscript(value: String) -> DocumentSet? { places[value].map { sets[$0] } }

  /// The records with at least one of some values.
  func documents(withAnyOf wanted: some Sequence<String>) -> DocumentSet {
    var union = DocumentSet(capacity: sizes.count)
    for value in wanted { if let set = self[value] { union.formUnion(set) } }
    return union
  }

  /// How many records of a set have each value.
  func counts(in set: DocumentSet) -> [Int] { sets.map { $0.countShared(with: set) } }

  /// How far each record has the same values as one that has these: the cosine of the two sets, from
  /// 0 (none) to 1 (the same).
  ///
  /// Zero too where either has none: two silent records have nothing in common that is known.
  func likeness(to own: [String]) -> [Double] {
    let mine = Set(own.compactMap { places[$0] })
    var shared = [Double](repeating: 0, count: sizes.count)
    for place in mine { sets[place].forEach { shared[$0] += 1 } }
    for (document, size) in sizes.enumerated() where shared[document] > 0 {
      shared[document] /= (Double(mine.count) * Double(size)).squareRoot()
    }
    return shared
  }
}
