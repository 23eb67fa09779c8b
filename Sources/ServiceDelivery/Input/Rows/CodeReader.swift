import StructuredText

/// Reads cells that hold codes of places, offices, operations and the like.
///
/// Each code is looked at once, when it is first met: there cells that could be somebody's own data
/// are seen, and cells that are no text or no code.
struct CodeReader {
  private var table = ByteTable()

  /// The number of a code, from 0 in the order in which they are first met; nil for an empty cell.
  ///
  /// `isNew` is set to true if the code was not met before.
  mutating func number(
    _ cell: UnsafeBufferPointer<UInt8>, column: String, isNew: inout Bool
  ) throws(RowFault) -> Int? {
    if cell.isEmpty { return nil }
    if let number = table.find(cell) { return number }
    guard table.count < InputLimits.codes else {
      throw RowFault(.tooManyCodes, column: column)
    }
    let text = String(decoding: cell, as: UTF8.self)
    guard text.utf8.elementsEqual(cell), !text.unicodeScalars.contains(where: Quoting.isUnsafe)
    else { throw RowFault(.unusableCell, column: column) }
    // A code that looks personal refuses the file, as any row's cell that is rejected does.
    guard CodeForm.isCode(text), PersonalPattern.first(in: cell) == nil
    else { throw RowFault(.notACode, column: column) }
    guard let number = table.insert(cell) else { throw RowFault(.tooManyCodes, column: column) }
    isNew = true
    return number
  }

  /// The text of a code.
  func text(_ number: Int) -> String { table.text(number) }
}
