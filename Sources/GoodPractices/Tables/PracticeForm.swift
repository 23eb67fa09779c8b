/// The text of a practice for the Interreg Europe form, field by field, ready to paste.
///
/// A contact person is asked for too; contacts are kept apart from records (``PracticeContact``).
public struct PracticeForm: Sendable {
  /// The text of one field.
  public struct Entry: Sendable, Hashable {
    /// The field.
    public let field: FormField
    /// The text; empty if the record says nothing.
    public let text: String
    /// The languages that the text is in: more than one if only a part of it is translated.
    public let languages: [LanguageTag]

    /// The number of characters, counted as web forms count (UTF-16).
    public var count: Int { text.utf16.count }

    /// Whether the text is longer than the limit that is known, confirmed or not.
    public var isTooLong: Bool { field.limit.map { count > $0.characters } ?? false }
  }

  /// The fields, in the order of the form.
  public let entries: [Entry]

  /// The form of a practice.
  ///
  /// - Parameters:
  ///   - practice: The practice.
  ///   - languages: The wanted languages, the most wanted first; where a text is in none of them, the
  ///     record's own words are taken.
  public init(_ practice: GoodPractice, in languages: [LanguageTag] = []) {
    var writer = FormWriter(practice: practice, wanted: languages)
    entries = FormField.allCases.map { field in
      let (text, languages) = writer.entry(for: field)
      return Entry(field: field, text: text, languages: languages)
    }
  }

  /// The field's text.
  public func entry(for field: FormField) -> Entry? { entries.first { $0.field == field } }

  /// The whole form as plain text: each heading with its length and limit, then the text.
  public var text: String {
    entries.map { entry in
      var heading = "## \(entry.field.heading) (\(entry.count) characters"
      switch entry.field.limit {
      case nil: heading += "; no limit is known"
      case let limit? where limit.isConfirmed: heading += " of \(limit.characters)"
      case let limit?: heading += "; \(limit.characters) recalled as the limit, not confirmed"
      }
      heading += entry.isTooLong ? "; TOO LONG)" : ")"
      return heading + "\n" + (entry.text.isEmpty ? "(the record says nothing)" : entry.text)
    }.joined(separator: "\n\n") + "\n"
  }
}
