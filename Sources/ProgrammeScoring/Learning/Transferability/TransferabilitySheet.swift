import PolicyCycle
import StructuredText

/// The form of transferability as a spreadsheet: one row for each item, below it one for each smaller question.
///
/// Columns are found by their heading, in any order. A row without an identifier is a heading and is passed
/// over. For reading see
/// ``TransferabilityForm/init(sheet:source:practice:territory:rubric:today:)``.
public enum TransferabilitySheet {
  /// A column of the sheet.
  enum Column: String, SheetColumn {
    case item
    case question
    case whomToAsk = "whom to ask"
    case answer
    case reason
    case facts
    case filledBy = "filled by"
    case filledOn = "filled on"
    case proposal = "proposal from data, to be confirmed"
    case allowed = "possible answers"
    case practice
    case territory
    case id

    var isRead: Bool { ![.item, .question, .whomToAsk, .proposal, .allowed].contains(self) }

    var isNeeded: Bool { [.answer, .practice, .territory, .id].contains(self) }
  }

  /// A form as a sheet: UTF-8 with byte order mark, semicolons and CRLF, as spreadsheets like it.
  ///
  /// What figures propose stands in a column of its own, which is not read back.
  ///
  /// - Parameters:
  ///   - form: The form; an empty one gives a sheet to fill in.
  ///   - title: The title of the practice.
  ///   - proposal: What figures propose on the item of population fit, in words.
  /// - Returns: The bytes of the file.
  public static func bytes(
    of form: TransferabilityForm, title: String, proposal: String = ""
  ) -> [UInt8] {
    var writer = CSVWriter(separator: UInt8(ascii: ";"), byteOrderMark: true, lineEnd: .crlf)
    writer.append(row: Column.allCases.map(\.rawValue))
    writer.append(
      row: row([
        .question:
          "\(title), in \(form.territory): can it be taken over? Fill in the column answer;"
          + " unknown is a respectable answer. An answer to an item needs a reason, who answered and"
          + " when. Only the receiving side may answer ready. Several facts: one a line in the cell."
      ]))
    let values = TransferabilityValue.allCases.map(\.rawValue).joined(separator: ", ")
    let words = PromptAnswer.allCases.map(\.rawValue).joined(separator: ", ")
    for entry in form.entries {
      let item = entry.item
      writer.append(
        row: row([
          .item: "\(item.code) \(item.name)", .question: item.question,
          .whomToAsk: item.askedOf.rawValue, .answer: entry.value.rawValue,
          .reason: entry.reason ?? "", .facts: entry.facts.joined(separator: "\n"),
          .filledBy: entry.filledBy?.rawValue ?? "",
          .filledOn: entry.filledOn?.description ?? "",
          .proposal: item.id == PopulationFit.item ? proposal : "", .allowed: values,
          .practice: form.practice, .territory: form.territory.code, .id: item.id,
        ]))
      for (prompt, answer) in zip(item.prompts, entry.prompts) {
        writer.append(
          row: row([
            .question: prompt.text, .answer: answer.rawValue, .allowed: words,
            .practice: form.practice, .territory: form.territory.code, .id: prompt.id,
          ]))
      }
    }
    return writer.bytes
  }

  private static func row(_ cells: [Column: String]) -> [String] {
    Column.allCases.map { cells[$0] ?? "" }
  }
}
