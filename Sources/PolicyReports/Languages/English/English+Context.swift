extension ReportLanguage {
  /// The English of context, planned money and transmitted tables.
  static let englishContext: [Phrase: String] = [
    // Context
    .contextTitle: "Context: young people and money",
    .contextIsNoScore: """
    Beside the score, never part of it. Figures of different sources and years do not \
    join. What the records do not hold is unknown.
    """,
    .contextTable: "Young people aged 15-29 not in employment, education or training",
    .whatLabel: "What",
    .valueLabel: "Value",
    .yearLabel: "Year",
    .sourceLabel: "Source",
    .rateLabel: "NEET rate",
    .countLabel: "NEETs",
    .inactiveLabel: "of them inactive",
    .seekingLabel: "of them looking for work",
    .registerLabel: "Registered with the employment service",
    .registerNote: "The statistics of this release hold no figures of registers.",
    .thousand: "thousand",
    .percentOfNEETs: "% of NEETs",
    .trendTitle: "NEET rate at ages 15-29, both sexes, per cent ({source})",
    .trendDescription: "From {from} % in {first} to {to} % in {last}",
    .trendBreaks: """
    , with {breaks|break|breaks} in the series (dashed): years before and after a break \
    are not comparable.
    """,
    .trendWithoutBreak: ", without a break in the series.",
    .trendBreaksUnknown: """
    ; the copy does not carry the publisher's flags, so breaks in the series are \
    unknown.
    """,
    .trendTable: "NEET rate by year ({source})",
    .rateColumn: "Per cent",
    .remarkLabel: "Remark",
    .breakRemark: "break in the series",
    .unreliableRemark: "unreliable",
    .moneyUnknown: "Money of the programme: unknown, no amount is in the records.",
    .moneyTable: """
    Money of the programme, as far as sources show it; amounts of different bases are \
    never added up
    """,
    .whatForLabel: "What for",
    .euroLabel: "Euro",
    .whoseMoneyLabel: "Whose money",
    .derivedRemark: "computed",
    // Context of a territory, by itself
    .contextPageTitle: "{territory}: young people, in context",
    .contextPageLead: """
    What statistics say of the young people for whom a policy is made. Context, never a \
    score. What no file and no record holds is unknown.
    """,
    .contextPageTable: "Each figure is the newest there is",
    .contextFiguresTitle: "Figures and sources",
    .flagLabel: "Flag",
    .nutsChange: """
    With NUTS {edition}, {before} became {after} ({kind}): figures of before and after \
    stand under different codes, and the line is of one code only.
    """,
    .joinedExactly: "{year}: {value} %, of {codes}, which is the same area.",
    .joinedEstimated: """
    {year}: {value} %, estimated from {codes} by their people of all ages.
    """,
    .notJoined: "{year}: not joined; {reasons}.",
    .rateNow: """
    Of those aged 15 to 29, {value} % were neither in employment nor in education or \
    training in {year}{whose} {source}.
    """,
    .rateNowUnknown: "The NEET rate at ages 15 to 29 is unknown.",
    .targetAbove: """
    That is {points} percentage points above the Union's aim of {rate} % by {year}, \
    which binds no region.
    """,
    .targetReached: """
    That is {points} percentage points below the Union's aim of {rate} % by {year}, \
    which binds no region.
    """,
    .changeSince: "From {from} to {to} the rate changed by {points} percentage points.",
    .changeBroken: """
    From {from} to {to} the figure changed by {points} percentage points, but the series \
    was broken in between: the two years are not comparable.
    """,
    .changeBreaksUnknown: """
    From {from} to {to} the rate changed by {points} percentage points; whether the \
    series was broken in between is unknown.
    """,
    .ofCountryRemark: ", in {country} as a whole",
    .forWhomColumn: "Of",
    .itselfLabel: "the territory",
    .indicatorNotes: """
    Unemployed and inactive are parts of the NEET rate in per cent of the age group. \
    Flags: b break in the series, u unreliable, e estimated, p provisional, d definition \
    differs.
    """,
    .similarTitle: "Territories with like figures",
    .similarBy: "Compared with {n|territory|territories} of the same NUTS level by: {indicators}.",
    .similarDistance: """
    The distance is the root of the mean squared difference of the figures, each in \
    deviations from the mean of all these territories. Like figures do not mean that \
    like policies work.
    """,
    .similarNone: """
    Nothing was compared. A file of Eurostat with figures of territories of the same \
    NUTS level may help.
    """,
    .similarNoFigures: """
    Not compared: {indicator}; there is no year in which the territory and two others of \
    its NUTS level have a figure.
    """,
    .similarSameEverywhere: "Not compared: {indicator}; the figures are the same everywhere.",
    .similarTable: "The territories most alike",
    .distanceLabel: "Distance",
    .percentUnit: "%",
    .thousandUnit: "thousand",
    .countryTrendRemark:
      "There is no line of the territory itself; this is of the territory that it lies in.",
    // Planned money and transmitted tables
    .financesTitle: "Planned money, from {file}",
    .financesOf: "{title} ({cci}), version {version}, adopted {date}: {choice}.",
    .chosenOnly: "the only adopted version in the file",
    .chosenByVersion: "the highest of the adopted versions in the file",
    .chosenByDate: "the version in the file that was adopted last",
    .financesTable: """
    {fund} for young people by three measures, which differ: none of them is the youth \
    money, and they are never added up
    """,
    .measureLabel: "Measure",
    .unionEuroLabel: "Union, euro",
    .totalEuroLabel: "Union and national, euro",
    .rowsLabel: "Rows",
    .noSuchRows: "no such row in the file",
    .noRowsOfFund: "unknown: the file holds no row of the fund",
    .noPriorityTypes: "unknown: the file does not say which priorities are dedicated",
    .noInterventionFields: "unknown: the file holds no intervention fields",
    .onlyOverlappingRows: "unknown: the file holds overlapping themes only",
    .financesNone: """
    The file holds no adopted version of the programme with the number {cci}.
    """,
    .financesNoNumber: """
    The number of this territory's programme is not known; name it with --cci.
    """,
    .financesHolds: "It holds {n|programme|programmes}:",
    .financesHoldsOfCountry: "Of {country} it holds {n|programme|programmes}:",
    .financesCut: """
    The file has exactly {n} rows, at which the portal cuts an answer off: download it \
    again with a higher limit.
    """,
    .concentrationNotBinding: """
    The youth share of 12.5 % of a Member State's whole ESF+ does not bind {country} \
    (recalled, to be verified).
    """,
    .concentrationMet: """
    {country} keeps the youth share of 12.5 % of its whole ESF+: {share} of the Union's \
    money (rule recalled, to be verified).
    """,
    .concentrationNotMet: """
    {country} does not keep the youth share of 12.5 % of its whole ESF+: {share} of the \
    Union's money (rule recalled, to be verified).
    """,
    .concentrationUnknown: """
    Whether {country} keeps the youth share of 12.5 % of its whole ESF+ is unknown: \
    {reasons}.
    """,
    .obligationUnknown: "nobody has said whether the rule binds it",
    .programmesNotStated: """
    nobody has said which programmes make up its ESF+, so the file may not hold them all
    """,
    .programmesMissing: "the file lacks {programmes}",
    .programmesNotNamed: "the file holds further programmes: {programmes}",
    .programmesNotWhole: "the file holds only a part of {programmes}",
    .transmittedTitle: "Check of the transmitted tables in {file}",
    .transmittedClean: "{n|row|rows}: no rule is broken.",
    .transmittedFindings: "{n|row|rows}, {errors|error|errors}; warnings may be right.",
    .transmittedTable: "What was found, in the order of the rows",
    .rowLabel: "Row",
    .severityLabel: "Kind",
    .ruleLabel: "Rule",
    .columnLabel: "Column",
    .foundLabel: "Found",
    .expectedLabel: "Expected",
    .errorLabel: "error",
    .warningLabel: "warning",
    .noCommonDimension: "unknown: no dimension has rows of all the priorities concerned",
    .dimensionLabel: "Added up by",
    .financesMayBePartial: """
    A file that was filtered when it was downloaded holds a part of the programme, and \
    then these sums are parts too.
    """,
    .financesOfOther: "This programme is none of {country}.",
    .financesMore: "and {n} more",
    .technicalAssistance: """
    it depends on whether technical assistance is part of the whole, which is to be \
    verified
    """,
    .concentrationInFile: """
    What the file holds of the country: {youth} euro of the Union's money in priorities \
    dedicated to youth employment, of {whole} euro.
    """,
    .transmittedNothing: "The file has no rows: nothing was checked.",
  ]
}
