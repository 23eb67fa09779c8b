public import StructuredText

extension ProgrammeDocument {
  /// Checks what the document's tables say.
  ///
  /// Checked are: sums within and between tables (4 to 8 with each other and with 11, 10 with 11),
  /// rates against amounts and ceilings, codes, milestones not above targets, signs, lengths of texts,
  /// second rows of one key, criteria of enabling conditions.
  ///
  /// - Parameters:
  ///   - codes: The code lists.
  ///   - ceilings: The highest co-financing rates.
  ///   - source: The name of the document, for messages.
  /// - Returns: The problems by the path of their member, the first 100, without lines.
  public func problems(
    codes: ESFCodeLists, ceilings: CofinancingCeilings = .recalled, source: String = ""
  ) -> [LocatedProblem] {
    var check = DocumentCheck(document: self, codes: codes, source: source)
    check.checkCover()
    check.checkTexts()
    check.checkRepetitions()
    check.checkCodes()
    check.checkTargets()
    check.checkAllocations()
    check.checkFinancingPlan(ceilings: ceilings)
    check.checkConditions()
    return ProblemBound.cut(check.problems)
  }

  /// Reads a document and checks what its tables say; problems have line and column.
  ///
  /// - Parameters:
  ///   - json: The bytes of the file.
  ///   - source: The name of the file, for messages.
  ///   - codes: The code lists.
  ///   - ceilings: The highest co-financing rates.
  /// - Returns: The document, errors in its tables or not, and what was found.
  /// - Throws: `InputProblems` if the file is no programme document at all.
  public static func checked(
    json: [UInt8], source: String, codes: ESFCodeLists, ceilings: CofinancingCeilings = .recalled
  ) throws(InputProblems) -> (document: ProgrammeDocument, problems: [LocatedProblem]) {
    let text = try JSONDocument(parsing: json, source: source)
    let document = try ProgrammeDocument(document: text)
    let log = ProblemLog(source: source, bytes: text.bytes)
    for problem in document.problems(codes: codes, ceilings: ceilings, source: source) {
      log.add(
        problem.severity, at: text.root.offset(of: problem.path), path: problem.path,
        found: problem.found, expected: problem.expected)
    }
    return (document, log.problems)
  }
}
