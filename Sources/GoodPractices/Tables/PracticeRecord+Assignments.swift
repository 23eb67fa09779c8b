public import StructuredText

extension PracticeRecord {
  /// The edits that assignments make to the record, to be applied together.
  ///
  /// - Returns: The edits; none for a place that says so already.
  /// - Throws: `InputProblems` with every assignment that cannot be read.
  public func edits(
    _ assignments: [PracticeAssignment]
  ) throws(InputProblems) -> [PracticeEdit] {
    try AssignmentReading(value: value, id: id).edits(assignments)
  }
}
