import ESFProgrammes
public import PolicyCycle
public import ProgrammeScoring
import RegionalContext
public import StructuredText

/// The files of an administration that scores its own programme.
public struct OwnFiles: Sendable {
  /// A file: its name as the user gave it, and its bytes.
  public struct File: Sendable {
    /// The name, for messages.
    public let name: String
    /// The bytes.
    public let bytes: [UInt8]

    /// A file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The programme, or nil to take the shipped one of the territory.
  public var programme: File?
  /// No, one or two assessments (two readers), as CSV or JSON.
  public var assessments: [File]
  /// The territory, where no programme file names it.
  public var territory: TerritoryCode?
  /// The day as of which ages of facts in sheets are counted.
  public var today: PartialDate

  /// The files of one run.
  public init(
    programme: File? = nil, assessments: [File] = [], territory: TerritoryCode? = nil,
    today: PartialDate
  ) {
    self.programme = programme
    self.assessments = assessments
    self.territory = territory
    self.today = today
  }
}

/// A scorecard made from an administration's own files.
public struct OwnScoring: Sendable {
  /// The scorecard.
  public let scorecard: Scorecard
  /// The answers it was made from; of two readings what both say.
  public let assessment: Assessment
  /// The two readings it was made from, if there were two.
  public let readings: TwoReadings?
  /// Doubts about the files that did not keep them from being read: show them.
  public let warnings: [LocatedProblem]
}

extension ShippedRecords {
  /// The scorecard of an administration's own files; what they do not hold is taken from the shipped
  /// records of the territory, and what those do not hold either is unknown.
  ///
  /// - Throws: `InputProblems` with the faults of all files together.
  public func scoring(of files: OwnFiles) throws(InputProblems) -> OwnScoring {
    var problems: [LocatedProblem] = []
    if files.assessments.count > 2 {
      problems.append(
        LocatedProblem(
          source: files.assessments[2].name, position: nil, path: "", found: "a third assessment",
          expected: "one, or two of two readers"))
    }
    let read = files.assessments.prefix(2).map { file in
      (file: file, assessment: readJSON(file, &problems))
    }
    let named = read.lazy.compactMap(\.assessment).first
    let programme = readProgramme(files, namedBy: named, &problems)
    let assessments = read.enumerated().compactMap { index, item -> Assessment? in
      guard item.file.isJSON else {
        return readSheet(item.file, reader: "Reader \(index + 1)", of: programme, files, &problems)
      }
      if let assessment = item.assessment, assessment.subject != .programme(programme.id) {
        // A system's answers scored as a programme's would be a number about nothing.
        problems.append(
          LocatedProblem(
            source: item.file.name, position: nil, path: "subject",
            found: "an assessment of \(Quoting.quoted(assessment.subject.description))",
            expected: "one of programme:\(programme.id)"))
      }
      if let assessment = item.assessment, assessment.asOf.isAfter(files.today) {
        problems.append(
          LocatedProblem(
            source: item.file.name, position: nil, path: "asOf",
            found: "\(assessment.asOf), a day to come", expected: "a day up to \(files.today)"))
      }
      return item.assessment
    }
    if problems.contains(where: { $0.severity == .error }) { throw InputProblems(problems) }

    let readings =
      assessments.count == 2
      ? TwoReadings(first: assessments[0], second: assessments[1], rubric: rubric) : nil
    let assessment =
      readings?.agreed ?? assessments.first ?? self.assessment(of: .programme(programme.id))
      ?? Assessment(
        subject: .programme(programme.id), territory: programme.territory, level: programme.level,
        status: .desk, reader: "Nobody yet", asOf: files.today, facts: [], answers: [],
        rubric: rubric)
    let scorecard = scorer.scorecard(
      for: programme, assessment: assessment, system: systemAssessment(for: programme.territory),
      context: statistics.latestRate(for: programme.territory))
    return OwnScoring(
      scorecard: scorecard, assessment: assessment, readings: readings, warnings: problems)
  }

  /// The programme: of its file, of the territory, or the one that a JSON assessment names.
  private func readProgramme(
    _ files: OwnFiles, namedBy assessment: Assessment?, _ problems: inout [LocatedProblem]
  ) -> Programme {
    if let file = files.programme {
      do throws(InputProblems) {
        let programme = try Programme(json: file.bytes, source: file.name)
        if let territory = files.territory, !territory.isSame(as: programme.territory) {
          problems.append(
            LocatedProblem(
              source: file.name, position: nil, path: "territory",
              found: "the territory \(programme.territory) beside the option \(territory)",
              expected: "one territory"))
        }
        if !programme.territory.isKnownCountry {
          problems.append(programme.territory.warning(in: file.name))
        }
        return programme
      } catch {
        problems += error.problems
      }
    } else if let territory = files.territory, let programme = programme(for: territory) {
      return programme
    } else if let assessment, case .programme(let id) = assessment.subject {
      return programmes.first { $0.id == id }
        ?? Programme(
          id: id, territory: assessment.territory, level: assessment.level, title: "Programme \(id)"
        )
    }
    return Programme(
      id: "my-programme", territory: files.territory ?? .unnamed, level: .regional,
      title: "Programme not named")
  }

  private func readJSON(
    _ file: OwnFiles.File, _ problems: inout [LocatedProblem]
  ) -> Assessment? {
    guard file.isJSON else { return nil }
    do throws(InputProblems) {
      return try Assessment(
        json: file.bytes, source: file.name, rubric: rubric, warnings: &problems)
    } catch {
      problems += error.problems
      return nil
    }
  }

  private func readSheet(
    _ file: OwnFiles.File, reader: String, of programme: Programme, _ files: OwnFiles,
    _ problems: inout [LocatedProblem]
  ) -> Assessment? {
    do throws(InputProblems) {
      return try Assessment(
        sheet: file.bytes, source: file.name, rubric: rubric, subject: .programme(programme.id),
        territory: programme.territory, level: programme.level, reader: reader, asOf: files.today,
        warnings: &problems)
    } catch {
      problems += error.problems
      return nil
    }
  }
}

extension TerritoryCode {
  /// What to tell of a programme whose country NUTS does not know.
  fileprivate func warning(in source: String) -> LocatedProblem {
    LocatedProblem(
      severity: .warning, source: source, position: nil, path: "territory",
      found: self == .unnamed
        ? "ZZ, the mark of a territory not named" : "\(code), no NUTS country",
      expected: TerritoryCode.expectedForm
        + "; else practices of your own territory stand in your frontier")
  }
}

extension OwnFiles.File {
  /// Whether the file holds JSON and not a sheet: it begins with a brace.
  public var isJSON: Bool {
    bytes.first { !" \t\r\n\u{FEFF}".utf8.contains($0) } == UInt8(ascii: "{")
  }
}
