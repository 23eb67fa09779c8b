public import PolicyCycle
import StructuredText

/// All that the rules find in one record, the worst first.
///
/// Which finding is an error, a warning or a remark is a judgement of this project. Errors keep a record
/// from being submitted, validated and published; contradictory figures never do: they are kept and
/// shown.
public struct PracticeValidation: Sendable {
  /// The findings: errors, then warnings, then remarks, each in the order of the rules.
  public let findings: [PracticeFinding]

  /// The findings that keep the record from being submitted.
  public var errors: [PracticeFinding] { findings(of: .error) }

  /// The findings of one severity.
  public func findings(of severity: PracticeFinding.Severity) -> [PracticeFinding] {
    findings.filter { $0.severity == severity }
  }

  /// Checks a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - rubric: The rubric.
  ///   - systems: The assessments of systems to compare it with; others than systems are passed over.
  ///   - today: The day, after which no result can lie.
  public init(
    _ record: PracticeRecord, rubric: Rubric, systems: [Assessment] = [], today: PartialDate
  ) {
    var log = FindingLog()
    for warning in record.warnings {
      log.add(
        .warning, .readable, PracticeValidation.place(warning.path, in: record.practice),
        found: warning.found,
        expected: warning.expected)
    }
    let practice = record.practice
    FormRules.check(practice, &log)
    FigureRules.check(practice, today: today, &log)
    ContradictionRules.check(practice, &log)
    DateRules.check(practice, today: today, &log)
    LinkRules.check(practice, &log)
    EvidenceGradeRules.check(practice, &log)
    SystemRules.check(practice, rubric: rubric, systems: systems, &log)
    TextRules.check(practice, &log)
    ReviewRules.check(record, &log)
    self.init(log)
  }

  /// Checks the bytes of a file, whether it can be read or not.
  ///
  /// - Parameters:
  ///   - json: The bytes.
  ///   - source: The name of the file.
  ///   - rubric: The rubric.
  ///   - systems: The assessments of systems to compare it with.
  ///   - today: The day.
  public init(
    json: [UInt8], source: String, rubric: Rubric, systems: [Assessment] = [], today: PartialDate
  ) {
    do throws(InputProblems) {
      let record = try PracticeRecord(json: json, source: source, rubric: rubric)
      self.init(record, rubric: rubric, systems: systems, today: today)
    } catch {
      var log = FindingLog()
      for problem in error.problems {
        let line = problem.position.map { "line \($0.line)" } ?? source
        log.add(
          problem.severity == .error ? .error : .warning,
          problem.found == "no member" ? .requiredField : .readable,
          problem.path.isEmpty ? line : problem.path, found: problem.found,
          expected: problem.expected)
      }
      self.init(log)
    }
  }

  /// The place of a path such as `evidence[2].kind`: items are named by identifier.
  private static func place(_ path: String, in practice: GoodPractice) -> String {
    let parts = path.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
    guard path.hasPrefix("evidence["), parts.count == 2,
      let number = Int(parts[0].dropFirst("evidence[".count)),
      practice.evidence.indices.contains(number)
    else { return path.isEmpty ? "record" : path }
    return "evidence.\(practice.evidence[number].id)\(parts[1])"
  }

  private init(_ log: FindingLog) {
    findings = PracticeFinding.Severity.allCases.flatMap { severity in
      log.findings.filter { $0.severity == severity }
    }
  }
}
