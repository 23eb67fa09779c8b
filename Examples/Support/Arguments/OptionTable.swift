/// The options a program knows, and how its arguments are read by them.
package struct OptionTable: Sendable {
  /// The options in the order of the help page, `--help` last.
  package let options: [Option]

  /// Creates a table; `--help` need not be listed.
  package init(_ options: [Option]) {
    let listed = options.contains { $0.name == Option.help.name }
    self.options = listed ? options : options + [.help]
  }

  /// Reads the arguments that follow the program's name.
  ///
  /// `--name value` and `--name=value` mean the same; after `--` everything is a word. A value
  /// that itself begins with two dashes needs the form with the equals sign, so that a forgotten
  /// value does not swallow the next option.
  package func parse(_ arguments: [String]) throws(UsageProblem) -> ParsedArguments {
    // Who asks for help gets it, whatever is wrong with the other arguments.
    if arguments.prefix(while: { $0 != "--" }).contains(where: Self.asksForHelp) {
      return ParsedArguments(table: self, asksForHelp: true)
    }
    var parsed = ParsedArguments(table: self, asksForHelp: false)
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        parsed.words += rest
        break
      }
      // A single dash is a customary file name for the standard input, not an option.
      guard argument.utf8.first == UInt8(ascii: "-"), argument != "-" else {
        parsed.words.append(argument)
        continue
      }
      let (name, attached) = Self.split(argument)
      guard let option = option(named: name) else { throw unknown(name) }
      let value = try value(of: option, attached: attached, rest: &rest)
      if parsed.given[option.name] != nil, !option.isRepeatable {
        throw UsageProblem("\(option.name) is given twice; give it once")
      }
      parsed.given[option.name, default: []].append(value)
    }
    return parsed
  }

  /// The option with that long or short name.
  package func option(named name: String) -> Option? {
    options.first { $0.name == name || $0.short == name }
  }

  private static func asksForHelp(_ argument: String) -> Bool {
    argument == Option.help.name || argument == Option.help.short
  }

  /// Splits at the first equals sign.
  private static func split(_ argument: String) -> (name: String, value: String?) {
    let scalars = argument.unicodeScalars
    guard let equals = scalars.firstIndex(of: "=") else { return (argument, nil) }
    return (String(scalars[..<equals]), String(scalars[scalars.index(after: equals)...]))
  }

  private func value(
    of option: Option, attached: String?, rest: inout ArraySlice<String>
  ) throws(UsageProblem) -> String {
    guard let placeholder = option.placeholder else {
      guard attached == nil else { throw UsageProblem("\(option.name) takes no value") }
      return ""
    }
    let needed = "\(option.name) needs a value: \(option.name) \(placeholder)"
    let value: String
    if let attached {
      value = attached
    } else {
      guard let next = rest.first else { throw UsageProblem(needed) }
      guard !next.hasPrefix("--"), self.option(named: next) == nil else {
        throw UsageProblem("\(needed); found \"\(next)\"")
      }
      value = next
      rest = rest.dropFirst()
    }
    guard !value.isEmpty else { throw UsageProblem(needed) }
    if case .choice(let words) = option.kind, !words.contains(value) {
      throw UsageProblem(
        "\(option.name) cannot be \"\(value)\"; give one of \(words.joined(separator: ", "))"
          + Spelling.question(value, among: words))
    }
    return value
  }

  private func unknown(_ name: String) -> UsageProblem {
    let known = options.flatMap { [$0.name] + ($0.short.map { [$0] } ?? []) }
    return UsageProblem("unknown option \(name)" + Spelling.question(name, among: known))
  }
}
