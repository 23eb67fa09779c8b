public import GoodPractices
public import PolicyCycle
public import StructuredText

extension PracticeShelf.Entry {
  /// What the public sees, also while there are versions that are not settled.
  ///
  /// Of all versions the text of the greatest revision that was published. Nil if none was published,
  /// or if that revision, or a greater one, was withdrawn in any version. If two versions published
  /// different texts as the same revision, the first of them in the record's order, which is the same
  /// everywhere. Of a single version it is `PracticeRecord.publishedPractice(rubric:)`.
  ///
  /// - Returns: The practice as the public may see it.
  /// - Throws: `InputProblems` if a version or the text cannot be read with this rubric.
  public func publishedPractice(rubric: Rubric) throws(InputProblems) -> GoodPractice? {
    guard let stored, stored.versions.count > 1 else {
      return try record.publishedPractice(rubric: rubric)
    }
    var shown: (revision: Int, record: PracticeRecord)?
    var withdrawn = 0
    for content in stored.versions.compactMap(\.content) {
      let version = try PracticeRecord(content, source: id, rubric: rubric)
      let steps = version.review.events
      guard let last = steps.last(where: { $0.state == .published || $0.state == .withdrawn })
      else { continue }
      if last.state == .withdrawn {
        withdrawn = max(withdrawn, last.revision)
      } else if last.revision > shown?.revision ?? 0 {
        shown = (last.revision, version)
      }
    }
    guard let shown, shown.revision > withdrawn else { return nil }
    return try shown.record.publishedPractice(rubric: rubric)
  }
}
