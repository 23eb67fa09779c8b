/// The identifiers of evidence items, such as `evidence-3`.
enum EvidenceNumber {
  private static let prefix = "evidence-"

  /// The number of an item; nil of an identifier that people did not get from here.
  static func number(of id: String) -> Int? {
    guard id.hasPrefix(prefix), let number = Int(id.dropFirst(prefix.count)), number > 0,
      id == prefix + "\(number)"
    else { return nil }
    return number
  }

  /// The identifier after the greatest of those that are there.
  static func next(after known: some Sequence<String>) -> String {
    prefix + "\((known.compactMap(number).max() ?? 0) &+ 1)"
  }
}
