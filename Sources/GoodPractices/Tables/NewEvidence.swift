import StructuredText

/// An evidence item that a sheet or an assignment adds.
///
/// Its identifier follows from what it says: partners who each add an item never give two items one
/// identifier, and whoever adds the same item twice adds it once.
struct NewEvidence {
  /// The identifier: `evidence-` and the first 8 hexadecimal digits of the SHA-256 of the item's
  /// canonical text without identifier.
  let id: String
  /// The item, with its identifier.
  let item: JSONValue

  private let content: JSONValue

  /// The item that has these members.
  init(_ content: JSONValue) {
    self.content = CanonicalOrder.ordered(content)
    id = "evidence-" + SHA256.hexadecimal(of: Array(self.content.text().utf8)).prefix(8)
    item = self.content.with("id", .string(id))
  }

  /// What becomes of the item in a record.
  enum Effect {
    /// It is added.
    case added
    /// It is there already.
    case known
    /// It was added before and has been changed since.
    case changedSince
  }

  /// What becomes of the item in a record, given as its value.
  func effect(in record: JSONValue) -> Effect {
    guard let there = record.value(at: ["evidence", id]) else { return .added }
    return CanonicalOrder.ordered(there.with("id", nil)) == content ? .known : .changedSince
  }

  /// What is wrong with adding an item that was changed since it was added.
  var fault: RecordCell.Fault {
    RecordCell.Fault(
      found: "a new item that was added as \(id) before and has been changed since",
      expected: "\(id) as it is today, or an item that says something else")
  }
}
