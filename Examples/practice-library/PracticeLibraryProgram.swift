import CommandLineSupport

/// Writes, finds, checks, reviews, sends and merges records of good practices.
@main
struct PracticeLibraryProgram {
  static func main() {
    Program.run(
      "practice-library",
      summary: "Writes, finds, checks, reviews, sends and merges records of good practices. The "
        + "shipped practices can only be read; your own stand in a folder (--folder), which is "
        + "made by the first command that writes to it. A command with --help explains itself.",
      examples: [
        ("swift run practice-library list", "The shipped practices."),
        (
          "swift run practice-library new si-bus --folder library --set title=\"Bus\" "
            + "--set territory=SI03 --set organisation=\"Office for Youth\" --set reach=part "
            + "--set summary=\"A bus goes to villages.\"",
          "Begins a record of your own."
        ),
        ("swift run practice-library validate --folder library", "Checks your records."),
        (
          "swift run practice-library export for-ana.json --folder library",
          "Puts your records into one file to send."
        ),
        (
          "swift run practice-library import for-ana.json --folder other",
          "Shows what that file would change in another folder."
        ),
      ],
      commands: [
        ListCommand.command, SearchCommand.command, ShowCommand.command, NewCommand.command,
        EditCommand.command, ValidateCommand.command, ReviewCommand.command,
        ExportCommand.command, ImportCommand.command, MergeCommand.command,
        ConflictsCommand.command,
      ])
  }
}
