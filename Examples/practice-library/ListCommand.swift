import CommandLineSupport
import PracticeExchange
import RecordStore

/// `list`: one line a practice.
enum ListCommand {
  static let command = ProgramCommand(help) { arguments, output in
    _ = try arguments.words("arguments", count: 0...0)
    let folder = try OwnFolder(arguments, &output)
    let wanted = arguments.value("--state").flatMap(ReviewState.init(rawValue:))
    let entries = folder.shelf.entries.filter { entry in
      if let wanted { return entry.isOwn && entry.record.review.state == wanted }
      return entry.isOwn || !arguments.has("--folder") || arguments.has("--all")
    }
    output.plain(entries.count == 1 ? "1 practice" : "\(entries.count) practices")
    let width = entries.map(\.id.count).max() ?? 0
    let standings = entries.map(\.standing.count).max() ?? 0
    for entry in entries {
      let practice = entry.record.practice
      output.plain(
        "  " + TextLayout.pad(entry.id, to: width) + "  "
          + TextLayout.pad(entry.standing, to: standings) + "  "
          + TextLayout.pad(practice.territory.description, to: 5) + "  " + practice.title)
    }
  }

  private static let help = HelpPage(
    name: "practice-library list",
    summary: "Lists practices: those of your folder, without one the shipped ones. Beside each "
      + "stand its state and revision, its territory and its title.",
    usage: ["[--folder FOLDER] [--all] [--state STATE]"],
    options: [
      OwnFolder.option, .flag("--all", "The shipped practices too."),
      .choice(
        "--state", ReviewState.allCases.map(\.rawValue), "Only those of your folder in this state."),
    ],
    examples: [("swift run practice-library list --folder library", "Your own practices.")])
}
