import CollectiveLearning
import ESFProgrammes
import GoodPractices
import PolicyCycle
import RegionalContext
import ServiceDelivery
package import StructuredText

/// The texts that the records are decoded from, one per kind.
///
/// The generated files in Embedded/ extend it; tests put the files of Records/ in their place.
package enum EmbeddedText {}

extension ShippedRecords {
  /// Decodes the embedded records; all faults of all kinds are thrown together.
  package init(_ text: EmbeddedText.Type) throws(InputProblems) {
    let rubric = try Rubric(json: Array(EmbeddedText.rubric.utf8), source: "rubric")
    var reading = RecordReading()
    let partners = reading.objects(EmbeddedText.partners, "partners", member: "partners") {
      ProjectPartner(reader: $0)
    }
    let codes = reading.object(EmbeddedText.esfCodes, "esf-codes") { ESFCodeLists(reader: $0) }
    let anchors =
      codes.map { codes in
        reading.objects(EmbeddedText.programmeAnchors, "programme-anchors", member: "anchors") {
          ProgrammeAnchor(reader: $0, codes: codes)
        }
      } ?? []
    let practices = reading.list(EmbeddedText.practices, "practices") {
      GoodPractice(reader: $0, rubric: rubric)
    }
    let programmes = reading.list(EmbeddedText.programmes, "programmes") { Programme(reader: $0) }
    let assessments = reading.list(EmbeddedText.assessments, "assessments") {
      Assessment(reader: $0, rubric: rubric)
    }
    let statistics = reading.statistics(
      EmbeddedText.neetStatistics, sources: EmbeddedText.statisticsSources)
    let library = PracticeLibrary(
      practices, partnerTerritories: ShippedRecords.territories(of: partners))
    let learning = reading.object(EmbeddedText.learningProcess, "learning-process") {
      LearningProject(
        reader: $0, rubric: rubric, library: library, programmes: programmes, partners: partners)
    }
    let operations = reading.list(EmbeddedText.operations, "operations") {
      SupportedOperation(reader: $0)
    }
    guard let codes, let statistics, let learning else { throw InputProblems(reading.problems) }
    try reading.throwIfErrors()

    self.init(
      rubric: rubric, library: library, programmes: programmes, assessments: assessments,
      partners: partners, anchors: anchors, codes: codes, learning: learning,
      operations: operations, statistics: statistics)
  }

  /// The territories of the partners, each once, in their order.
  private static func territories(of partners: [ProjectPartner]) -> [TerritoryCode] {
    var territories: [TerritoryCode] = []
    for partner in partners where !territories.contains(partner.territory) {
      territories.append(partner.territory)
    }
    return territories
  }
}

/// Reads several texts and gathers what is wrong with any of them.
private struct RecordReading {
  private(set) var problems: [LocatedProblem] = []

  /// Reads a text that holds one object.
  mutating func object<T>(
    _ text: String, _ source: String, _ read: (JSONObjectReader) -> T
  ) -> T? {
    guard let document = document(text, source) else { return nil }
    let log = ProblemLog(source: source, bytes: document.bytes)
    let value = read(JSONObjectReader(document.root, log: log))
    problems += log.problems
    return value
  }

  /// Reads a text that holds one object with a list in one of its members.
  mutating func objects<T>(
    _ text: String, _ source: String, member: String, _ read: (JSONObjectReader) -> T
  ) -> [T] {
    object(text, source) { $0.objects(member).map(read) } ?? []
  }

  /// Reads a text that holds a list of objects.
  mutating func list<T>(
    _ text: String, _ source: String, _ read: (JSONObjectReader) -> T
  ) -> [T] {
    guard let document = document(text, source) else { return [] }
    guard case .array(let nodes) = document.root.value else {
      problems.append(
        LocatedProblem(
          source: source, position: nil, path: "", found: "no list", expected: "a list of records"))
      return []
    }
    let log = ProblemLog(source: source, bytes: document.bytes)
    let values = nodes.enumerated().map { index, node in
      read(JSONObjectReader(node, path: "[\(index)]", log: log))
    }
    problems += log.problems
    return values
  }

  mutating func statistics(_ text: String, sources: String) -> YouthStatistics? {
    do throws(InputProblems) {
      let table = try CSVTable(parsing: Array(text.utf8), source: "neet-statistics")
      let log = ProblemLog(source: "neet-statistics", bytes: table.bytes)
      let statistics = object(sources, "statistics-sources") {
        YouthStatistics(table: table, log: log, sources: $0)
      }
      problems += log.problems
      return statistics
    } catch {
      problems += error.problems
      return nil
    }
  }

  func throwIfErrors() throws(InputProblems) {
    if problems.contains(where: { $0.severity == .error }) { throw InputProblems(problems) }
  }

  private mutating func document(_ text: String, _ source: String) -> JSONDocument? {
    do throws(InputProblems) {
      return try JSONDocument(parsing: Array(text.utf8), source: source)
    } catch {
      problems += error.problems
      return nil
    }
  }
}
