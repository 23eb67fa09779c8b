public import StructuredText

/// One change of one place of a record: what stood there and what shall stand there.
public struct PracticeEdit: Sendable, Hashable, CustomStringConvertible {
  /// The identifier of the practice.
  public let practice: String
  /// The place.
  public let place: PracticePlace
  /// What stood there; nil if nothing did.
  public let old: JSONValue?
  /// What shall stand there; nil to leave it out.
  public let new: JSONValue?

  /// A change.
  public init(practice: String, place: PracticePlace, old: JSONValue?, new: JSONValue?) {
    self.practice = practice
    self.place = place
    self.old = old
    self.new = new
  }

  /// The change as one line for people: both values shortened.
  public var description: String {
    "\(practice): \(place): \(PracticeEdit.shown(old)) -> \(PracticeEdit.shown(new))"
  }

  /// A value on one line for people: texts shortened, lists as `a | b`, of an evidence item what it says.
  static func shown(_ value: JSONValue?) -> String {
    switch value {
    case nil, .null: "nothing"
    case .string(let text): shortened(text, in: "\"")
    case .array(let items): shortened(items.map(plain).joined(separator: " | "))
    case let value?: shortened(plain(value))
    }
  }

  /// A value within a list, or an evidence item: `evidence-1: Young people met, 120 young people`.
  private static func plain(_ value: JSONValue) -> String {
    if let text = value.text { return text }
    if let kind = value.member("kind")?.text, let name = value.member("name")?.text {
      return "\(kind): \(name)"
    }
    guard let id = value.member("id")?.text, let statement = value.member("statement")?.text else {
      return String(value.text(indented: false).dropLast())
    }
    let figure = RecordCell.text(of: value.member("figure"), .number)
    let amount = [figure, value.member("unit")?.text ?? ""].filter { !$0.isEmpty }
    return "\(id): \(statement)" + (figure.isEmpty ? "" : ", " + amount.joined(separator: " "))
  }

  /// A text on one line, of at most 120 characters.
  private static func shortened(_ text: String, in quote: String = "") -> String {
    let limit = 120
    // Quoting makes a text safe to show; it shortens to 60 characters, so that it gets it in parts.
    var parts = ""
    var rest = text.unicodeScalars.prefix(limit)
    while !rest.isEmpty {
      parts += Quoting.quoted(String(rest.prefix(60))).dropFirst().dropLast()
      rest = rest.dropFirst(60)
    }
    return quote + parts + (text.unicodeScalars.count > limit ? "\u{2026}" : "") + quote
  }
}
