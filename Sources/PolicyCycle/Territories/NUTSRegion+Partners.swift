// The regions of the partner countries in the Union: Malta, Croatia, Romania, Slovenia, Luxembourg
// and Lithuania. Italy and Türkiye have files of their own.

extension NUTSRegion {
  static let malta = [
    NUTSRegion("MT0", "Malta", english: "Malta", .unchanged),
    NUTSRegion("MT00", "Malta", english: "Malta", .unchanged),
  ]

  static let luxembourg = [
    NUTSRegion("LU0", "Luxembourg", english: "Luxembourg", .unchanged),
    NUTSRegion("LU00", "Luxembourg", english: "Luxembourg", .unchanged),
  ]

  static let croatia = [
    NUTSRegion("HR0", "Hrvatska", english: "Croatia", in: .nuts2013 ... .nuts2024, .croatia),
    NUTSRegion(
      "HR02", "Panonska Hrvatska", english: "Pannonian Croatia", in: .nuts2021 ... .nuts2024,
      .croatia),
    NUTSRegion(
      "HR03", "Jadranska Hrvatska", english: "Adriatic Croatia", in: .nuts2013 ... .nuts2024,
      .croatia),
    NUTSRegion(
      "HR04", "Kontinentalna Hrvatska", english: "Continental Croatia", in: .nuts2013 ... .nuts2016,
      .croatia),
    NUTSRegion(
      "HR05", "Grad Zagreb", english: "City of Zagreb", in: .nuts2021 ... .nuts2024, .croatia),
    NUTSRegion(
      "HR06", "Sjeverna Hrvatska", english: "North Croatia", in: .nuts2021 ... .nuts2024, .croatia),
  ]

  static let lithuania = [
    NUTSRegion("LT0", "Lietuva", english: "Lithuania", .lithuania),
    NUTSRegion("LT00", "Lietuva", english: "Lithuania", in: .nuts2010 ... .nuts2013, .lithuania),
    NUTSRegion(
      "LT01", "Sostinės regionas", english: "Capital Region", in: .nuts2016 ... .nuts2024,
      .lithuania),
    NUTSRegion(
      "LT02", "Vidurio ir vakarų Lietuvos regionas", english: "Central and Western Lithuania",
      in: .nuts2016 ... .nuts2024, .lithuania),
  ]

  static let slovenia = [
    NUTSRegion("SI0", "Slovenija", english: "Slovenia", .slovenia),
    NUTSRegion(
      "SI01", "Vzhodna Slovenija", english: "Eastern Slovenia", in: .nuts2010 ... .nuts2010,
      .slovenia),
    NUTSRegion(
      "SI02", "Zahodna Slovenija", english: "Western Slovenia", in: .nuts2010 ... .nuts2010,
      .slovenia),
    NUTSRegion(
      "SI03", "Vzhodna Slovenija", english: "Eastern Slovenia", in: .nuts2013 ... .nuts2024,
      .slovenia),
    NUTSRegion(
      "SI04", "Zahodna Slovenija", english: "Western Slovenia", in: .nuts2013 ... .nuts2024,
      .slovenia),
  ]

  static let romania = [
    NUTSRegion("RO1", "Macroregiunea Unu", english: "Macroregion one", .romania),
    NUTSRegion("RO11", "Nord-Vest", .romania),
    NUTSRegion("RO12", "Centru", .romania),
    NUTSRegion("RO2", "Macroregiunea Doi", english: "Macroregion two", .romania),
    NUTSRegion("RO21", "Nord-Est", .romania),
    NUTSRegion("RO22", "Sud-Est", .romania),
    NUTSRegion("RO3", "Macroregiunea Trei", english: "Macroregion three", .romania),
    NUTSRegion("RO31", "Sud-Muntenia", .romania),
    NUTSRegion("RO32", "Bucureşti-Ilfov", .romania),
    NUTSRegion("RO4", "Macroregiunea Patru", english: "Macroregion four", .romania),
    NUTSRegion("RO41", "Sud-Vest Oltenia", .romania),
    NUTSRegion("RO42", "Vest", .romania),
  ]
}

extension NUTSEvidence {
  /// Codes that no edition from 2013 on changes.
  static let unchanged = NUTSEvidence(
    read: """
      NUTS 2 codes of 2013, 2016 and 2021: JRC, NUTS conversion matrices (August 2022). \
      Codes in use in 2026: code list of Eurostat's EDAT_LFSE_22
      """,
    recalled: "that NUTS 2010 had the same codes; that NUTS 2024 is the edition in use in 2026")

  static let croatia = NUTSEvidence(
    read: """
      Codes: JRC, NUTS conversion matrices (August 2022), and the code list of Eurostat's \
      EDAT_LFSE_22 (2026). Names: labels of EDAT_LFSE_22; in English: Hina, 24 January 2019
      """,
    recalled: """
      "Continental Croatia"; that NUTS 2024 is the edition in use in 2026. The division before \
      accession (2013) is not recorded
      """)

  static let lithuania = NUTSEvidence(
    read: """
      Codes: JRC, NUTS conversion matrices (August 2022), and the code list of Eurostat's \
      EDAT_LFSE_22 (2026). Names: labels of EDAT_LFSE_22; in English: the categories of region of \
      Lithuania's programme 2021-2027
      """,
    recalled: "that NUTS 2010 had LT00; that NUTS 2024 is the edition in use in 2026")

  static let slovenia = NUTSEvidence(
    read: """
      Codes: JRC, NUTS conversion matrices (August 2022), and the code list of Eurostat's \
      EDAT_LFSE_22 (2026), whose labels mark SI01 and SI02 as NUTS 2010. Names: the same labels; in \
      English: the site of the project EU-SPI and Slovenia's programme 2021-2027
      """,
    recalled: "that NUTS 2024 is the edition in use in 2026")

  static let romania = NUTSEvidence(
    read: """
      Codes: JRC, NUTS conversion matrices (August 2022), and the code list of Eurostat's \
      EDAT_LFSE_22 (2026). Names: Eurostat GISCO, NUTS 2024; in English: Wikipedia, NUTS \
      statistical regions of Romania
      """,
    recalled: "that NUTS 2010 had the same codes")
}
