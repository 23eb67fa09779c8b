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

  /// A value on one line, shortened where it is long.
  static func shown(_ value: JSONValue?) -> String {
    switch value {
    case nil, .null: "nothing"
    case .string(let text): Quoting.quoted(text)
    case let value?:
      value.text(indented: false).count > 81
        ? value.text(indented: false).prefix(80) + "..."
        : String(value.text(indented: false).dropLast())
    }
  }
}
