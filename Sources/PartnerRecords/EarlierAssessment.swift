public import ESFProgrammes
public import PolicyCycle
public import StructuredText

/// An earlier assessment of a programme, read to be compared with a later one.
public struct EarlierAssessment: Sendable {
  /// The assessment.
  public let assessment: Assessment
  /// The rubric it was read with.
  public let rubric: Rubric
  /// Doubts about the file that did not keep it from being read: show them.
  public let warnings: [LocatedProblem]

  /// Reads an earlier assessment.
  ///
  /// - Parameters:
  ///   - file: The file, CSV or JSON.
  ///   - programme: The programme it is of; JSON names its own subject.
  ///   - rubric: The rubric whose conditions it answers.
  ///   - day: The day of a sheet, which does not say its own; JSON does.
  /// - Throws: `InputProblems` with every fault of the file; a sheet without its day is one.
  public init(
    _ file: OwnFiles.File, of programme: Programme, rubric: Rubric, sheetOf day: PartialDate?
  ) throws(InputProblems) {
    var warnings: [LocatedProblem] = []
    self.rubric = rubric
    if file.isJSON {
      assessment = try Assessment(
        json: file.bytes, source: file.name, rubric: rubric, warnings: &warnings)
    } else {
      guard let day else {
        throw InputProblems([
          LocatedProblem(
            source: file.name, found: "a sheet, which does not say of which day it is",
            expected: "its day beside it")
        ])
      }
      assessment = try Assessment(
        sheet: file.bytes, source: file.name, rubric: rubric, subject: .programme(programme.id),
        territory: programme.territory, level: programme.level, reader: file.name, asOf: day,
        warnings: &warnings)
    }
    self.warnings = warnings
  }
}
