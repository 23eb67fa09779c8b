public import PolicyCycle

/// What a survey of subgroups settles of one condition on data collection, and why.
///
/// Strict: a survey shows only what its own figures say. What a decision, a committee or another statistic
/// would have to show stays unknown, with the reason.
public struct SurveyCondition: Sendable, Hashable {
  /// The identifier of the condition.
  public let condition: String
  /// Met or unknown; a survey never shows that something does not exist.
  public let value: AnswerValue
  /// Why, in one sentence.
  public let reason: String

  /// The conditions on the target group, in the order of the rubric, as compositions settle them.
  ///
  /// - Parameters:
  ///   - compositions: All that is known, of any territory and year.
  ///   - territory: The territory that is assessed.
  ///   - day: The day as of which it is assessed.
  ///   - kind: The kind of source in which the compositions can be read.
  ///   - rubric: The rubric; a kind of source that may not show a condition leaves it unknown.
  /// - Returns: One standing each condition that is looked at.
  public static func settled(
    by compositions: [NEETComposition], in territory: TerritoryCode, asOf day: PartialDate,
    readIn kind: SourceKind, rubric: Rubric
  ) -> [SurveyCondition] {
    let own = compositions.filter {
      $0.territory.isSame(as: territory) && !$0.date.isAfter(day)
        && !$0.date.isOlder(thanYears: rubric.stalenessYears, asOf: day)
    }
    return findings(own, asOf: day).map { id, isShown, reason in
      let id = "data-collection.target-group." + id
      let isAdmitted = rubric.condition(id).map { rubric.admits(kind, for: $0) } ?? false
      let why =
        isShown && !isAdmitted ? "The kind of source may not show this condition." : reason
      return SurveyCondition(
        condition: id, value: isShown && isAdmitted ? .met : .unknown, reason: why)
    }
  }

  private static func findings(
    _ own: [NEETComposition], asOf day: PartialDate
  ) -> [(id: String, isShown: Bool, reason: String)] {
    let split = own.filter {
      $0.hasAll(NEETComposition.seeking) || $0.hasAll(NEETComposition.inactive)
    }
    let byActivity = !split.isEmpty
    let byReason = own.contains {
      $0.hasAll([.illnessOrDisability, .familyResponsibilities, .discouraged])
    }
    // Two years that follow each other, the newer one this year or the last.
    let years = Set(split.map(\.date.year))
    let isRenewed = [day.year, day.year - 1].contains { years.isSuperset(of: [$0, $0 - 1]) }
    return [
      (
        "figure-quoted", false,
        "A composition has shares of subgroups and no NEET figure that a document quotes."
      ),
      ("own-dated-rate", false, "A composition says nothing of the NEET rate."),
      (
        "by-activity", byActivity,
        byActivity
          ? "A composition of the territory splits its NEETs into unemployed or inactive."
          : "No composition of the territory that is fresh has all unemployed or all inactive"
            + " subgroups."
      ),
      ("registered-share", false, "A composition does not say who is registered."),
      (
        "by-reason", byReason,
        byReason
          ? "A composition of the territory has illness, family responsibilities and discouragement."
          : "No composition of the territory that is fresh has illness, family responsibilities and"
            + " discouragement."
      ),
      (
        "small-area", false,
        "A composition has shares and no numbers of NEETs for smaller areas."
      ),
      (
        "renewed-yearly", isRenewed,
        isRenewed
          ? "The split of the territory was made in each of the last two years."
          : "No split of the territory was made in each of the last two years."
      ),
      ("changed-a-decision", false, "A composition does not show what was decided because of it."),
    ]
  }
}

extension NEETComposition {
  fileprivate func hasAll(_ subgroups: [NEETSubgroup]) -> Bool {
    subgroups.allSatisfy { part($0) != nil }
  }
}
