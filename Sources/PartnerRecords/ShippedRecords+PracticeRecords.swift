public import GoodPractices
public import StructuredText

extension ShippedRecords {
  /// The shipped practices with all that their files hold, to be exchanged and edited.
  ///
  /// They are decoded at each call.
  ///
  /// - Returns: The records, by identifier.
  /// - Throws: `InputProblems` if a record does not fit the rubric; never with the shipped ones.
  public func practiceRecords() throws(InputProblems) -> [PracticeRecord] {
    let document = try JSONDocument(
      parsing: Array(EmbeddedText.practices.utf8), source: "practices")
    guard case .array(let nodes) = document.root.value else { return [] }
    var records: [PracticeRecord] = []
    for node in nodes {
      let log = ProblemLog(source: "practices", bytes: document.bytes)
      records.append(try PracticeRecord(root: node, log: log, rubric: rubric))
    }
    return records.sorted { $0.id < $1.id }
  }
}
