import ESFProgrammes
import GoodPractices
import PolicyCycle
import StructuredText

extension CostSheet {
  /// An empty sheet for options: UTF-8 with byte order mark, semicolons and CRLF, as spreadsheets like
  /// it.
  ///
  /// - Parameter options: The options; each that closes a gap becomes a row, with its price where it has
  ///   one.
  /// - Returns: The bytes of the file.
  public static func template(for options: [ChoiceOption]) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(row: Column.allCases.map(\.rawValue))
    for option in options where !option.gaps.isEmpty {
      let practice = option.practice
      writer.append(
        row: Column.allCases.map { column in
          switch column {
          case .practice: practice.id
          case .title: practice.title
          case .territory: practice.territory.code
          case .evidence: practice.standing.rawValue
          case .gaps: "\(option.gaps.count)"
          case .cost: option.cost?.description ?? ""
          case .note: ""
          }
        })
    }
    return writer.bytes
  }
}
