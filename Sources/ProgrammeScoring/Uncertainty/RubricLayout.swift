import PolicyCycle

/// Where the conditions of a rubric stand in rows of bits: the criteria lie one after the other.
struct RubricLayout: Sendable {
  /// How many 64-bit words a row of bits has.
  let words: Int
  /// The place of each condition.
  let places: [String: Int]
  /// The pieces of criteria that lie in one word each, in order.
  let segments: [Segment]
  /// The section of each criterion, as a place in `RubricSection.allCases`.
  let sections: [Int]

  /// A piece of one criterion.
  struct Segment: Sendable {
    let word: Int
    let mask: UInt64
    let criterion: Int
    let section: Int
  }

  init(_ rubric: Rubric) {
    var places: [String: Int] = [:]
    var segments: [Segment] = []
    var sections: [Int] = []
    let order = RubricSection.allCases
    for (criterion, item) in rubric.criteria.enumerated() {
      let section = order.firstIndex(of: item.section) ?? 0
      sections.append(section)
      for condition in item.conditions {
        let place = places.count
        places[condition.id] = place
        let bit = UInt64(1) << UInt64(place % 64)
        if let last = segments.last, last.word == place / 64, last.criterion == criterion {
          segments[segments.count - 1] = Segment(
            word: last.word, mask: last.mask | bit, criterion: criterion, section: section)
        } else {
          segments.append(
            Segment(word: place / 64, mask: bit, criterion: criterion, section: section))
        }
      }
    }
    words = (places.count + 63) / 64
    self.places = places
    self.segments = segments
    self.sections = sections
  }

  /// How many sections there are.
  static let sectionCount = RubricSection.allCases.count

  /// How many scores a subject has: the sections, then the one across the phases.
  static let scopeCount = sectionCount + 1

  /// The section that does not enter the score across the phases.
  static let crossCutting = RubricSection.allCases.firstIndex(of: .crossCutting) ?? 5
}
