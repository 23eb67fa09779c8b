extension NUTSRegion {
  static let italy = [
    NUTSRegion("ITC", "Nord-Ovest", english: "Northwest Italy", .italy),
    NUTSRegion("ITC1", "Piemonte", .italy),
    NUTSRegion("ITC2", "Valle d’Aosta/Vallée d’Aoste", .italy),
    NUTSRegion("ITC3", "Liguria", .italy),
    NUTSRegion("ITC4", "Lombardia", .italy),
    NUTSRegion("ITF", "Sud", english: "South Italy", .italy),
    NUTSRegion("ITF1", "Abruzzo", .italy),
    NUTSRegion("ITF2", "Molise", .italy),
    NUTSRegion("ITF3", "Campania", .italy),
    NUTSRegion("ITF4", "Puglia", .italy),
    NUTSRegion("ITF5", "Basilicata", .italy),
    NUTSRegion("ITF6", "Calabria", .italy),
    NUTSRegion("ITG", "Isole", english: "Insular Italy", .italy),
    NUTSRegion("ITG1", "Sicilia", .italy),
    NUTSRegion("ITG2", "Sardegna", .italy),
    NUTSRegion("ITH", "Nord-Est", english: "Northeast Italy", .italy),
    NUTSRegion("ITH1", "Provincia Autonoma di Bolzano/Bozen", .italy),
    NUTSRegion("ITH2", "Provincia Autonoma di Trento", .italy),
    NUTSRegion("ITH3", "Veneto", .italy),
    NUTSRegion("ITH4", "Friuli-Venezia Giulia", .italy),
    NUTSRegion("ITH5", "Emilia-Romagna", .italy),
    NUTSRegion("ITI", "Centro (IT)", english: "Central Italy", .italy),
    NUTSRegion("ITI1", "Toscana", english: "Tuscany", .italy),
    NUTSRegion("ITI2", "Umbria", .italy),
    NUTSRegion("ITI3", "Marche", .italy),
    NUTSRegion("ITI4", "Lazio", .italy),
  ]
}

extension NUTSEvidence {
  static let italy = NUTSEvidence(
    read: """
      NUTS 2 codes of 2013, 2016 and 2021: JRC, NUTS conversion matrices (August 2022). Names: \
      Wikipedia, NUTS statistical regions of Italy
      """,
    recalled: """
      the bilingual and official forms of ITC2, ITH1 and ITH2, "Centro (IT)" and "Central Italy"; \
      that NUTS 2010 and NUTS 2024 have the same codes
      """)
}
