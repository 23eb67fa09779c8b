extension NUTSChange {
  /// The changes of levels 1 and 2 in the partner countries, oldest first.
  ///
  /// Malta, Luxembourg, Romania and Türkiye have none. Level 3 is not recorded.
  static let partners = [slovenia, lithuania, veneto, croatia, marche, centro]

  private static let jrcPeople = """
    Residents in 2018, JRC-GEOSTAT, in: JRC, NUTS conversion matrices (August 2022)
    """

  // The new codes look like mere recodings and are none: Litija went from west to east.
  private static let slovenia = NUTSChange(
    .boundaryShift, from: .nuts2010, to: .nuts2013, before: ["SI01", "SI02"],
    after: ["SI03", "SI04"],
    evidence: NUTSEvidence(
      read: """
        Statistical Office of Slovenia on Regulation 1319/2013, in: Eurydice Slovenia; both pairs \
        of codes: code list of Eurostat's EDAT_LFSE_22 (2026)
        """))

  private static let lithuania = NUTSChange(
    .split, from: .nuts2013, to: .nuts2016, before: ["LT00"], after: ["LT01", "LT02"],
    overlaps: [
      NUTSOverlap("LT00", "LT01", people: 805_569.2),
      NUTSOverlap("LT00", "LT02", people: 2_001_881.6),
    ], overlapSource: jrcPeople,
    evidence: NUTSEvidence(read: "JRC, NUTS conversion matrices (August 2022), 2013 to 2016"))

  // One municipality, 1,315 people and 62 square kilometres: Sappada (its name is recalled).
  private static let veneto = NUTSChange(
    .boundaryShift, from: .nuts2013, to: .nuts2016, before: ["ITH3", "ITH4"],
    after: ["ITH3", "ITH4"],
    overlaps: [
      NUTSOverlap("ITH3", "ITH3", people: 4_878_364.2),
      NUTSOverlap("ITH3", "ITH4", people: 1_315.0),
      NUTSOverlap("ITH4", "ITH4", people: 1_211_766.6),
    ], overlapSource: jrcPeople,
    evidence: NUTSEvidence(
      read: "JRC, NUTS conversion matrices (August 2022), 2013 to 2016",
      recalled: "that the part is the municipality of Sappada"))

  private static let croatia = NUTSChange(
    .split, from: .nuts2016, to: .nuts2021, before: ["HR04"], after: ["HR02", "HR05", "HR06"],
    overlaps: [
      NUTSOverlap("HR04", "HR02", people: 1_099_202.9),
      NUTSOverlap("HR04", "HR05", people: 803_555.1),
      NUTSOverlap("HR04", "HR06", people: 823_188.5),
    ], overlapSource: jrcPeople,
    evidence: NUTSEvidence(read: "JRC, NUTS conversion matrices (August 2022), 2016 to 2021"))

  private static let marcheEvidence = NUTSEvidence(
    read: """
      Italian law 84/2021, in: Istat's notice of 30 June 2021 on codes of municipalities \
      (Montecopiolo and Sassofeltrio go from Marche to Emilia-Romagna)
      """,
    recalled: "that NUTS 2024 is the first edition with the new boundary")
  private static let marchePeople = """
    Montecopiolo 1,033 (30 June 2022) and Sassofeltrio 1,369 (31 October 2023), Istat in Wikipedia; \
    the rest: residents in 2018, JRC, NUTS conversion matrices (August 2022)
    """

  private static let marche = NUTSChange(
    .boundaryShift, from: .nuts2021, to: .nuts2024, before: ["ITH5", "ITI3"],
    after: ["ITH5", "ITI3"],
    overlaps: [
      NUTSOverlap("ITH5", "ITH5", people: 4_449_336.3),
      NUTSOverlap("ITI3", "ITH5", people: 2_402),
      NUTSOverlap("ITI3", "ITI3", people: 1_525_741.2),
    ], overlapSource: marchePeople, evidence: marcheEvidence)

  // The same move one level up, where it crosses the boundary of two NUTS 1 regions.
  private static let centro = NUTSChange(
    .boundaryShift, from: .nuts2021, to: .nuts2024, before: ["ITH", "ITI"], after: ["ITH", "ITI"],
    overlaps: [
      NUTSOverlap("ITH", "ITH", people: 11_608_234.3),
      NUTSOverlap("ITI", "ITH", people: 2_402),
      NUTSOverlap("ITI", "ITI", people: 12_024_080.0),
    ], overlapSource: marchePeople, evidence: marcheEvidence)
}
