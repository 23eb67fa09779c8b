extension ReportLanguage {
  /// The English of suppositions and of two assessments.
  static let englishChanges: [Phrase: String] = [
    .changeTitle: "What changed: {territory}, {subject}",
    // Differences of scores
    .pointsUnit: "percentage points",
    .sharesDifferenceTitle: "The shown shares, section by section",
    .sharesDifferenceTable: """
    Share of the frontier's conditions that is shown; the difference in percentage points
    """,
    .sectionColumn: "Section",
    .countedColumn: "Counted",
    .differenceColumn: "Difference",
    .allSections: "All sections",
    .sumOfAll: "Together",
    .inItsSection: "In its section",
    .inAllSections: "In all sections",
    .levelsDifferenceTitle: "The levels of criteria",
    .levelsDifferenceIntroduction: """
    Under each criterion stand the conditions that move its levels, and by how many \
    levels. A level is a staircase: where several conditions lift it only together, each \
    gets its mean addition over all orders in which they can change (Shapley values).
    """,
    .levelsMove: "Demonstrated: {from} to {to}; possible: {possibleFrom} to {possibleTo}",
    .levelsUnmoved: "No level of any criterion differs.",
    .liftedBy: "Demonstrated",
    .possibleLiftedBy: "Possible",
    .pointScoreTitle: "The point scores",
    .pointScoreIntroduction: """
    The rubric's index of maturity levels: in a section from 0 to 100, across the five \
    phases from 1 to 100. It is the only score with weights, and a result only where at \
    least {minimum} of the conditions are answered.
    """,
    .pointScoreNone: """
    Not scorable in any section: too few conditions are answered on one side or on both.
    """,
    .pointScoreNotOverall: """
    Across the phases it is not scorable: too few conditions are answered on one side or \
    on both.
    """,
    .pointScoreTable: "Point scores where enough is answered on both sides",
    .acrossPhases: "Across the five phases",
    .pointContributionsTable: "What adds to the difference, in points; the parts add up",
    .whatAdds: "What adds",
    .weightJoins: ": applies now and did not; share of the weights {from} to {to}",
    .weightLeaves: ": no longer applies; share of the weights {from} to {to}",
    .weightOfOthers: ": counts otherwise beside the others; share of the weights {from} to {to}",
    .weightChanged: ": weight {before} to {after}; share of the weights {from} to {to}",
    .nothingToExplain: "No condition counts on one of the two sides, so there is no difference.",
    // What-if
    .whatIfTitle: "What if? {territory}, {programme}",
    .whatIfCaution: """
    These are suppositions, no answers. No fact shows what is supposed here, and no \
    figure under "supposed" is a result.
    """,
    .whatIfBasis: """
    They start from the real answers as of {date}: {n} of {all} conditions answered. \
    Reader: {reader}. Status: {status}. Rubric {version}.
    """,
    .nowColumn: "Now",
    .supposedColumn: "Supposed",
    .whatIfShare: """
    Share of the frontier's conditions that is shown: {before} now, {after} as supposed; \
    {difference} percentage points.
    """,
    .whatIfParts: """
    Of this, {answers} points come from other answers, and {scope} points from \
    conditions that joined or left what counts.
    """,
    .whatIfChanged: "{n|condition|conditions} would stand or count otherwise.",
    .whatIfWeights: """
    Other weights are supposed. They enter the point scores only: in the shares each \
    condition counts once.
    """,
    .supposedTitle: "What is supposed",
    .supposedAnswersTable: "Supposed answers",
    .nothingSupposed: "Nothing.",
    .supposedIdle: "changes nothing: it stands there already",
    .supposedWeight: "{name}: weight {weight} in place of 1.",
    .supposedWithout: "{practice}: left out.",
    .supposedWithoutIdle: """
    {practice}: left out, which changes nothing: it is not on this frontier, or others \
    show the same.
    """,
    .supposedAdded: "{practice}: added.",
    .conditionsDifferenceTitle: "Condition by condition",
    .conditionsDifferenceIntroduction: """
    What each condition adds to the shown share, in percentage points. An answer counts \
    at the mean of one condition's weight before and after. What joins or leaves the \
    frontier gets all that the other size of the whole makes of the share. The parts \
    add up.
    """,
    .conditionsDifferenceTable: "Conditions that would stand or count otherwise",
    .whatIfLimits: """
    A supposition is no plan and no forecast. That a condition can be shown says nothing \
    of cost, time or effect on young people. Levels, weights and the way in which a \
    difference is shared among conditions are judgements; that the parts add up is \
    arithmetic, before they are rounded for the page (--format csv has them unrounded).
    """,
    // Two assessments
    .earlierColumn: "Earlier",
    .laterColumn: "Later",
    .readingBasis: """
    as of {date}: {n} of {all} conditions answered. Reader: {reader}. Status: {status}. \
    Rubric {version} of {day}.
    """,
    .comparedAll: "Both versions of the rubric ask all {n|condition|conditions} alike.",
    .comparedSome: """
    Compared {n:is|are} the {n|condition|conditions} that both versions of the rubric ask \
    alike; {out} {out:was|were} revised and {out:is|are} left out.
    """,
    .changeShare: """
    Share of the frontier's conditions that is shown: {before} then, {after} now; \
    {difference} percentage points. Both are held against today's frontier.
    """,
    .changeParts: """
    Of this, {changed} points come from conditions that were known and stand otherwise, \
    {known} from what only became known, {old} from facts that have grown old, {lost} \
    from answers that are no longer known.
    """,
    .knownOnBothDays: """
    Known on both days: {n|condition|conditions} of the frontier. Of these, {before} \
    {before:was|were} shown then and {after} {after:is|are} shown now.
    """,
    .knownIsNoImprovement: """
    What was unknown and is shown now may have been there all along. It is no \
    improvement, as what has grown old is no loss.
    """,
    .kindsTable: "What each kind of change adds to the shown share, in percentage points",
    .kindTitle: "{kind} ({n})",
    .kindTable: "{kind}: what each condition adds to the shown share, in percentage points",
    .laterAnswerColumn: "Later answer",
    .changedMeaning: """
    Known on both days, and answered otherwise: a change, or a correction of the reading.
    """,
    .becameKnownMeaning: "Not known then, known now. When it came about, nobody says.",
    .noLongerKnownMeaning: "Known then, not known now: the answer was taken back or is missing.",
    .grewOldMeaning: """
    The answer is the same, but its fact is now too old to count. A newer fact would \
    bring it back.
    """,
    .stillOpenMeaning: """
    Open on both days; only whether it was shown once is told otherwise.
    """,
    .confidenceChangeMeaning: """
    Lacking on both days, on an answer of another confidence: it moves the possible \
    level, no share.
    """,
    .leftOutTitle: "Left out: {n} revised {n:condition|conditions}",
    .leftOutIntroduction: """
    These are not asked alike in the two versions, so their answers cannot be compared. \
    Levels and point scores need the whole rubric and are left out too.
    """,
    .leftOutTable: "Conditions that the rubric's versions do not ask alike",
    .revisionColumn: "What differs",
    .changeLimits: """
    Two readings of one subject can also differ because two people read. How old a fact \
    may be follows the later rubric for both. The comparison shows what moved, not why \
    it moved.
    """,
  ]

  static let englishChangesTerms: [String: String] = [
    "cause.answer": "another answer",
    "cause.age": "the fact has grown old",
    "cause.frontier": "joined or left the frontier",
    "change.changed": "Changed",
    "change.became-known": "Became known",
    "change.no-longer-known": "No longer known",
    "change.grew-old": "Grew old",
    "change.still-open": "Still open",
    "change.confidence": "Other confidence",
    "revision.added": "only the later version asks it",
    "revision.removed": "only the earlier version asks it",
    "revision.wording": "wording or threshold",
    "revision.aspect": "design or delivery",
    "revision.level": "level",
    "revision.reach": "whether locally is enough",
    "revision.sources": "kinds of source that may show it",
    "revision.exception": "when it does not apply",
    "revision.place": "criterion or section",
  ]
}
