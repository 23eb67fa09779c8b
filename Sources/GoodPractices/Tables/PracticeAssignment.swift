import PolicyCycle

/// A change as a person states it: `title=A bus for young people`.
///
/// The place is a heading of the sheets (`target groups`) or a place of the record
/// (`resources.note`); `evidence.evidence-3.figure` is a cell of an evidence item, of a new one with
/// `evidence.new.figure`; `it:title` is the Italian translation of the title, and
/// `it:evidence-3.statement` that of an item's statement. The value is read as in the sheets, except
/// that several texts are divided by ` | `; an empty value takes away what is there, and
/// `evidence.evidence-3=` the whole item.
public struct PracticeAssignment: Sendable, Hashable {
  /// The place, as it was stated.
  public let place: String
  /// The value, as it was stated.
  public let value: String

  /// An assignment.
  public init(place: String, value: String) {
    self.place = Words.trimmed(place)
    self.value = value
  }

  /// An assignment from `PLACE=VALUE`; nil if there is no equals sign or no place.
  public init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard let sign = scalars.firstIndex(of: "=") else { return nil }
    self.init(
      place: String(scalars[..<sign]), value: String(scalars[scalars.index(after: sign)...]))
    if place.isEmpty { return nil }
  }

  /// The language and the place of a translation; nil of any other assignment.
  var translated: (language: LanguageTag, place: String)? {
    let parts = place.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let language = LanguageTag(parts[0]) else { return nil }
    return (language, Words.trimmed(parts[1]))
  }

  /// Whether it takes away what is there.
  var isEmpty: Bool { Words.trimmed(value).isEmpty }
}
