public import StructuredText

extension ProfilingRules {
  /// The version of the file format that this release reads.
  public static let schemaVersion = "1.0"

  /// Reads rules from JSON.
  ///
  /// A rule that looks at a protected attribute needs a `supportNeed`, and has to lead to at least as much
  /// support as every later rule and `otherwise`: then nobody gets less support because of it. Other
  /// rules on protected attributes are refused. That a rule without them may still fall on one group more
  /// than on others only ``SegmentAudit`` can show.
  ///
  /// - Parameters:
  ///   - json: The file, at most 1 MiB.
  ///   - source: The name of the file, for messages.
  /// - Throws: `InputProblems` with every fault.
  public init(json: [UInt8], source: String) throws(InputProblems) {
    let text = try TextEncodingCheck.utf8(json, source: source, limit: 1_048_576)
    let document = try JSONDocument(parsing: text, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    let reader = JSONObjectReader(document.root, log: log)
    reader.schemaVersion(supported: ProfilingRules.schemaVersion)
    let name = reader.string("name")
    let validation = reader.object("validation").map(Validation.init(reader:))
    let segments = reader.requiredObjects("segments").map(Segment.init(reader:))
    let readers = reader.requiredObjects("rules")
    let rules = readers.map(Rule.init(reader:))
    let otherwise = reader.string("otherwise")
    reader.finish()
    self.init(
      name: name, validation: validation ?? Validation(state: .unvalidated, note: ""),
      segments: segments, rules: rules, otherwise: otherwise)
    checkNames(reader, readers)
    for (place, rule) in rules.enumerated() where rule.isProtected || rule.supportNeed != nil {
      checkProtection(of: rule, at: place, readers[place])
    }
    try log.throwIfErrors()
  }

  private func checkNames(_ reader: JSONObjectReader, _ readers: [JSONObjectReader]) {
    let known = segments.map(\.id)
    if Set(known).count != known.count {
      reader.problem("segments", found: "a segment a second time", expected: "each segment once")
    }
    if Set(rules.map(\.id)).count != rules.count {
      reader.problem("rules", found: "an identifier a second time", expected: "each once")
    }
    let advice = "one of the segments " + known.joined(separator: ", ")
    if !otherwise.isEmpty, !known.contains(otherwise) {
      reader.problem("otherwise", found: Quoting.quoted(otherwise), expected: advice)
    }
    for (rule, reader) in zip(rules, readers)
    where !rule.segment.isEmpty && !known.contains(rule.segment) {
      reader.problem("segment", found: Quoting.quoted(rule.segment), expected: advice)
    }
  }

  private func checkProtection(of rule: Rule, at place: Int, _ reader: JSONObjectReader) {
    guard rule.isProtected else {
      reader.problem(
        "supportNeed", found: "a need for support without a protected attribute",
        expected: "it only with sex, citizenship, minority or foreign-background")
      return
    }
    if rule.supportNeed == nil {
      reader.problem(
        nil, found: "a rule on a protected attribute",
        expected: "a supportNeed that says which need for support it stands for, or no such rule")
    }
    let others = rules.dropFirst(place + 1).map(\.segment) + [otherwise]
    let most = others.compactMap(supportRank).max() ?? 0
    if let rank = supportRank(of: rule.segment), rank < most {
      reader.problem(
        "segment", found: "a segment with less support than a later rule gives",
        expected: "at least as much support: nobody gets less because of a protected attribute")
    }
  }
}

extension ProfilingRules.Validation {
  fileprivate init(reader: JSONObjectReader) {
    state = reader.choice("state", State.self) ?? .unvalidated
    note = reader.string("note")
    reader.finish()
  }
}

extension ProfilingRules.Segment {
  fileprivate init(reader: JSONObjectReader) {
    id = reader.string("id")
    name = reader.string("name")
    support = reader.string("support")
    reader.finish()
  }
}

extension ProfilingRules.Rule {
  fileprivate init(reader: JSONObjectReader) {
    id = reader.string("id")
    segment = reader.string("segment")
    reason = reader.string("reason")
    let given = reader.requiredObjects("all")
    conditions = given.compactMap(ProfilingCondition.init(reader:))
    if given.isEmpty, reader.has("all") {
      reader.problem("all", found: "no condition", expected: "at least one; or use otherwise")
    }
    supportNeed = reader.has("supportNeed") ? reader.string("supportNeed") : nil
    reader.finish()
  }
}

extension ProfilingCondition {
  fileprivate init?(reader: JSONObjectReader) {
    let attribute = reader.choice("attribute", ProfileAttribute.self)
    let tests: [Test?] = [
      reader.optionalInt("atLeast").map(Test.atLeast),
      reader.optionalInt("atMost").map(Test.atMost),
      reader.has("isOneOf") ? .isOneOf(reader.strings("isOneOf")) : nil,
    ]
    reader.finish()
    guard let attribute else { return nil }
    let given = tests.compactMap { $0 }
    let advice =
      attribute.numbers.map { "atLeast or atMost with \($0.lowerBound) to \($0.upperBound)" }
      ?? "isOneOf with words among " + (attribute.words ?? []).joined(separator: ", ")
    guard let test = given.first, given.count == 1, let read = ProfilingCondition(attribute, test)
    else {
      reader.problem(
        nil, found: "another comparison of \(attribute.rawValue)",
        expected: "one of them: " + advice)
      return nil
    }
    self = read
  }
}
