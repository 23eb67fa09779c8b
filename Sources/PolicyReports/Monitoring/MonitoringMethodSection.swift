import ServiceDelivery

/// How it was counted, and how persons are protected.
struct MonitoringMethodSection {
  let words: MonitoringWords

  var section: ReportSection {
    ReportSection(
      id: "method", title: words.say(.monitoringMethodTitle),
      [
        .list(
          [
            .monitoringMethodSpell, .monitoringMethodStock, .monitoringMethodExit,
            .monitoringMethodAge, .monitoringMethodObserved, .monitoringMethodParticipation,
            .monitoringMethodLeaving, .monitoringMethodChoices, .monitoringMethodLength,
            .monitoringMethodInterval, .monitoringMethodFunnel,
          ].map { words.say($0) })
      ])
  }

  /// What is not shown and why, and what this cannot protect from.
  var protection: ReportSection {
    let rule = words.release.protected.rule
    return ReportSection(
      id: "protection", title: words.say(.monitoringProtectionTitle),
      [
        .paragraph(
          words.say(
            .monitoringProtection,
            ["threshold": .own("\(rule.threshold)"), "width": .own("\(rule.threshold - 1)")])),
        .list(
          [
            .monitoringProtectionShares, .monitoringProtectionEarlier,
            .monitoringProtectionKnowledge, .monitoringProtectionCodes,
          ].map { words.say($0) }),
      ])
  }
}
