import PolicyCycle
import ProgrammeScoring

/// What is said of counts of standings.
struct StandingWords {
  let language: ReportLanguage

  /// A table of standings with shares, one row for each part.
  ///
  /// - Parameters:
  ///   - caption: The caption.
  ///   - first: The head of the first column.
  ///   - rows: What is counted; without counts the row is a heading.
  /// - Returns: The table.
  func table(
    caption: RichText, first: String, rows: [(RichText, StandingCounts?)]
  ) -> ReportTable {
    ReportTable(
      caption: caption,
      columns: [ReportTable.Column(first)]
        + ConditionStanding.sharing.map { .number(language.label(.short($0))) }
        + [
          .number(language.label(.ofLabel)), .number(language.label(.shownPercent)),
          .number(language.label(.upToLabel)),
        ],
      rows: rows.map { name, counts in
        guard let counts else { return ReportTable.Row(heading: name) }
        return ReportTable.Row([ReportTable.Cell(name)] + cells(of: counts))
      })
  }

  private func cells(of counts: StandingCounts) -> [ReportTable.Cell] {
    ConditionStanding.sharing.map { .count(counts[$0]) }
      + [
        .count(counts.applicable), share(counts.share(.shown)), share(counts.possibleShare),
      ]
  }

  /// A share in per cent.
  func share(_ share: Double?) -> ReportTable.Cell {
    ReportTable.Cell(.own(language.percent(share)), value: share.map { $0 * 100 }, unit: "%")
  }

  /// The standings with their words, in the order in which they are drawn.
  var legend: [StandingBars.Segment] {
    ConditionStanding.sharing.map {
      StandingBars.Segment(standing: $0, word: language.label(.legend($0)))
    }
  }

  /// The counts above zero in words.
  func text(of counts: StandingCounts) -> String {
    let parts = ConditionStanding.sharing.filter { counts[$0] > 0 }.map {
      "\(counts[$0]) \(language.label(.short($0)))"
    }
    return parts.isEmpty ? language.label(.noCondition) : parts.joined(separator: ", ")
  }
}

extension Phrase {
  /// The short word for a standing, for heads of columns.
  static func short(_ standing: ConditionStanding) -> Phrase {
    switch standing {
    case .shown: .shownShort
    case .shownLocally: .localShort
    case .formerlyShown: .formerShort
    case .unknown: .unknownShort
    case .lacking: .lackingShort
    case .notApplicable: .notApplicableShort
    }
  }

  /// The words for a standing in the legend of a figure.
  static func legend(_ standing: ConditionStanding) -> Phrase {
    switch standing {
    case .shownLocally: .localLegend
    case .formerlyShown: .formerLegend
    case .shown, .unknown, .lacking, .notApplicable: .short(standing)
    }
  }
}
