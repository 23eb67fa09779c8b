import GoodPractices
import PolicyCycle
import ProgrammeScoring

extension ScorecardReport {
  /// What is not met, or met only locally.
  var policyGaps: ReportSection {
    gaps(
      card.policyGaps, id: "to-change", title: .policyGapsTitle,
      none: .noPolicyGaps)
  }

  /// What the documents do not say, or not lately.
  var evidenceGaps: ReportSection {
    gaps(
      card.evidenceGaps, id: "to-find-out", title: .evidenceGapsTitle,
      none: card.frontier.count == 0
        ? .nothingToCompare
        : card.programmeProfile.counts.applicable == 0 ? .noneApplies : .noEvidenceGaps)
  }

  private func gaps(_ gaps: [Gap], id: String, title: Phrase, none: Phrase) -> ReportSection {
    var blocks: [ReportBlock] = []
    if gaps.isEmpty { blocks.append(.paragraph(say(none))) }
    if gaps.count > 1 { blocks.append(.paragraph(say(.gapOrder))) }
    let first = detail == .brief ? 5 : 10
    let words = GapWords(card: card, language: language)
    blocks.append(.items(gaps.prefix(first).map { words.item($0) }, isNumbered: true))
    let rest = gaps.dropFirst(first)
    if !rest.isEmpty {
      blocks.append(
        detail == .brief
          ? .paragraph(say(.moreGaps, ["n": .count(rest.count)]))
          : .disclosure(
            say(.otherGaps, ["n": .count(rest.count)]), byCriterion(Array(rest), words)))
    }
    return ReportSection(
      id: id,
      title: gaps.isEmpty ? say(title) : say(title) + .own(" (\(gaps.count))"),
      blocks)
  }

  /// Gaps under the names of their criteria, in the rubric's order, so that what they share is said
  /// once.
  private func byCriterion(_ gaps: [Gap], _ words: GapWords) -> [ReportBlock] {
    let criteria = card.programmeProfile.sections.flatMap(\.criteria).map(\.criterion)
    return criteria.flatMap { criterion -> [ReportBlock] in
      let own = gaps.filter { $0.criterion.id == criterion.id }
      guard let first = own.first else { return [] }
      var head = RichText([.strong("\(criterion.code) \(criterion.name)")])
      if criterion.isEssential { head += .own(" ") + language.essentialMark }
      head += say(.leversOfCriterion, ["levers": .text(words.levers(first.levers))])
      if first.kind == .policy, let anchor = first.anchor {
        head += say(.anchorOfCriterion, ["place": .text(words.place(of: anchor))])
      }
      return [
        .paragraph(head),
        .items(own.map { words.item($0, underCriterion: true) }, isNumbered: false),
      ]
    }
  }

  /// The practices behind the gaps.
  var learningSources: ReportSection {
    let sources = card.learningSources
    var blocks: [ReportBlock] = []
    if sources.isEmpty {
      blocks.append(.paragraph(say(.nobodyToLearnFrom)))
    } else {
      blocks.append(.paragraph(say(.learningOrder)))
      if !sources.contains(where: { $0.isPartner && $0.practice.standing == .proven }) {
        blocks.append(.paragraph(say(.noProvenPartner)))
      }
      blocks.append(detail == .brief ? briefSources(sources) : .table(table(of: sources)))
    }
    return ReportSection(
      id: "learn-from", title: say(.learningTitle), blocks,
      sections: detail == .brief ? visits : [])
  }

  private func briefSources(_ sources: [LearningSource]) -> ReportBlock {
    .items(
      sources.prefix(6).map { source in
        let practice = source.practice
        return ReportItem(
          title: practiceLink(practice),
          note: say(
            .learningLine,
            [
              "territory": .own(language.name(of: practice.territory)),
              "standing": .own(language.standing(of: practice)),
              "reach": .own(language.term(practice.reach)),
              "partner": .own(source.isPartner ? "; " + label(.partnerMark) : ""),
              "n": .count(source.conditions.count),
            ]))
      }, isNumbered: true)
  }

  private func table(of sources: [LearningSource]) -> ReportTable {
    ReportTable(
      caption: say(.learningTable),
      columns: [
        ReportTable.Column(label(.practiceLabel)), ReportTable.Column(label(.whereLabel)),
        ReportTable.Column(label(.evidenceLabel)), ReportTable.Column(label(.reachLabel)),
        .number(label(.gapsLabel)), .number(label(.newLabel)),
      ],
      rows: sources.map { source in
        let practice = source.practice
        var place = RichText.own(language.name(of: practice.territory))
        if source.isPartner {
          place += .own(" ") + RichText([.mark(Mark(label(.partnerMark), .partner))])
        }
        return ReportTable.Row([
          ReportTable.Cell(practiceLink(practice)), ReportTable.Cell(place),
          .own(language.standing(of: practice)), .own(language.term(practice.reach)),
          .count(source.conditions.count), .count(source.newToTerritory.count),
        ])
      })
  }

  func practiceLink(_ practice: GoodPractice) -> RichText { .link(to: practice) }
}

extension RichText {
  /// A link to the page of a practice.
  static func link(to practice: GoodPractice) -> RichText {
    RichText([.link(practice.title, .page(.practice(practice.id)))])
  }
}
