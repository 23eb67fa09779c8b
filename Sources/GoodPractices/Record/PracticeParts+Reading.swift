import PolicyCycle
import StructuredText

extension EvidenceItem {
  init(reader: JSONObjectReader) {
    id = reader.string("id")
    kind = reader.choice("kind", Kind.self) ?? .context
    statement = reader.string("statement")
    figure = reader.optionalDouble("figure")
    unit = reader.optionalString("unit")
    year = reader.optionalYear("year")
    method = reader.string("method")
    source = reader.optionalString("source")
    design = reader.optionalChoice("design", StudyDesign.self)
    outcome = reader.optionalString("outcome")
    direction = reader.optionalChoice("direction", EffectDirection.self)
    reader.finish()
  }
}

extension Resources {
  init(reader: JSONObjectReader) {
    amountEUR = reader.optionalDouble("amount")
    if let amountEUR, amountEUR < 0 {
      reader.problem("amount", found: "\(amountEUR)", expected: "an amount of zero or more euro")
    }
    if let currency = reader.optionalString("currency"), currency != "EUR" {
      reader.problem(
        "currency", found: "\"\(currency)\"", expected: "EUR; name other currencies in the note")
    }
    staff = reader.optionalString("staff")
    fundingSource = reader.optionalString("fundingSource")
    note = reader.optionalString("note")
    reader.finish()
  }
}

extension Served {
  init(reader: JSONObjectReader) {
    persons = reader.optionalInt("persons")
    if let persons, persons < 0 {
      reader.problem("persons", found: "\(persons)", expected: "zero or more")
    }
    source = reader.optionalString("source")
    note = reader.optionalString("note")
    reader.finish()
  }
}

extension EffectEvidence {
  init(reader: JSONObjectReader, known: Set<String>) {
    outcome = reader.string("outcome")
    let rung = reader.int("level")
    level = EvidenceLevel(rawValue: rung) ?? .assertion
    if EvidenceLevel(rawValue: rung) == nil {
      reader.problem("level", found: "\(rung)", expected: "a level of evidence from 0 to 5")
    }
    direction = reader.choice("direction", EffectDirection.self) ?? .unknown
    if level < .measuredChange, direction != .unknown {
      reader.problem(
        "direction", found: "\"\(direction.rawValue)\" at level \(rung)",
        expected: "unknown: levels 0 and 1 do not tell a direction")
    }
    studyOf = reader.string("studyOf")
    rationale = reader.string("rationale")
    facts = reader.strings("facts")
    for fact in facts where !known.contains(fact) {
      reader.problem("facts", found: "\"\(fact)\"", expected: "an evidence item of this record")
    }
    reader.finish()
  }
}

extension PracticeCost {
  init(reader: JSONObjectReader) {
    amount = reader.double("amount")
    if amount < 0 {
      reader.problem("amount", found: "\(amount)", expected: "an amount of zero or more")
    }
    currency =
      reader.value("currency", expected: "a currency as three capital letters, such as EUR") {
        text in
        text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) } ? text : nil
      } ?? ""
    per = reader.string("per")
    year = reader.optionalYear("year")
    source = reader.optionalString("source")
    note = reader.optionalString("note")
    reader.finish()
  }
}

extension WebLink {
  /// A link, or nil if its address is none; the fault is logged.
  static func read(_ reader: JSONObjectReader) -> WebLink? {
    let title = reader.optionalString("title")
    let address = reader.value("url", expected: PageAddress.expectedForm, PageAddress.init(_:))
    reader.finish()
    return address.map { WebLink(title: title, address: $0) }
  }
}

extension PracticeTranslations {
  init(reader: JSONObjectReader) {
    var texts: [LanguageTag: [String: String]] = [:]
    let names = reader.memberNames
    if names.count > PracticeTranslations.languageLimit {
      reader.problem(
        nil, found: "\(names.count) languages",
        expected: "at most \(PracticeTranslations.languageLimit)")
    }
    for name in names.prefix(PracticeTranslations.languageLimit) {
      guard let own = reader.optionalObject(name) else { continue }
      guard let tag = LanguageTag(name) else {
        reader.problem(name, found: Quoting.quoted(name), expected: LanguageTag.expectedForm)
        continue
      }
      if texts[tag] != nil {
        reader.problem(name, found: "the language \(tag) twice", expected: "each language once")
      }
      var places: [String: String] = [:]
      for place in own.memberNames { places[place] = own.optionalString(place) }
      texts[tag] = places
    }
    self.init(texts)
  }
}
