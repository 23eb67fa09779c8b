import ServiceDelivery
import StructuredText

/// A small record of an operation whose parts tests replace.
struct SmallOperation {
  var members: [(String, String)] = [
    ("schemaVersion", "\"1.0\""), ("id", "\"op\""), ("title", "\"Operation\""),
    ("programme", "\"Programme\""), ("beneficiary", "\"Service\""), ("territory", "\"MT\""),
    ("asOf", "\"2024-06-30\""),
    (
      "sources",
      """
      [{"id": "report", "title": "Report", "kind": "monitoringReport",
        "address": "https://example.org/report"},
       {"id": "plan", "title": "Plan", "kind": "programmeDocument"}]
      """
    ),
  ]

  /// The record with one more member, or with another value of one.
  func with(_ name: String, _ json: String) -> SmallOperation {
    var other = self
    other.members.removeAll { $0.0 == name }
    other.members.append((name, json))
    return other
  }

  var bytes: [UInt8] {
    Array(("{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ",\n") + "}").utf8)
  }

  /// The operation; throws what is wrong with it.
  func read() throws(InputProblems) -> SupportedOperation {
    var warnings: [LocatedProblem] = []
    return try SupportedOperation(json: bytes, source: "op.json", warnings: &warnings)
  }

  /// The faults of the record, each as path and what was found.
  var faults: [String] {
    do throws(InputProblems) {
      _ = try read()
      return []
    } catch {
      return error.errors.map { "\($0.path): \($0.found)" }
    }
  }

  /// A figure as it stands in a file.
  static func figure(
    _ id: String, _ value: Double, unit: String = "persons", measure: String = "participants",
    date: String = "2024-01", more: String = ""
  ) -> String {
    """
    {"id": "\(id)", "statement": "Figure \(id)", "value": \(value), "unit": "\(unit)",
     "measure": "\(measure)", "date": "\(date)", "source": "report"\(more)}
    """
  }

  /// An activity as it stands in a file.
  static func activity(_ id: String, _ more: String = "") -> String {
    "{\"id\": \"\(id)\", \"title\": \"Activity \(id)\", \"kind\": \"training\"\(more)}"
  }
}
