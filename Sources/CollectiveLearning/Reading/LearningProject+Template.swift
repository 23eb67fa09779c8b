public import ESFProgrammes
public import GoodPractices
public import PolicyCycle
import StructuredText

extension LearningProject {
  /// A small record to begin with: one example of each part, to be replaced by one's own.
  ///
  /// It can be read as it stands. Nothing in it is a fact: its notes say what belongs there.
  ///
  /// - Parameters:
  ///   - programme: A programme whose change and answers serve as the example.
  ///   - practice: A practice that serves as the example.
  ///   - condition: A condition that serves as the example.
  ///   - date: The day up to which the record is kept.
  /// - Returns: The bytes of the file.
  public static func template(
    programme: Programme, practice: GoodPractice, condition: Condition, asOf date: PartialDate
  ) -> [UInt8] {
    let territory = JSONValue.string(programme.territory.code)
    let list = { (texts: [String]) in JSONValue.array(texts.map(JSONValue.string)) }
    let object = { (members: [(String, JSONValue)]) in
      JSONValue.object(members.map { JSONValue.Member($0, $1) })
    }
    let source = list(["Where it was read: the address of a page or the title of a document"])
    let record = object([
      ("schemaVersion", .string(schemaVersion)),
      ("name", .string("Name of our project")),
      ("programme", .string("Name of the programme that finances it")),
      ("asOf", .string(date.description)),
      ("partners", list([])),
      (
        "stakeholders",
        .array([
          object([
            ("id", .string("our-town")), ("name", .string("EXAMPLE: our town")),
            ("kind", .string(Stakeholder.Kind.localAuthority.rawValue)), ("territory", territory),
            ("sources", source),
          ])
        ])
      ),
      (
        "activities",
        .array([
          object([
            ("id", .string("first-visit")),
            ("kind", .string(LearningActivity.Kind.studyVisit.rawValue)),
            ("title", .string("EXAMPLE: visit to a practice")),
            ("participants", list(["our-town"])), ("practices", list([practice.id])),
            (
              "notes",
              list([
                "Dates as start and end: 2025, 2025-05 or 2025-05-06. Leave out what is not known."
              ])
            ), ("sources", source),
          ])
        ])
      ),
      (
        "readings",
        .array([
          object([
            ("body", .string("our-town")), ("subject", .string("programme:\(programme.id)")),
            ("date", .string(date.description)), ("method", .string("EXAMPLE: workshop")),
            (
              "answers",
              .array([
                object([
                  ("condition", .string(condition.id)),
                  ("value", .string(AnswerValue.unknown.rawValue)),
                  ("basis", .string("What the answer rests on, in the words of those who gave it")),
                ])
              ])
            ),
          ])
        ])
      ),
      (
        "changes",
        .array([
          object([
            ("id", .string("first-change")), ("instrument", .string(programme.id)),
            ("type", .string(PolicyChange.Kind.strategicFocus.rawValue)),
            ("status", .string(PolicyChange.Status.intended.rawValue)),
            ("summary", .string("EXAMPLE: what is to change in the instrument")),
            ("territory", territory), ("inspiredBy", list([practice.id])),
            ("activities", list(["first-visit"])),
            (
              "notes",
              list([
                "An achieved change needs a proof: an object with title or address, kind"
                  + " (\(ChangeProof.admittedKinds.map(\.rawValue).joined(separator: ", "))), date."
              ])
            ), ("sources", source),
          ])
        ])
      ),
      ("unknown", list(["What you looked for and did not find"])),
    ])
    return Array(record.text().utf8)
  }
}
