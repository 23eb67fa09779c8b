extension MonitoringResult {
  /// Counts the histories of a JSON text.
  ///
  /// - Parameters:
  ///   - document: The text, read as of the day of the rules.
  ///   - rules: What is counted.
  public init(_ document: HistoryDocument, rules: MonitoringRules) {
    var monitoring = ServiceMonitoring(rules: rules)
    monitoring.add(document.histories, codes: document.codes)
    self = monitoring.result(
      codes: document.codes,
      reading: MonitoringReading(
        participants: document.participantSummary, events: document.eventSummary))
  }
}
