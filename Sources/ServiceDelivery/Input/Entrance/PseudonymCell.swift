/// Turns the cell of a participant into a pseudonym.
struct PseudonymCell {
  private let key: PseudonymKey?

  /// Cells hold pseudonyms without a key, anything else with one.
  init(key: PseudonymKey?) { self.key = key }

  /// Whether identifiers of persons may stand in the column.
  var takesIdentifiers: Bool { key != nil }

  /// The bytes of the pseudonym.
  func pseudonym(_ cell: UnsafeBufferPointer<UInt8>) throws(RowFault) -> [UInt8] {
    guard !cell.isEmpty else { throw RowFault(.missingCell, column: "participant") }
    guard cell.count <= InputLimits.pseudonymBytes else {
      throw RowFault(.tooLong, column: "participant")
    }
    guard cell[0] != 0x45 || !cell.starts(with: PseudonymCell.example) else {
      throw RowFault(.exampleRow)
    }
    if let key {
      guard String(decoding: cell, as: UTF8.self).utf8.elementsEqual(cell) else {
        throw RowFault(.unusablePseudonym, column: "participant")
      }
      return key.digits(of: Array(cell))
    }
    guard cell.allSatisfy(PseudonymCell.isPlain), !DayForm.isDay(cell),
      !PersonalPattern.isIn(pseudonym: cell)
    else { throw RowFault(.unusablePseudonym, column: "participant") }
    return Array(cell)
  }

  /// What the participants of the templates' example rows begin with.
  static let example = Array("EXAMPLE-".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x2E: true
    default: false
    }
  }
}
