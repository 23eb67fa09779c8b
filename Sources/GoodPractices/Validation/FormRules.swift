import PolicyCycle

/// The fields of the form: filled, and not too long.
enum FormRules {
  static func check(_ practice: GoodPractice, _ log: inout FindingLog) {
    func missing(
      _ isMissing: Bool, _ severity: PracticeFinding.Severity, _ place: String, _ expected: String
    ) {
      if isMissing {
        log.add(severity, .requiredField, place, found: "nothing", expected: expected)
      }
    }
    missing(practice.phases.isEmpty, .error, "phases", "at least one phase of the cycle")
    missing(practice.sources.isEmpty, .error, "sources", "where the record was read")
    missing(
      practice.targetGroups.isEmpty, .warning, "targetGroups", "whom it is for, in words")
    missing(
      practice.stakeholders.isEmpty, .warning, "stakeholders", "who takes part, with their kinds")
    missing(practice.resources == nil, .warning, "resources", "money or staff, as far as known")
    missing(
      !practice.evidence.contains { $0.kind == .result }, .warning, "evidence",
      "a result; the form asks for evidence of success")
    missing(practice.transfer == nil, .warning, "transfer", "what others may take from it")
    missing(practice.start == nil, .warning, "start", "when it began")
    missing(
      practice.end == nil && practice.status == .ended, .warning, "end", "when it ended")
    missing(practice.challenges == nil, .remark, "challenges", "what was difficult")
    missing(practice.location == nil, .remark, "location", "the place in words")
    missing(
      practice.furtherInformation.isEmpty, .remark, "furtherInformation", "pages where more is told"
    )
    if !practice.territory.isKnownCountry {
      log.add(
        .warning, .territory, "territory",
        found: "the unknown country \"\(practice.territory.country)\"",
        expected: "a country of the European Union, EFTA, a candidate or the United Kingdom")
    }
    checkLengths(practice, log: &log)
  }

  private static func checkLengths(_ practice: GoodPractice, log: inout FindingLog) {
    // The record's own language, and each one it was translated into.
    for language in [practice.language] + practice.translations.languages {
      for entry in PracticeForm(practice, in: [language]).entries {
        guard let limit = entry.field.limit, entry.isTooLong, entry.languages.contains(language)
        else { continue }
        let inLanguage = language == practice.language ? "" : " in \(language)"
        log.add(
          limit.isConfirmed ? .error : .warning, .length, place(of: entry.field),
          found: "\(entry.count) characters\(inLanguage) for \"\(entry.field.heading)\"",
          expected: limit.isConfirmed
            ? "at most \(limit.characters)"
            : "at most \(limit.characters), as recalled and not confirmed")
      }
    }
  }

  private static func place(of field: FormField) -> String {
    switch field {
    case .institution: "organisation"
    case .about: "summary"
    case .timescale: "start"
    case .furtherInformation: "furtherInformation"
    case .title, .location, .resources, .evidence, .challenges, .transfer: field.rawValue
    }
  }
}
