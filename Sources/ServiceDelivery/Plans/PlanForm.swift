import PolicyCycle

/// A plan laid out for printing: sections of lines, each a field with its value.
///
/// The form computes nothing and holds no sentence: the words for fields come from whoever prints it.
/// An empty value is a line to be filled in by hand. Marks of disability, background, minority and housing
/// are not printed: paper lies about, and they are special categories of data or close to them (GDPR,
/// Article 9; recalled, verify).
public struct PlanForm: Sendable, Hashable {
  /// One line.
  public struct Line: Sendable, Hashable {
    /// The field.
    public let field: PlanField
    /// The value as the file has it; empty where it is not known.
    public let value: String
  }

  /// One section: a part of the plan, or one item of a part.
  public struct Section: Sendable, Hashable {
    /// The part.
    public let part: PlanPart
    /// The number of the item in its part, from 1; nil where the section is the whole part.
    public let number: Int?
    /// The lines.
    public let lines: [Line]
  }

  /// The sections, in the order of the file.
  public let sections: [Section]

  /// The form of a plan.
  public init(_ plan: ActionPlan) {
    let contents = plan.contents
    let head = Section(
      .head, nil,
      [
        (.pseudonym, plan.pseudonym), (.office, plan.office),
        (.registered, plan.registered.description), (.state, plan.state.rawValue),
        (.deadline, plan.clock?.deadline.description),
      ])
    let goal = Section(
      .goal, nil, [(.text, contents.goal?.text), (.offer, contents.goal?.offer?.rawValue)])
    let steps = contents.steps.enumerated().map { number, item in
      Section(
        .steps, number + 1,
        [
          (.text, item.text), (.who, item.who.rawValue), (.due, item.due?.description),
          (.done, item.done?.description),
        ])
    }
    let commitments = contents.commitments.enumerated().map { number, item in
      Section(.commitments, number + 1, [(.who, item.who.rawValue), (.text, item.text)])
    }
    let services = contents.services.enumerated().map { number, item in
      Section(
        .services, number + 1,
        [
          (.text, item.text), (.who, item.who.rawValue), (.start, item.start.description),
          (.end, item.end?.description),
        ])
    }
    let reviews = contents.reviews.enumerated().map { number, item in
      Section(
        .reviews, number + 1,
        [(.day, item.day.description), (.who, item.who.rawValue), (.text, item.text)])
    }
    let offers = contents.offers.enumerated().map { number, item in
      Section(
        .offers, number + 1,
        [
          (.kind, item.kind.rawValue), (.day, item.day.description), (.who, item.who.rawValue),
          (.answer, item.answer.rawValue), (.answered, item.answered?.description),
        ])
    }
    let followUps = PlanFollowUp.allowedMonths.enumerated().map { number, months in
      let known = contents.followUps.first { $0.months == months }
      return Section(
        .followUps, number + 1,
        [
          (.months, "\(months)"), (.day, known?.day.description),
          (.situation, known?.situation.rawValue),
        ])
    }
    let history = contents.history.enumerated().map { number, item in
      Section(
        .history, number + 1,
        [
          (.state, item.state.rawValue), (.day, item.day.description), (.who, item.who.rawValue),
        ]
          // Only these states have them.
          + (item.state == .brokenOff ? [(.reason, item.reason?.rawValue)] : [])
          + (item.state == .closed ? [(.outcome, item.outcome?.rawValue)] : [])
          + [(.note, item.note)])
    }
    let first = [head, Section(.profile, nil, contents.profile.formLines), goal]
    sections = first + steps + commitments + services + reviews + offers + followUps + history
  }
}

extension PlanForm.Section {
  fileprivate init(_ part: PlanPart, _ number: Int?, _ lines: [(PlanField, String?)]) {
    self.init(
      part: part, number: number, lines: lines.map { PlanForm.Line(field: $0.0, value: $0.1 ?? "") }
    )
  }
}

extension PlanProfile {
  fileprivate var formLines: [(PlanField, String?)] {
    let profile = participant
    let found = obstacles.map { set in
      let codes = PlanObstacle.allCases.filter(set.contains).map(\.rawValue)
      return codes.isEmpty ? "-" : codes.joined(separator: ", ")
    }
    return [
      (.yearOfBirth, profile.yearOfBirth.map(String.init)), (.sex, profile.sex.rawValue),
      (.isced, profile.isced.map(String.init)), (.citizenship, profile.citizenship.rawValue),
      (.subgroup, profile.subgroup?.rawValue), (.place, profile.place),
      (.monthsWithoutWork, profile.monthsWithoutWork.map(String.init)),
      (.digitalAccess, profile.marks.digitalAccess.map { $0 ? "true" : "false" }),
      (.obstacles, found),
    ]
  }
}
