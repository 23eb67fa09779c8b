import CommandLineSupport
import PracticeExchange
import StructuredText

/// The record of an operation: one's own, or the shipped one.
enum OperationRecord {
  /// Reads the record that is asked for; doubts about it are noted.
  static func read(
    _ arguments: ParsedArguments, _ output: inout ProgramOutput
  ) throws -> SupportedOperation {
    guard let path = arguments.value("--operation") else {
      guard let shipped = try ShippedRecords.load().operations.first else {
        throw UsageProblem("no operation is shipped; give one with --operation")
      }
      return shipped
    }
    var warnings: [LocatedProblem] = []
    let record = try SupportedOperation(
      json: InputFile.read(path), source: path, warnings: &warnings)
    for warning in warnings { output.note("\(warning)") }
    return record
  }
}
