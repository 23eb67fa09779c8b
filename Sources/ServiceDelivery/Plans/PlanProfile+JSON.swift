import PolicyCycle
import StructuredText

extension PlanProfile {
  /// Reads a profile from its object, logging faults.
  init(reader: JSONObjectReader) {
    var marks = ParticipantMarks()
    if let given = reader.optionalObject("marks") {
      for (name, mark) in ParticipantMarks.members {
        marks[keyPath: mark] = given.optionalBool(name)
      }
      given.finish()
    }
    participant = ParticipantProfile(
      yearOfBirth: reader.optionalInt("yearOfBirth"),
      monthOfBirth: reader.optionalInt("monthOfBirth"),
      sex: reader.optionalChoice("sex", ParticipantProfile.Sex.self) ?? .unknown,
      isced: reader.optionalInt("isced"),
      citizenship: reader.optionalChoice("citizenship", ParticipantProfile.CitizenshipGroup.self)
        ?? .unknown,
      marks: marks, subgroup: reader.optionalChoice("subgroup", NEETSubgroup.self),
      place: reader.optionalString("place"),
      monthsWithoutWork: reader.optionalInt("monthsWithoutWork"))
    let found = reader.choices("obstacles", PlanObstacle.self)
    // A list that is there and empty says that none was found.
    obstacles = reader.value(of: "obstacles") == nil ? nil : Set(found)
    reader.finish()
  }

  /// The profile as it is written; what is unknown is left out.
  var json: JSONValue {
    let profile = participant
    var members = PlanMembers()
    members.add("yearOfBirth", profile.yearOfBirth)
    members.add("monthOfBirth", profile.monthOfBirth)
    members.add("sex", profile.sex == .unknown ? nil : profile.sex.rawValue)
    members.add("isced", profile.isced)
    members.add("citizenship", profile.citizenship == .unknown ? nil : profile.citizenship.rawValue)
    let marks = ParticipantMarks.members.compactMap { name, mark in
      profile.marks[keyPath: mark].map { JSONValue.Member(name, .bool($0)) }
    }
    if !marks.isEmpty { members.add("marks", value: .object(marks)) }
    members.add("subgroup", profile.subgroup?.rawValue)
    members.add("place", profile.place)
    members.add("monthsWithoutWork", profile.monthsWithoutWork)
    if let obstacles {
      let codes = PlanObstacle.allCases.filter(obstacles.contains)
      members.add("obstacles", value: .array(codes.map { .string($0.rawValue) }))
    }
    return members.object
  }
}

extension ParticipantMarks {
  /// The marks by the names of their members, in the order in which they are written.
  fileprivate static var members: [(String, WritableKeyPath<ParticipantMarks, Bool?>)] {
    [
      ("disability", \.disability), ("foreignBackground", \.foreignBackground),
      ("minority", \.minority), ("homeless", \.homeless), ("rural", \.rural),
      ("digitalAccess", \.digitalAccess),
    ]
  }
}
