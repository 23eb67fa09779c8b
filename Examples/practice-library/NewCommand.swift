import CommandLineSupport
import PracticeExchange
import RecordStore
import StructuredText

/// `new`: begins a record.
enum NewCommand {
  static let command = ProgramCommand(help) { arguments, output in
    let id = try arguments.words("ID of the new practice", count: 1...1)[0]
    _ = try arguments.required("--folder")
    let assignments = try EditCommand.assignments(arguments)
    let rubric = try ShippedRecords.load().rubric
    let record = try PracticeRecord(new: id, assignments, rubric: rubric)
    let folder = try OwnFolder(arguments, &output, mayBeMade: true)
    let place = try RecordPlace(practice: id)
    // Also one that cannot be read as a practice, and so is not on the shelf.
    let there = folder.contents?.records[place]
    guard folder.shelf[id] == nil, there?.isDeleted ?? true else {
      throw UsageProblem("\(id) is there already; change it with edit")
    }
    let store = try folder.storeToWrite(&output)
    try store.save(record.value, at: place, basedOn: there)
    output.plain("Saved \(id) as a draft.")
    let validation = PracticeValidation(
      record, rubric: rubric, systems: folder.records.assessments,
      today: try OwnFolder.day(arguments, "--on"))
    ValidateCommand.show(validation, of: id, remarks: false, &output)
  }

  private static let help = HelpPage(
    name: "practice-library new",
    summary: "Begins a record in your folder, as a draft. A record needs title, territory, "
      + "organisation, summary and reach; what else is asked for is told at once and can follow "
      + "later, in a spreadsheet too (export --as sheet).",
    usage: ["ID --folder FOLDER --set PLACE=VALUE ..."],
    options: [
      OwnFolder.option, EditCommand.setOption,
      .value("--on", "DAY", "The day after which no result can lie; today unless stated."),
    ],
    examples: [
      (
        "swift run practice-library new si-bus --folder library --set title=\"Bus\" "
          + "--set territory=SI03 --set organisation=\"Office for Youth\" --set reach=part "
          + "--set summary=\"A bus goes to villages.\" --set phases=\"outreach | placement\"",
        "Places are the headings of the sheets; several texts are divided by \" | \"."
      )
    ])
}
