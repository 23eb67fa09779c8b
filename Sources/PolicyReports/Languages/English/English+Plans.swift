extension ReportLanguage {
  /// The English of individual action plans.
  static let englishPlans: [Phrase: String] = [
    .actionPlanTitle: "Individual action plan",
    .actionPlanNoNames: """
    This plan carries a pseudonym. Write no names, addresses or numbers of persons into it.
    """,
    .actionPlanNothing: "Nothing yet.",
    .actionPlanItemsTable: "In the order of the plan",
    .actionPlanNoObstacles: "none found",
    .actionPlanFemale: "female",
    .actionPlanMale: "male",
    .actionPlanClockUnknown: "The four months cannot be counted.",
    .actionPlanClockNotStarted: "On {day} the four months have not begun.",
    .actionPlanClockRunning: """
    On {day} the four months run: {left|day|days} left, and no offer was taken up.
    """,
    .actionPlanClockEnded: """
    The plan ended on {day}, and no offer was taken up before: the four months are not counted further.
    """,
    .actionPlanClockOver: """
    On {day} the four months have been over for {over|day|days}, and no offer was taken up.
    """,
    .actionPlanClockInTime: """
    An offer was made and taken up within the four months, {days|day|days} after registration.
    """,
    .actionPlanClockOfferInTime: """
    An offer was made within the four months and taken up after them, {days|day|days} after \
    registration.
    """,
    .actionPlanClockLate: """
    The offer that was taken up was made after the four months; it was taken up \
    {days|day|days} after registration.
    """,
  ]

  /// The English of the fields and codes of plans.
  static let englishPlanTerms: [String: String] = [
    "plan-part.head": "Plan", "plan-part.profile": "Profile", "plan-part.goal": "Goal",
    "plan-part.steps": "Steps", "plan-part.commitments": "Commitments",
    "plan-part.services": "Services and measures", "plan-part.reviews": "Reviews",
    "plan-part.offers": "Offers", "plan-part.followUps": "Situation afterwards",
    "plan-part.history": "States of the plan",
    "plan-field.pseudonym": "Pseudonym", "plan-field.office": "Office",
    "plan-field.registered": "Registered", "plan-field.state": "State",
    "plan-field.deadline": "Four months end", "plan-field.yearOfBirth": "Year of birth",
    "plan-field.sex": "Sex", "plan-field.isced": "Education (ISCED)",
    "plan-field.citizenship": "Citizenship", "plan-field.subgroup": "Subgroup",
    "plan-field.place": "Place", "plan-field.monthsWithoutWork": "Months without work or study",
    "plan-field.digitalAccess": "Device and connection",
    "plan-field.obstacles": "What stands in the way", "plan-field.text": "What",
    "plan-field.offer": "Kind of offer", "plan-field.who": "Who", "plan-field.due": "By",
    "plan-field.done": "Done", "plan-field.start": "From", "plan-field.end": "To",
    "plan-field.day": "Day", "plan-field.kind": "Kind", "plan-field.answer": "Answer",
    "plan-field.answered": "Answered", "plan-field.months": "Months after",
    "plan-field.situation": "Situation", "plan-field.reason": "Reason",
    "plan-field.outcome": "Outcome", "plan-field.note": "Remark",
    "plan-state.drafted": "drafted", "plan-state.agreed": "agreed",
    "plan-state.under-way": "under way", "plan-state.offer-made": "offer made",
    "plan-state.in-place": "in place", "plan-state.followed-up": "followed up",
    "plan-state.closed": "closed", "plan-state.broken-off": "broken off",
    "plan-party.participant": "participant", "plan-party.counsellor": "counsellor",
    "plan-party.service": "service", "plan-party.grant-project": "grant project",
    "offer-kind.job": "job", "offer-kind.education": "continued education or training",
    "offer-kind.apprenticeship": "apprenticeship", "offer-kind.traineeship": "traineeship",
    "plan-answer.open": "open", "plan-answer.taken-up": "taken up",
    "plan-answer.refused": "refused", "plan-answer.lapsed": "lapsed",
    "break-off.own-wish": "own wish", "break-off.no-contact": "no contact",
    "break-off.health": "health", "break-off.care": "care", "break-off.moved": "moved away",
    "break-off.not-eligible": "no longer in the target group",
    "break-off.service-ended": "service or project ended", "break-off.other": "other",
    "plan-obstacle.health": "health", "plan-obstacle.care": "care for others",
    "plan-obstacle.housing": "housing", "plan-obstacle.transport": "transport",
    "plan-obstacle.debts": "debts", "plan-obstacle.language": "language",
    "plan-obstacle.qualification": "qualification", "plan-obstacle.experience": "work experience",
    "plan-obstacle.digital": "device or digital skills",
    "plan-obstacle.confidence": "confidence or motivation", "plan-obstacle.family": "family",
    "plan-obstacle.legal-status": "legal status", "plan-obstacle.other": "other",
  ]
}
