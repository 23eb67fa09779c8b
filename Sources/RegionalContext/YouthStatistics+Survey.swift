package import PolicyCycle

extension YouthStatistics {
  /// Shares among the NEETs of a territory that a survey of the user's own has shown.
  ///
  /// They carry Eurostat's flag `u` where the survey leaves part of the NEETs open.
  ///
  /// - Parameters:
  ///   - shares: The shares in per cent of NEETs: those who look for work, those who are inactive.
  ///   - territory: The territory.
  ///   - date: The year, or the day, that the survey describes.
  ///   - age: The band of age, such as `Y15-29`.
  ///   - isUncertain: Whether the survey leaves part of the NEETs open.
  ///   - source: Where the shares come from, in words.
  ///   - note: A caution.
  package init(
    surveyShares shares: (seeking: Double?, inactive: Double?), of territory: TerritoryCode,
    date: PartialDate, age: String, isUncertain: Bool, source: String, note: String
  ) {
    let origin = StatisticSource(
      id: source, dataset: "SURVEY", vintage: date.description, seenAt: source, confidence: "low",
      note: note, isOwnFile: true)
    let figures = [
      (YouthStatistic.Indicator.shareSeeking, "UNE", shares.seeking),
      (YouthStatistic.Indicator.shareInactive, "INAC", shares.inactive),
    ]
    self.init(
      figures.compactMap { indicator, status, share in
        share.map {
          YouthStatistic(
            geography: territory.code, year: date, indicator: indicator, sex: "T", age: age,
            status: status, urbanisation: "TOTAL", unit: "PC_NEET", value: $0,
            flag: isUncertain ? "u" : "", isFlagKnown: true, source: origin)
        }
      })
  }
}
