extension FreeTextCheck {
  /// Finds e-mail addresses, telephone numbers and national identity numbers by their form.
  ///
  /// The forms are those that keep identifiers out of imported files. Names have no form and are not found.
  public static let patterns = FreeTextCheck { text in
    if let pattern = PersonalPattern.first(in: text) { return pattern.found }
    // A telephone number may have blanks within, so that neighbouring words of digits are joined; days
    // between them are none of its words.
    let words = text.split(whereSeparator: { $0.isWhitespace || ",;:\"".contains($0) })
    let runs = words.map(String.init).split { !isPartOfTelephone($0) }
    return runs.lazy.compactMap { PersonalPattern.first(in: $0.joined(separator: " ")) }
      .first?.found
  }

  private static func isPartOfTelephone(_ word: String) -> Bool {
    let isPlain = word.utf8.allSatisfy { (0x30...0x39).contains($0) || "+()-./".utf8.contains($0) }
    return isPlain && !DayForm.isDay(word.utf8)
  }
}
