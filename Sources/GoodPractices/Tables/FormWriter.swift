import PolicyCycle

/// Puts the texts of a record together for the fields of the form.
struct FormWriter {
  private let practice: GoodPractice
  private let wanted: [LanguageTag]
  private let texts: [String: PracticeText]
  private var languages: [LanguageTag] = []

  init(practice: GoodPractice, wanted: [LanguageTag]) {
    self.practice = practice
    self.wanted = wanted
    texts = Dictionary(
      practice.texts.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text of a field, and the languages it is in.
  mutating func entry(for field: FormField) -> (text: String, languages: [LanguageTag]) {
    languages = []
    let text = text(of: field)
    return (text, languages)
  }

  private mutating func text(of field: FormField) -> String {
    switch field {
    case .title: own("title") ?? ""
    case .institution: own("organisation") ?? ""
    case .location:
      [own("location"), practice.territory.description].compactMap { $0 }.joined(separator: ", ")
    case .about: own("summary") ?? ""
    case .resources: resources()
    case .evidence: evidence()
    case .challenges: own("challenges") ?? ""
    case .transfer: own("transfer") ?? ""
    case .timescale: timescale()
    case .furtherInformation: links()
    }
  }

  private mutating func resources() -> String {
    let amount = practice.resources?.amountEUR.map { "EUR \(FigureText.of($0))" }
    return sentences(
      [amount, own("resources.staff"), own("resources.fundingSource"), own("resources.note")])
  }

  /// Results only: a target in the field "Evidence of success" would pose as one.
  private mutating func evidence() -> String {
    var lines: [String] = []
    for item in practice.evidence where item.kind == .result {
      guard var line = own("\(item.id).statement") else { continue }
      if let figure = item.figure {
        let unit = own("\(item.id).unit").map { " " + $0 } ?? ""
        line += ": \(FigureText.of(figure))\(unit)"
      }
      if let year = item.year { line += " (\(year))" }
      lines.append(line)
    }
    return sentences(lines)
  }

  private func timescale() -> String {
    let end: String? =
      switch (practice.end, practice.status) {
      case (let end?, _): "\(end)"
      case (nil, .ongoing): "ongoing"
      case (nil, .ended): "ended, day not known"
      case (nil, .unknown): nil
      }
    if practice.start == nil, end == nil { return "" }
    return (practice.start.map(\.description) ?? "start not known") + " to "
      + (end ?? "end not known")
  }

  private mutating func links() -> String {
    var lines: [String] = []
    for (number, link) in practice.furtherInformation.enumerated() {
      let title = own("furtherInformation[\(number)].title").map { $0 + ": " } ?? ""
      lines.append(title + link.address.description)
    }
    return lines.joined(separator: "\n")
  }

  private mutating func own(_ place: String) -> String? {
    guard let text = texts[place] else { return nil }
    let localized = practice.localized(text, in: wanted)
    if !languages.contains(localized.language) { languages.append(localized.language) }
    return localized.text
  }

  private func sentences(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }
}
