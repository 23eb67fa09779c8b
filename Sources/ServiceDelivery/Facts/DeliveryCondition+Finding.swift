extension DeliveryCondition {
  /// What the counts of young people say on the condition.
  func finding(in result: YouthGuaranteeResult, isReport: Bool) -> DeliveryFinding {
    if asksForReport, !isReport { return .open(.noReport) }
    let young = result.figuresOfYoung()
    let sexes = ParticipantProfile.Sex.allCases.filter { $0 != .unknown }
      .map { result.figuresOfYoung(of: ParticipantGroup(sex: $0)) }
    switch self {
    case .profiledShare:
      guard result.rules.isOfLastYear else { return .open(.periodNotRecent) }
      return shown(young.made(.profile), "starts with a profile")
    case .profiledInTime: return compared(young.inTime(.profile), "profiled within one month")
    case .planShare: return shown(young.made(.plan), "starts with a plan")
    case .planInTime: return compared(young.inTime(.plan), "plan within one month")
    case .reviews: return counted(young.reviews, "reviews of plans")
    case .offerInTime: return compared(young.inTime(.offer), "offer within four months")
    case .offersByType: return counted(young.offersTakenUp, "offers taken up")
    case .offersByGroup:
      return bySex(sexes.map(\.offersTakenUp), young.offersTakenUp, "offers taken up")
    case .exitKnown:
      return mostly(
        young.exits - young.exits(to: .unknown), of: young.exits, "exits to a known situation")
    case .sixMonthsKnown: return known(young.followUp(.six), "known after six months")
    case .twelveMonthsKnown: return known(young.followUp(.twelve), "known after twelve months")
    case .negativeShown:
      let followUps = FollowUpHorizon.allCases.map { young.followUp($0) }
      guard let first = followUps.first(where: { $0.unknown.share.value.map { $0 < 1 } == true })
      else { return .open(.nobodyCounted) }
      return shown(first.negative, "negative at the first follow-up")
    case .followUpByGroup:
      let due = sexes.map { $0.followUp(.six).due }
      return bySex(due, young.followUp(.six).due, "follow-ups due after six months")
    case .unknownCounted: return shown(young.followUp(.six).unknown, "unknown after six months")
    case .unknownBelowTen: return unknownBelow(young)
    case .participantsReported: return counted(young.starts, "starts")
    case .resultsReported: return shown(young.timelyPositiveExits, "timely and positive exits")
    case .participantsBySex: return bySex(sexes.map(\.starts), young.starts, "starts")
    case .resultsBySex: return bySex(sexes.map(\.exits), young.exits, "exits")
    }
  }

  private func shown(_ value: IndicatorValue, _ name: String) -> DeliveryFinding {
    DeliveryFigure(value, name).map(DeliveryFinding.met) ?? .open(.nobodyCounted)
  }

  /// The thresholds of timely steps are "at least", so a share equal to it is enough.
  private func compared(_ value: IndicatorValue, _ name: String) -> DeliveryFinding {
    guard let figure = DeliveryFigure(value, name), let threshold else {
      return .open(.nobodyCounted)
    }
    return figure.value >= threshold ? .met(figure) : .missed(figure)
  }

  private func counted(_ count: Int, _ name: String) -> DeliveryFinding {
    count > 0 ? .met(DeliveryFigure(count: count, name)) : .open(.nothingRecorded)
  }

  private func bySex(_ counts: [Int], _ all: Int, _ name: String) -> DeliveryFinding {
    counts.count { $0 > 0 } > 1
      ? .met(DeliveryFigure(count: all, name + ", by sex")) : .open(.oneGroupOnly)
  }

  private func known(_ followUp: FollowUpFigures, _ name: String) -> DeliveryFinding {
    mostly(followUp.due - followUp.count(.unknown), of: followUp.due, name)
  }

  /// One known situation in a thousand shows nothing: at least half have to be known, a judgement.
  private func mostly(_ known: Int, of all: Int, _ name: String) -> DeliveryFinding {
    if all == 0 { return .open(.nobodyCounted) }
    return 2 * known >= all
      ? .met(DeliveryFigure(count: known, of: all, name)) : .open(.mostlyUnknown)
  }

  private func unknownBelow(_ young: YouthGuaranteeFigures) -> DeliveryFinding {
    let figures = FollowUpHorizon.allCases.compactMap {
      DeliveryFigure(young.followUp($0).unknown, "unknown after \($0.rawValue) months")
    }
    guard let threshold,
      let worst = figures.max(by: { $0.value < $1.value }),
      let best = figures.min(by: { $0.value < $1.value })
    else { return .open(.nobodyCounted) }
    if worst.value < threshold { return .met(worst) }
    return best.value >= threshold ? .missed(best) : .open(.horizonsDisagree)
  }
}

extension YouthGuaranteeFigures {
  /// Offers of all kinds taken up.
  fileprivate var offersTakenUp: Int { OfferKind.allCases.reduce(0) { $0 + takenUp($1) } }
}

extension YouthGuaranteeRules {
  /// Whether the period is at most a year long and ended within the twelve months before counting.
  fileprivate var isOfLastYear: Bool {
    guard let yearLater = period.last.adding(months: 12) else { return false }
    let firstOfYear = period.last.adding(months: -12) ?? period.first
    return asOf <= yearLater && firstOfYear < period.first
  }
}
