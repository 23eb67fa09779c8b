public import ESFProgrammes
public import PolicyCycle
import StructuredText

/// The files with which an administration begins to assess its own programme.
public struct StarterKit: Sendable {
  /// A file of the kit.
  public struct File: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The bytes.
    public let bytes: [UInt8]
  }

  /// The name of the programme file in a kit.
  public static let programmeFileName = "programme.json"

  /// The files: programme, assessment sheet, quick-scan sheet, a page to read first.
  public let files: [File]

  /// A kit.
  ///
  /// - Parameters:
  ///   - rubric: The rubric whose conditions the sheets ask.
  ///   - programme: A known programme to begin with, or nil for an empty one.
  ///   - separator: The separator of the sheets.
  public init(
    rubric: Rubric, programme: Programme?, separator: AssessmentSheet.Separator = .semicolon
  ) {
    let sheet = { (onlyQuickScan: Bool) in
      AssessmentSheet.template(
        rubric: rubric, separator: separator, onlyQuickScan: onlyQuickScan)
    }
    files = [
      File(name: "read-me-first.txt", bytes: Array(StarterKit.readMeFirst(rubric).utf8)),
      File(
        name: StarterKit.programmeFileName, bytes: Array(StarterKit.programme(programme).utf8)),
      File(name: "assessment.csv", bytes: sheet(false)),
      File(name: "quick-scan.csv", bytes: sheet(true)),
    ]
  }

  private static func programme(_ known: Programme?) -> String {
    var members: [JSONValue.Member] = [
      .init("schemaVersion", .string(Programme.schemaVersion)),
      .init("id", .string(known?.id ?? "my-programme")),
    ]
    if let known, let cci = known.cci {
      members.append(.init("cci", .string(cci.code)))
      members.append(.init("cciConfidence", .string(known.cciConfidence.rawValue)))
    }
    if let date = known?.versionAsOf {
      members.append(.init("versionAsOf", .string(date.description)))
    }
    members += [
      .init("territory", .string((known?.territory ?? .unnamed).code)),
      .init("level", .string((known?.level ?? .regional).rawValue)),
      .init("title", .string(known?.title ?? "Title of our programme")),
      .init("funds", .array([.string("ESF+")])),
      .init("priorities", .array([])),
      .init("amounts", .array([])),
    ]
    return JSONValue.object(members).text()
  }

  private static func readMeFirst(_ rubric: Rubric) -> String {
    var page = TextPage(width: 80)
    page.paragraph("Assess your own ESF+ programme: read this page first")
    page.heading("What to have on your desk")
    for item in [
      "The programme as approved, with its latest amendment (strategy, priorities, specific"
        + " objectives, indicators).",
      "The calls, guidance and selection criteria for measures for young people.",
      "The latest monitoring report or data transmission, and minutes of the monitoring committee.",
      "Evaluations and the evaluation plan.",
      "The Youth Guarantee implementation plan and the figures of the employment service, where they"
        + " concern this programme.",
    ] { page.paragraph(item, first: "- ") }
    page.heading("How to answer")
    for (index, item) in [
      "Open programme.json in a text editor: replace the territory ZZ by your NUTS code (such as"
        + " ITI1 or HR) and the title. Then your own practices are left out of your frontier.",
      "Open assessment.csv in a spreadsheet. Before you type, set the columns date and page to the"
        + " format Text.",
      "Answer what you know, phase by phase: met, local, not-met, unknown, not-applicable. Leave the"
        + " rest empty: empty is unknown, and unknown is a respectable answer.",
      "If a document says nothing about it, the answer is unknown, not not-met. Not-met needs a"
        + " source that says so: a rule that excludes it, a figure of zero, an evaluation that found"
        + " it missing.",
      "Answer for the programme: from its own text, calls, guidance, data and evaluations. What the"
        + " employment service, a ministry or a national plan does outside the programme belongs to"
        + " the system of the territory, which is scored apart.",
      "For met, local and not-met fill in source, kind and date (2024, 2024-06 or 2024-06-30). For"
        + " local say the place; for not-met and not-applicable say why in the note.",
      "The column \"may be shown by\" says which kinds of source count. A plan does not show that"
        + " something happened. A fact older than \(rubric.stalenessYears) years, or undated, counts"
        + " as \"formerly met\".",
      "Save as CSV UTF-8, then run: swift run score-programme --assessment kit/assessment.csv (with"
        + " your own folder in place of kit).",
      "In a hurry? Answer the ten rows of quick-scan.csv and add --quick-scan.",
    ].enumerated() { page.paragraph(item, first: "\(index + 1). ") }
    page.heading("Kinds of source")
    for rule in rubric.sourceKinds {
      page.paragraph("\(rule.kind.rawValue): \(rule.name). \(rule.note)", first: "- ")
    }
    page.heading("What the score is not")
    page.paragraph(
      "It is no mark for your administration and no forecast: nothing links a high score to fewer"
        + " NEETs until data say so. It counts which of the things that practices elsewhere have"
        + " shown your programme shows too. Levels and thresholds are judgements of a rubric that is"
        + " a proposal for discussion. Let a second person answer apart from you, and settle"
        + " differences in writing: --assessment FILE can be given twice.")
    return page.text
  }
}
