/// The arguments of one run, checked against an ``OptionTable``.
package struct ParsedArguments: Sendable {
  /// The arguments that are neither options nor their values, in order.
  package internal(set) var words: [String] = []
  /// Whether `--help` or `-h` is among the arguments; nothing else is read then.
  package let asksForHelp: Bool
  var given: [String: [String]] = [:]
  private let table: OptionTable

  init(table: OptionTable, asksForHelp: Bool) {
    self.table = table
    self.asksForHelp = asksForHelp
  }

  /// Whether the option is given.
  package func has(_ name: String) -> Bool { !values(name).isEmpty }

  /// The option's value, nil when it is not given.
  package func value(_ name: String) -> String? { values(name).first }

  /// All values of a repeatable option, in order.
  package func values(_ name: String) -> [String] {
    assert(table.option(named: name)?.name == name, "\(name) is not in the option table")
    return given[name] ?? []
  }

  /// The value of an option the program cannot do without.
  package func required(_ name: String) throws(UsageProblem) -> String {
    guard let value = value(name) else {
      throw UsageProblem("missing option \(table.option(named: name)?.label ?? name)")
    }
    return value
  }

  /// The option's value as a whole number within a range, nil when it is not given.
  package func integer(_ name: String, in range: ClosedRange<Int>) throws(UsageProblem) -> Int? {
    guard let text = value(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw UsageProblem(
        "\(name) cannot be \"\(text)\"; give a whole number from \(range.lowerBound) "
          + "to \(range.upperBound)")
    }
    return number
  }

  /// The words, when their number is within a range; `names` says what they are.
  package func words(
    _ names: String, count range: ClosedRange<Int>
  ) throws(UsageProblem) -> [String] {
    guard words.count >= range.lowerBound else { throw UsageProblem("missing \(names)") }
    guard words.count <= range.upperBound else {
      let surplus = words[range.upperBound]
      throw UsageProblem("one argument too many: \"\(surplus)\"")
    }
    return words
  }
}
