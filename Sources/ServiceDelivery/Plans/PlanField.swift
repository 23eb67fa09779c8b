/// The fields of a plan that its form shows, by the names that they have in the file.
public enum PlanField: String, CaseIterable, Sendable, Hashable {
  /// The pseudonym of the participant.
  case pseudonym
  /// The office in charge.
  case office
  /// The day of registration.
  case registered
  /// The state of the plan, or one that it has come through.
  case state
  /// The last day of the four months.
  case deadline
  /// Year of birth.
  case yearOfBirth
  /// Sex or gender as it was stated.
  case sex
  /// Highest level of education, ISCED 2011.
  case isced
  /// Group of citizenship.
  case citizenship
  /// Subgroup of NEETs.
  case subgroup
  /// Code of the place of residence.
  case place
  /// Months without work or study before registration.
  case monthsWithoutWork
  /// Whether there is a device and a connection.
  case digitalAccess
  /// What stands in the way.
  case obstacles
  /// Words of the plan.
  case text
  /// The kind of offer that the goal asks for.
  case offer
  /// Who does it, by part.
  case who
  /// The day by which a step is to be done.
  case due
  /// The day on which it was done.
  case done
  /// The first day.
  case start
  /// The last day.
  case end
  /// The day on which it happened.
  case day
  /// The kind of an offer.
  case kind
  /// What became of an offer.
  case answer
  /// The day of the answer.
  case answered
  /// Months after the placement or the end.
  case months
  /// The situation that was found.
  case situation
  /// Why the plan was broken off.
  case reason
  /// The situation with which it was closed.
  case outcome
  /// A remark.
  case note
}
