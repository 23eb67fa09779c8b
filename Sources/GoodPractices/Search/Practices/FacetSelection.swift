/// The practices that one part of a query admits.
struct FacetSelection: Sendable {
  /// The facets that show the values chosen here: their counts leave this selection out.
  let facets: Set<PracticeFacet>
  /// The practices.
  let documents: DocumentSet
}

extension [FacetSelection] {
  /// The practices of a set that every selection admits, save those of a facet that is lifted.
  func admitted(of set: DocumentSet, lifting facet: PracticeFacet? = nil) -> DocumentSet {
    var admitted = set
    for selection in self {
      if let facet, selection.facets.contains(facet) { continue }
      admitted.formIntersection(selection.documents)
    }
    return admitted
  }
}
