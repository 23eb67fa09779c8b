import StructuredText

/// Reads cells that hold codes or short names of places, offices, operations and the like.
///
/// Each code is looked at once, when it is first met: there cells that could be somebody's own data
/// are seen, and cells that are no text.
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
    guard cell.count <= InputLimits.codeBytes else { throw RowFault(.tooLong, column: column) }
    guard table.count < InputLimits.codes else {
      throw RowFault(.tooManyCodes, column: column)
    }
    let text = String(decoding: cell, as: UTF8.self)
    guard text.utf8.elementsEqual(cell), PersonalPattern.first(in: text) == nil,
      !text.unicodeScalars.contains(where: Quoting.isUnsafe)
    else { throw RowFault(.unusableCell, column: column) }
    guard let number = table.insert(cell) else { throw RowFault(.tooManyCodes, column: column) }
    isNew = true
    return number
  }

  /// The text of a code.
  func text(_ number: Int) -> String { table.text(number) }
}
