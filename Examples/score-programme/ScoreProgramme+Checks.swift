import CommandLineSupport

/// Which options go together.
extension ScoreProgramme {
  /// Refuses options that would silently cancel one another.
  static func checkView(_ arguments: ParsedArguments) throws {
    try checkChanges(arguments)
    let views = ["--quick-scan", "--explain"].filter {
      arguments.has($0) || arguments.value($0) != nil
    }
    let extras = ["--details", "--overall"].filter(arguments.has)
    if views.count == 2 || (!views.isEmpty && !extras.isEmpty) {
      throw UsageProblem("\((views + extras).joined(separator: " and ")) cannot go together")
    }
    if arguments.value("--cohesion") != nil,
      !views.isEmpty || arguments.has("--list")
        || ["csv", "json"].contains(arguments.value("--format") ?? "text")
    {
      throw UsageProblem("--cohesion goes with the report as text, markdown or html only")
    }
    if let format = arguments.value("--format"), ["csv", "json"].contains(format),
      let view = (views + extras).first
    {
      throw UsageProblem("\(view) is for reading; --format \(format) holds every number anyway")
    }
  }

  /// Refuses options that would silently cancel one another.
  private static func checkChanges(_ arguments: ParsedArguments) throws {
    let views = (["--what-if-template"] + changeOptions).filter(arguments.has)
    let strangers = [
      "--quick-scan", "--explain", "--details", "--overall", "--cohesion", "--eurostat", "--list",
      "--template",
    ].filter(arguments.has)
    if let view = views.first {
      if views.count > 1 || !strangers.isEmpty {
        let both = (views + strangers).joined(separator: " and ")
        throw UsageProblem("\(both) cannot go together")
      }
      if arguments.value("--format") == "json" {
        throw UsageProblem("\(view) has no --format json; csv holds every number of it")
      }
      if arguments.value("--since")?.lowercased().hasSuffix(".csv") == true,
        !["--assessment", "--programme", "--territory"].contains(where: arguments.has)
      {
        throw UsageProblem(
          "a sheet does not say of whom it is: give --assessment or --territory with --since")
      }
    }
    if views.first == "--what-if-template",
      let other = ["--output", "--format", "--language"].first(where: arguments.has)
    {
      throw UsageProblem("--what-if-template writes a file of its own; \(other) does nothing to it")
    }
    for option in ["--since-day", "--since-rubric"]
    where arguments.has(option) && !arguments.has("--since") {
      throw UsageProblem("\(option) is about the file of --since: give that too")
    }
  }
}
