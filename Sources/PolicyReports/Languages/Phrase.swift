/// The phrases of the reports; each language has words for every one of them.
///
/// What stands in braces in the words is described at `PhraseTemplate`.
package enum Phrase: String, CaseIterable, Sendable, Hashable {
  // In short
  case inShort, answeredOfAll, frontierOfAll, openOfFrontier, tooManyOpen, nothingToCompare,
    noneApplies, gapsInShortUnknown, gapsInShort, answersFrom, visitFirst, visitRule, whyLabel,
    studiedLabel, nothingStudied, visitPlace, visitBestEvidence, visitMostNew,
    visitMostNewUnstudied, visitGaps, whatToSee, otherOutcomeWithoutGain, otherOutcomeWorse,
    reportKind, ladderLabel, ladderMeaning, wordsTitle, conditionMeaning, frontierMeaning,
    gapLabel, gapMeaning, standingsLabel, standingsMeaning, confidenceLabel, confidenceMeaning,
    visitPartner, visitEnded, hereIs, visitAskWhetherItGoesOn
  // What was assessed
  case assessedTitle, cciUnknown, cciNotFound, levelOfProgramme, versionAsOf, versionUnknown,
    factsAsOf, rubricVersion, rateLine, rateUnknown, flagged, flagUnknown, vintage, readAt,
    copyNotVerified, programmeLabel, cciLabel, levelLabel, ownerLabel, versionLabel,
    programmeAnswersLabel, systemAnswersLabel, rubricLabel, unknownLabel, notAssessed,
    basisOfAnswers
  // Context
  case contextTitle, contextIsNoScore, contextTable, whatLabel, valueLabel, yearLabel,
    sourceLabel, rateLabel, countLabel, inactiveLabel, seekingLabel, registerLabel, registerNote,
    thousand, percentOfNEETs, trendTitle, trendDescription, trendBreaks, trendWithoutBreak,
    trendBreaksUnknown, trendTable, rateColumn, remarkLabel, breakRemark, unreliableRemark,
    moneyUnknown, moneyTable, whatForLabel, euroLabel, whoseMoneyLabel, derivedRemark
  // Context of a territory, by itself
  case contextPageTitle, contextPageLead, contextPageTable, contextFiguresTitle, flagLabel,
    nutsChange, rateNow,
    rateNowUnknown, targetAbove,
    targetReached, changeSince, changeBroken, changeBreaksUnknown, ofCountryRemark, forWhomColumn,
    itselfLabel, indicatorNotes, similarTitle, similarBy, similarDistance, similarNone,
    similarTable, distanceLabel, percentUnit, thousandUnit, countryTrendRemark
  // Planned money and transmitted tables
  case financesTitle, financesOf, chosenOnly, chosenByVersion, chosenByDate, financesTable,
    measureLabel, unionEuroLabel, totalEuroLabel, rowsLabel, noSuchRows, noRowsOfFund,
    noPriorityTypes, noInterventionFields, onlyOverlappingRows, financesNone, financesNoNumber,
    financesHolds,
    financesHoldsOfCountry, financesCut, concentrationNotBinding, concentrationMet,
    concentrationNotMet, concentrationUnknown, obligationUnknown, programmesNotStated,
    programmesMissing, programmesNotNamed, programmesNotWhole, transmittedTitle,
    transmittedClean, transmittedFindings, transmittedTable, rowLabel, severityLabel, ruleLabel,
    columnLabel, foundLabel, expectedLabel, errorLabel, warningLabel, noCommonDimension,
    dimensionLabel, financesMayBePartial, financesOfOther, financesMore, transmittedNothing,
    concentrationInFile, technicalAssistance, joinedExactly, joinedEstimated, notJoined,
    similarNoFigures, similarSameEverywhere
  // Profile
  case programmeProfileTitle, systemProfileTitle, systemNotAssessed, profileSummary, shownByLocal,
    countsTable, ofLabel, shownPercent, upToLabel, shownShort, localShort, formerShort,
    unknownShort, lackingShort, notApplicableShort, localLegend, formerLegend, noCondition,
    programmeFigure, systemFigure, barsDescription, markLegend
  // Criteria
  case criteriaTitle, criteriaIntroduction, levelsTable, criterionLabel, demonstratedLabel,
    possibleLabel, frontierLabel, stripLabel, heldDownLabel, stripLegend, indexNotScorable,
    indexRange, overallTitle, overallRange, overallNotScorable, essentialsTitle, essentialMark,
    weakLabel, askLabel, noneFlagged
  // Gaps
  case policyGapsTitle, evidenceGapsTitle, noPolicyGaps, noEvidenceGaps, gapOrder, moreGaps,
    otherGaps, anchorOfCriterion, leversOfCriterion, liftsCriterion, holdsDown, oneOfSection,
    soFarLabel, oldFact, undatedFact, lookInLabel, nowLabel, visibleAsLabel, anchor,
    interventionField, judgementRemark, whoCanActLabel, holderNotConfirmed, shownByLabel,
    noPracticeYet, practiceInBrackets, andMore, noPartnerYet, noteLabel, systemHasIt,
    systemHasItToo, learningTitle, nobodyToLearnFrom, noProvenPartner, learningOrder,
    learningLine, learningTable, practiceLabel, whereLabel, evidenceLabel, reachLabel, gapsLabel,
    newLabel, partnerMark
  // Answers
  case allAnswersTitle, answersApart, programmeAnswersTitle, systemAnswersTitle, noAnswers,
    answersIntroduction, answerLabel, restsOnLabel, relayed, undated, confidence, factsLabel,
    factsTitle, sourceNotStated, offFrontierShort, enoughHere, offFrontier
  // Crosswalks
  case enablingTitle, enablingCaution, enablingTable, elementLabel, youthGuaranteeTitle,
    youthGuaranteeIntroduction, youthGuaranteeTable, phaseLabel
  // What it is not
  case cautionTitle, deskCaution, readerCaution, cautionText, leftOut, unnamedCaution, howToGoOn,
    territoryNotNamed
  // Quick scan
  case quickScanTitle, quickScanIntroduction, systemStanding, inProgrammeLabel, becauseLabel,
    whyAskLabel, callLabel, callAtHome, callElsewhere
  // Explanation
  case conditionLabel, stepLabel, stepWhole, stepLocal, canBeShownLabel, byAnyKind, byKinds,
    planIsEnough, lawLabel, explainProgramme, explainSystem, localIsEnough, noAnswer,
    practicesThatShow, noPracticeNoShare, onePracticeOnly, otherPractices, practiceLine,
    partOfRecord, moreSources, placeTitle
  // Two readers, programmes
  case readersTitle, readersSummary, firstReader, secondReader, programmesTitle
  // Practices
  case noUnit, noYear, lessonCallout, contradictionMark, contradictionCallout, targetCallout,
    partnerOfProject, noPartner, startUnknown, untilWord, inChargeLabel, phasesLabel,
    forWhomLabel, whenLabel, servedLabel, people, amountUnknown, euros, resourcesLabel,
    goodForLabel, recordLabel, takesPartLabel, contradictionsTitle, notesTitle, challengesTitle,
    transferTitle, sourcesTitle, noSources, effectsTitle, noEffects, effectLine, figuresTitle,
    noFigures, figuresTable, findingLabel, figureLabel, kindLabel, methodLabel, conditionsTitle,
    notMetTitle, noConditions, answerBasis, notStated
  // Search and library
  case matchesTitle, tryFewerWords, wordsInNoPractice, moreMatches, showOne, aboutLabel,
    showsLabel, andMoreShown, matchLine, libraryTitle, libraryIntroduction, standingsExplained,
    withoutPhaseTitle, noPracticeInPhase, cardPlace, cardOtherPhases, cardShows, countryLabel,
    partnerFacetLabel, byCriterionTitle, noPracticeShowsIt, filterTitle, filterWords, filterAny,
    filterClear, filterResult
  // Index and page furniture
  case indexTitle, indexIntroduction, indexLibrary, territoriesTitle, territoriesTable,
    noTerritories, territoryLabel, answeredLabel, toChangeShort, openShort, howToReadTitle,
    howToReadUnknown, howToReadFrontier, howToReadSystem, howToReadNumbers, recordsInEnglish,
    skipLink, contentsTitle, showNumbers, allNumbers, toIndex, footerText, scrollTable
  // Comparison of territories
  case comparisonOfSystems, comparisonOfProgrammes, comparisonLead, comparisonAlone,
    comparisonMixed, comparisonSummary, comparisonWrong, comparisonNoRanks, comparisonCertain,
    comparisonProbable, comparisonAcross, comparisonContextTable, comparisonNoFigures,
    comparisonAssessedTable,
    comparisonStatus, comparisonReader, comparisonDay, comparisonAnswered, comparisonFrontier,
    comparisonFrontierAnswered, comparisonAssessedNote, comparisonProfilesTitle,
    comparisonProfilesLead, comparisonAspect, comparisonAspectTable, comparisonFigure,
    comparisonFigureText, comparisonRanges, comparisonMiddle, comparisonLow,
    comparisonHigh, comparisonPairsTitle, comparisonPairsLead, comparisonPairsBySection,
    comparisonMatrix, comparisonCertainlyAhead, comparisonCertainlyBehind,
    comparisonProbablyAhead, comparisonProbablyBehind, comparisonSameBand, comparisonNothing,
    comparisonOneBand, comparisonDoubted, comparisonNarrowTitle, comparisonNarrowLead,
    comparisonNarrow, comparisonNothingOpen, comparisonOnlyAspect, comparisonUnequalNote,
    comparisonUnequal, comparisonAheadOf, comparisonPlaces, comparisonOfRubric, comparisonGiven,
    comparisonEffectsNote, comparisonAllOneBand, comparisonMiddleNote,
    comparisonCriterionTable,
    comparisonMethodTitle,
    comparisonBoundsLabel, comparisonBoundsText, comparisonCommonLabel, comparisonCommonText,
    comparisonDrawsLabel, comparisonDrawsText, comparisonNotDrawn, comparisonAnswersText,
    comparisonLeniencyText, comparisonJudgement, comparisonEstimate, comparisonOpenText,
    comparisonWeightsText, comparisonMeansText, comparisonLeftOutText, comparisonCaution,
    comparisonAnnexTitle, comparisonAnnexCaution, comparisonRanksTable, comparisonHeatMap,
    comparisonEffectsTable, comparisonChoiceLabel, comparisonWidthLabel, comparisonWithoutLabel
  // Learning matrix, study visits, transferability
  case matrixTitle, matrixKind, matrixLead, matrixOwnShort, matrixOwnMeaning, matrixNoReceivers,
    matrixNoGivers, matrixReceiversTitle, matrixReceiversTable, matrixLackingLabel, matrixOpenLabel,
    matrixPairsTitle, matrixLackingTable, matrixOpenTable, matrixNothingLacking, matrixNothingOpen,
    matrixGiverLabel,
    matrixOnce,
    matrixPhaseTables, matrixReceiverTitle, matrixReceiverCounts, matrixNothingToLearn,
    matrixPhaseGivers, matrixAllPhases, matrixMoreConditions, matrixOtherConditions,
    planTitle, planTogetherTitle, planShows, planNothing, planExact, planStepwise, planVisitAdds,
    planSeeLabel, planPractice, planForWhomLabel, planForWhom, planWhatToSee, planEnded,
    planEndedStudied,
    planRule,
    planCounting,
    formTitle, formLead, formCounts, formBlocks, formNoItems, formAskLabel, formQuestionsLabel,
    formPrompt, formReasonLabel, formFilledLabel, formFilled, formProposalLabel, formProposal,
    formNoProposal, formComparison, formFigure, formFigureOfLarger, formFigureDerived,
    formNotCompared, formProposalRule, formCompareTitle, formCompareTable, formLeftOut,
    formNothingBoth, formItemLabel, formFirstLabel, formSecondLabel
  // Gaps by lever, drafts of interventions, choices
  case draftTitle, routesPageTitle, routesLead, routesRule, routesAmendment, routesAmendmentGiven,
    routesAmendmentJudged, routesSectionTitle, routesTable, routeLabel, routeOwnerLabel,
    routeOthersLabel, routeNobody, routesOpenTitle, routesOpenLead, routesOpenTable,
    candidatesTitle, candidatesTable, candidatesNone, candidatesOpenTable, candidatesNext,
    closesLabel, notKnownHereLabel,
    closesCriteriaLabel, costLabel, draftCallout, blankMark, silentRecord,
    draftAfterLabel, draftOwnPractice, draftGapTitle, draftCloses, draftClosesPart,
    draftClosesNothing, draftOpenHere, draftInPlace, draftTargetTitle, draftOriginLabel,
    draftStepsTitle, draftStepsNote, draftStepNote, draftStepLocal,
    draftBodiesTitle, draftBodiesNote, draftInCharge, draftExamplesLabel, draftKnownHereLabel,
    draftCapacityTitle, draftStaffLabel, draftMoneyLabel, draftUnitLabel, draftOtherAmountsLabel,
    draftUnitOpen, draftCostNote, draftSelectionTitle, draftSelectionNote, draftSelectionNone,
    draftSelectionDesign, draftSelectionDelivery, draftIndicatorsTitle, draftIndicatorsTable,
    draftIndicatorsNone, codeLabel, nameLabel, checkedLabel, draftInactiveCaution,
    draftRecalledNote, draftProposed, draftRisksTitle, riskChallenge, riskContradiction,
    riskWithoutGain, riskNotStudied, riskReach, riskEnded, riskRecord, riskLesson, riskShared,
    riskSharedConditions, draftEffectNote, draftAgreedTitle, draftNothingToAgree,
    draftQuestionsTitle, draftFitUnknown, draftAskManual, draftAskWhetherItGoesOn, draftAskOpen,
    choiceTitle, choiceMeasures, choiceCaution, choicePrices, choiceResult, choiceCost,
    choiceProven, choiceNotProven, choiceEqual, choiceNoEqual, choiceEqualUnknown,
    choiceChosenTitle, choiceChosenTable, choiceNothing, choiceNoPrice, choiceValueProven,
    choiceNoGap, choiceClosedTitle,
    choiceLeftTitle,
    choiceUnpricedTitle, choiceTooDearTitle
  // What-if, two assessments
  case changeTitle, pointsUnit, sharesDifferenceTable, sectionColumn, countedColumn,
    differenceColumn, allSections, sumOfAll, inItsSection, inAllSections, levelsMove,
    liftedBy, possibleLiftedBy, pointScoreIntroduction, pointScoreNone,
    pointScoreNotOverall, pointScoreTitle, pointScoreTable, acrossPhases,
    pointContributionsTable, whatAdds, weightJoins, weightLeaves, weightOfOthers,
    weightChanged, whatIfTitle, whatIfCaution, whatIfBasis, nowColumn, supposedColumn,
    sharesDifferenceTitle, levelsDifferenceTitle, levelsDifferenceIntroduction,
    levelsUnmoved, whatIfLimits, nothingToExplain, whatIfShare, whatIfParts, whatIfChanged,
    whatIfWeights, supposedTitle, supposedAnswersTable, nothingSupposed, supposedIdle,
    supposedWeight, supposedWithout, supposedWithoutIdle, supposedAdded,
    conditionsDifferenceTitle, conditionsDifferenceIntroduction, conditionsDifferenceTable,
    earlierColumn, laterColumn, readingBasis, comparedAll, comparedSome, changeShare,
    changeParts, knownOnBothDays, knownIsNoImprovement, kindsTable, kindTitle, kindTable,
    laterAnswerColumn, leftOutTitle, leftOutIntroduction, leftOutTable, revisionColumn,
    changeLimits, changedMeaning, becameKnownMeaning, noLongerKnownMeaning, grewOldMeaning,
    stillOpenMeaning, confidenceChangeMeaning
  // The learning process of the project
  case processTitle, processLead, processCounts, plannedActivities, plannedRemark, changeCounts,
    readingsCount, processUnknown, frameTitle, frameTable, frameUnknown, statedByLabel,
    notVerifiedMark, partnersListed, noPartnersListed, bodiesTitle, bodiesTable,
    bodyLabel, partLabel, kindOfBodyLabel, stakeholderWord, stakeholderLabel, groupUnknown,
    groupStatedRemark, groupsExplained, noBodies, activitiesTitle, activitiesTable, activityLabel,
    practicesLabel, activityDetailsTitle, participantsLabel, hostLabel, themeLabel, learnedLabel,
    noActivities, carriedOnTitle, noPilots, evidenceStays, triesLabel, recordedAsLabel,
    practicesTable, practicesTableNote, shownInLabel, triedAsLabel, ledToLabel, nothingRecorded,
    nothingRecordedSentence, changesTitle, proofRule, instrumentLabel, ownerRemark,
    ownerUnknownRemark, changeTypeLabel, recalledTypeRemark, proofLabel, noProof, goesBackLabel,
    namedRemark, wayRemark, wayCaution, stakeholderAnswersTitle, stakeholderAnswersLead, systemOf,
    differencesCount, deskStatus, deskLabel, deskSilent, unknownTitle, nothingOpen,
    openFigureUnknown, openFigureNotVerified, openPartnerCount, openActivities, openKinds,
    openNoReadings, openNoChanges, openClaimed, openChanges, openInstruments, traceTitle,
    nothingKnownOfPractice, noChangeTraced, originsTitle, territoryScope, nothingKnownOfScope,
    changesOfOthers, pilotsTitle, ownPilotsTitle, onlyShown, participantsNote,
    openAllActivities
  // Supported operations
  case operationTitle, operationLead, operationUpTo, operationBeyond, operationEarlier,
    operationPhaseLine, operationFigureCounts, operationNoEffect, operationSharesLine,
    operationActivitiesLine, operationUnplannedLine, operationDeliverablesLine,
    operationRecommendationsLine, operationContradictionsLine, operationFrameTitle,
    operationCodeLabel, operationPartLabel, operationBeneficiaryLabel, operationPeriodLabel,
    operationObjectiveLabel, operationPurposesLabel, operationTargetsLabel, operationChainsTitle,
    operationChainsTable, operationActivitiesLabel, operationOutputsLabel, operationExpectedLabel,
    operationExpectedNote, operationNoChains, operationPlanTitle, operationPlanTable,
    operationPlannedLabel, operationDeliveredLabel, operationShareLabel, operationPlanNote,
    operationNoPlans, operationDoneTitle, operationDoneTable, operationNothingDone,
    operationPartOfRemark, operationContradictedMark, operationWhole, operationTimelineTitle,
    operationTimelineFigure, operationTimelineDescription, operationTimelineTable,
    operationTookPlaceLabel, operationNoTimeline, operationRecordDate, operationOpenTitle,
    operationStartSlip, operationEndSlip, operationDaysLate, operationDaysEarly,
    operationMonthsLate, operationMonthsEarly, operationYearsLate, operationYearsEarly,
    operationSameDay, operationSameMonth, operationSameYear, operationNoSlips, operationOverdue,
    operationNoOverdue, operationOpenActivities, operationSlipsTitle, operationOverdueTitle,
    operationDeliverablesTitle, operationNoDeliverables, operationDueLabel, operationStateLabel,
    operationReasonRemark, operationChangesTitle, operationNoChanges, operationCausesLabel,
    operationConcernsLabel, operationRecommendationsTitle, operationNoRecommendations,
    operationAddresseeLabel, operationAdoptionLabel, operationGrantsTitle, operationNoGrants,
    operationRequirementsLabel, operationPlaceLabel, operationFiguresLabel,
    operationEvaluationLabel, operationCapacityTitle, operationNeedsLabel,
    operationTrainingsLabel, operationVisitsLabel, operationCapacityNote, operationResearchTitle,
    operationFocusLabel, operationInterviewsLabel, operationSurveyLabel, operationReportsLabel,
    operationCampaignTitle, operationPlacesLabel, operationMetLabel, operationVisitorsLabel,
    operationMediaLabel, operationCampaignNote, operationContradictionsTitle,
    operationContradictionsRule, operationNoContradictions, operationInputsTitle,
    operationInputsTable, operationInputsRule, operationNoInputs, operationContextTitle,
    operationContextTable, operationNothingUnknown, operationStateOfLabel, operationSourcesTable,
    operationNoAddress
  // Monitoring of a service
  case monitoringTitle, monitoringTitleOf, monitoringLead, monitoringNoEffect, monitoringStartsLine,
    monitoringTimelyLine, monitoringFollowUpLine, monitoringParticipantsLine, monitoringPlansLine,
    monitoringReachedLine, monitoringRowsLine, monitoringNoCoverageLine, monitoringLessDetail,
    monitoringNotShown, monitoringInterval, monitoringNotNamed, monitoringAll,
    monitoringReadingTitle, monitoringNoReading, monitoringReadingTable, monitoringRowsLabel,
    monitoringParticipantsFile, monitoringEventsFile, monitoringRowsRead, monitoringRowsLeftOut,
    monitoringPersonsLabel, monitoringRetentionLabel, monitoringSorted, monitoringRejectsNote,
    monitoringRowsNote, monitoringGuaranteeTitle, monitoringEveryStart, monitoringIndicatorsTable,
    monitoringIndicatorLabel, monitoringNumeratorLabel, monitoringDenominatorLabel,
    monitoringShareLabel, monitoringFormulaLabel, monitoringRecalled, monitoringNEETNumber,
    monitoringNoNEETNumber, monitoringBySex, monitoringByAge, monitoringByOffice,
    monitoringGroupsTable, monitoringGroupLabel, monitoringStartsLabel, monitoringStockLabel,
    monitoringExitsLabel, monitoringTimelyLabel, monitoringDestinationsTable,
    monitoringDestinationLabel, monitoringWithinLabel, monitoringLaterLabel,
    monitoringTogetherLabel, monitoringLeftOut, monitoringFollowUpTitle, monitoringSituationLabel,
    monitoringMonths, monitoringFollowUpTable, monitoringFollowUpShares, monitoringFollowUpNote,
    monitoringCommonTitle, monitoringTwoCounters, monitoringOncePerson, monitoringCommonTable,
    monitoringCountLabel, monitoringUnknownLabel, monitoringNotDueLabel, monitoringNotEndedLabel,
    monitoringUnknownNote, monitoringGenderTable, monitoringOperationsTable,
    monitoringOperationsGenderTable, monitoringOperationLabel, monitoringNoViolations,
    monitoringViolation, monitoringInactive, monitoringPlansTitle, monitoringPlansTable,
    monitoringPlanLabel, monitoringOfficesTable, monitoringOfficeLabel, monitoringInTimeLabel,
    monitoringFollowedTable, monitoringYesLabel, monitoringNoLabel, monitoringOtherOrUnknown,
    monitoringPlansNote, monitoringOutreachTitle, monitoringNoOutreach, monitoringFunnelFigure,
    monitoringFunnelDescription, monitoringMarkLegend, monitoringPersonsShort,
    monitoringHereLabel, monitoringGoneLabel, monitoringLossesTable, monitoringStageLabel,
    monitoringCameLabel, monitoringLostLabel, monitoringLostShareLabel, monitoringChannelsTable,
    monitoringChannelLabel, monitoringOffersTable, monitoringFollowingLabel, monitoringDirect,
    monitoringOutreachNote, monitoringAuditTitle, monitoringNoAudit, monitoringAuditCaution,
    monitoringProfiledLine, monitoringSegmentsTable, monitoringSegmentLabel,
    monitoringAtRiskLabel, monitoringProfiledLabel, monitoringExitShareLabel, monitoringYes,
    monitoringNo, monitoringErrorsTable, monitoringFalseAlarmsLabel, monitoringMissedLabel,
    monitoringRightLabel, monitoringComparisonsTable, monitoringBesideLabel,
    monitoringMeasureLabel, monitoringDifferenceLabel, monitoringAuditNote, monitoringLawNote,
    monitoringMethodTitle, monitoringMethodSpell, monitoringMethodStock, monitoringMethodExit,
    monitoringMethodAge, monitoringMethodParticipation, monitoringMethodLength,
    monitoringMethodInterval, monitoringMethodFunnel, monitoringProtectionTitle,
    monitoringProtection, monitoringProtectionShares, monitoringProtectionEarlier,
    monitoringProtectionKnowledge, monitoringProtectionCodes
  // CSV heads
  case csvSection, csvTable, csvRow, csvColumn, csvValue, csvUnit, csvRemarks
}
