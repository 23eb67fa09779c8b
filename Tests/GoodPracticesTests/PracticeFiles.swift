import Foundation
import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText

/// The shipped files of practices, and a small record to change.
enum PracticeFiles {
  static func shipped() throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/PartnerRecords/Records/practices")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
  }

  static func shippedRecords() throws -> [PracticeRecord] {
    let rubric = try ShippedRecords.load().rubric
    return try shipped().map {
      try PracticeRecord(json: $0.bytes, source: $0.name, rubric: rubric)
    }
  }

  /// A sound record; `members` are put before its end as they are.
  static func json(_ members: String = "", evidence: String = sound, id: String = "si-bus")
    -> String
  {
    """
    {"schemaVersion": "1.0", "id": "\(id)", "title": "Bus for young people", "country": "SI",
     "territory": "SI03", "organisation": "Office for Youth",
     "stakeholders": [{"name": "Office", "kind": "public-authority"}], "phases": ["outreach"],
     "targetGroups": ["early leavers"], "start": "2020", "status": "ongoing",
     "summary": "A bus goes to villages.", "resources": {"amount": 5000, "note": "A year."},
     "evidence": [\(evidence)], "transfer": "Easy to copy.", "sources": ["https://example.eu/bus"],
     "recordConfidence": "high", "reach": "whole", "answers": []\(members)}
    """
  }

  static let sound = """
    {"id": "evidence-1", "kind": "result", "statement": "Young people met", "figure": 120,
     "unit": "young people", "year": 2023, "method": "count", "source": "https://example.eu/n"}
    """

  /// An effect that rests on the evidence item.
  static let citing = """
    , "effects": [{"outcome": "work", "level": 2, "direction": "positive", "studyOf": "all",
                   "rationale": "r", "facts": ["evidence-1"]}]
    """

  static func record(_ json: String = json()) throws -> PracticeRecord {
    try PracticeRecord(
      json: Array(json.utf8), source: "bus.json", rubric: try ShippedRecords.load().rubric)
  }

  /// The faults of a file that cannot be read; none if it can.
  static func faults(_ json: String) throws -> [LocatedProblem] {
    let rubric = try ShippedRecords.load().rubric
    do throws(InputProblems) {
      _ = try PracticeRecord(json: Array(json.utf8), source: "bus.json", rubric: rubric)
      return []
    } catch {
      return error.errors
    }
  }
}
