public import CollectiveLearning
import GoodPractices
import PolicyCycle
public import StructuredText

/// A learning process that was read from somebody's own file.
public struct OwnLearning: Sendable {
  /// The process.
  public let project: LearningProject
  /// Doubts about the file that did not keep it from being read: show them.
  public let warnings: [LocatedProblem]
}

extension ShippedRecords {
  /// Reads the record of a learning process, which may name the shipped practices, programmes and
  /// partners.
  ///
  /// - Parameter file: The file.
  /// - Returns: The process with the warnings of its file.
  /// - Throws: `InputProblems` with every fault of the file.
  public func learningProcess(of file: OwnFiles.File) throws(InputProblems) -> OwnLearning {
    var warnings: [LocatedProblem] = []
    let project = try LearningProject(
      json: file.bytes, source: file.name, rubric: rubric, library: library,
      programmes: programmes, partners: partners, warnings: &warnings)
    return OwnLearning(project: project, warnings: warnings)
  }

  /// A small record to begin a learning process of one's own with.
  ///
  /// Its examples are a programme, a practice and a condition of the shipped records.
  public var learningProcessTemplate: [UInt8] {
    guard let programme = programmes.first, let practice = library.practices.first,
      let condition = rubric.conditions.first
    else { return [] }
    return LearningProject.template(
      programme: programme, practice: practice, condition: condition, asOf: learning.asOf)
  }
}
