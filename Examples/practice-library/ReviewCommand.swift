import CommandLineSupport
import PracticeExchange
import RecordStore

/// `review`: one step of a practice's review.
enum ReviewCommand {
  static let command = ProgramCommand(help) { arguments, output in
    let words = try arguments.words("ID of a practice and STATE", count: 2...2)
    guard let state = ReviewState(rawValue: words[1]) else {
      let states = ReviewState.allCases.map(\.rawValue)
      throw UsageProblem(
        "found the state \"\(words[1])\"; expected one of \(states.joined(separator: ", "))"
          + Spelling.question(words[1], among: states))
    }
    _ = try arguments.required("--folder")
    let folder = try OwnFolder(arguments, &output)
    let store = try folder.storeToWrite(&output)
    let entry = try folder.entry(words[0])
    guard let stored = entry.stored else {
      throw UsageProblem("\(entry.id) is shipped and cannot be reviewed; edit it first")
    }
    if stored.isInConflict { throw StoreProblem.unsettled(stored) }
    let record = try entry.record.moved(
      to: state, by: try arguments.required("--by"), on: try OwnFolder.day(arguments, "--on"),
      because: arguments.value("--because"), rubric: folder.records.rubric,
      systems: folder.records.assessments)
    try store.save(record.value, at: RecordPlace(practice: entry.id), basedOn: stored)
    output.plain("\(entry.id): \(state.rawValue), revision \(record.review.revision).")
  }

  private static let help = HelpPage(
    name: "practice-library review",
    summary: "Takes a step in the review of a practice: draft, submitted, validated, published; "
      + "back to draft and to withdrawn from everywhere, with a reason. Errors keep a practice "
      + "from being submitted, validated and published.",
    usage: ["ID STATE --folder FOLDER --by WHO [--because WHY]"],
    options: [
      OwnFolder.option,
      .value("--by", "WHO", "Who does it: an office or a role rather than a person."),
      .value("--because", "WHY", "Why; needed to withdraw it or to send it back."),
      .value("--on", "DAY", "The day; today unless stated."),
    ],
    examples: [
      (
        "swift run practice-library review si-bus submitted --folder library --by \"Office\"",
        "Hands it in."
      )
    ])
}
