import CommandLineSupport
import PracticeExchange
import RecordStore

/// `validate`: what the rules find in records.
enum ValidateCommand {
  static let command = ProgramCommand(help) { arguments, output in
    let folder = try OwnFolder(arguments, &output)
    let today = try OwnFolder.day(arguments, "--on")
    let systems = folder.records.assessments
    let rubric = folder.records.rubric
    var checked: [(name: String, validation: PracticeValidation)] = []
    for path in arguments.values("--record") {
      checked.append(
        (
          path,
          PracticeValidation(
            json: try InputFile.read(path), source: path, rubric: rubric, systems: systems,
            today: today)
        ))
    }
    if checked.isEmpty || !arguments.words.isEmpty {
      for entry in try folder.entries(arguments.words) {
        checked.append(
          (
            entry.id,
            PracticeValidation(entry.record, rubric: rubric, systems: systems, today: today)
          ))
      }
    }
    for (name, validation) in checked {
      show(validation, of: name, remarks: arguments.has("--remarks"), &output)
    }
    if checked.contains(where: { !$0.validation.errors.isEmpty })
      || folder.hasFaults
    {
      output.exitStatus = .problem
    }
  }

  /// The findings of one record, the worst first.
  static func show(
    _ validation: PracticeValidation, of name: String, remarks: Bool,
    _ output: inout ProgramOutput
  ) {
    let counts = PracticeFinding.Severity.allCases.map { severity in
      let count = validation.findings(of: severity).count
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    output.plain("\(name): " + counts.joined(separator: ", "))
    for finding in validation.findings where remarks || finding.severity != .remark {
      for line in TextLayout.wrap("\(finding)", width: 100, indent: 2, hanging: 6) {
        output.plain(line)
      }
    }
  }

  private static let help = HelpPage(
    name: "practice-library validate",
    summary: "Checks practices: the fields of the form, targets posing as results, figures without "
      + "unit, year or source, contradictions, dates, links, grades of evidence. Errors keep a "
      + "practice from being submitted; warnings are to be looked at; remarks are good to know.",
    usage: ["[ID ...] [--folder FOLDER] [--remarks]", "--record FILE"],
    options: [
      OwnFolder.option,
      .value("--record", "FILE", repeatable: true, "A record's file that stands anywhere."),
      .flag("--remarks", "Show the remarks too."),
      .value("--on", "DAY", "The day after which no result can lie; today unless stated."),
    ],
    examples: [
      ("swift run practice-library validate --folder library", "All practices of your folder."),
      ("swift run practice-library validate mt-intercept --remarks", "A shipped practice."),
    ],
    exitStatuses: [
      (.success, "No practice has an error."),
      (.problem, "A practice has an error, or a file cannot be read."),
      (.usage, "The program was called in a wrong way."),
    ])
}
