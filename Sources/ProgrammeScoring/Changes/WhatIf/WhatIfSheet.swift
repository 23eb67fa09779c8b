import GoodPractices
public import PolicyCycle
import StructuredText

/// A what-if as a small spreadsheet: one supposition a row.
///
/// Columns `kind`, `name` and `value`, found by their heading, in any order; further columns are for the
/// reader. Kinds: `answer` (name: a condition; value: met, local, not-met, unknown or not-applicable),
/// `weight` (name: a phase or a criterion; value: a number above 0) and `without` (name: a practice;
/// value: yes or no). A row of an answer or a weight without a value supposes nothing.
public enum WhatIfSheet {
  /// A column of the sheet.
  enum Column: String, CaseIterable {
    case kind, name, value, now, about

    /// Whether its cells are read, and not there for the reader only.
    var isRead: Bool { self == .kind || self == .name || self == .value }
  }

  /// What a row supposes something of.
  enum Kind: String, CaseIterable {
    case answer, weight, without
  }

  /// A sheet to fill in for a programme: its conditions with where they stand now, the weights, and the
  /// practices of its frontier.
  ///
  /// - Parameters:
  ///   - scorecard: The scorecard to suppose changes of.
  ///   - separator: The separator between cells.
  /// - Returns: The bytes of the file: UTF-8 with byte order mark and CRLF, as spreadsheets like it.
  public static func template(
    for scorecard: Scorecard, separator: AssessmentSheet.Separator = .semicolon
  ) -> [UInt8] {
    var writer = CSVWriter(separator: separator.byte, byteOrderMark: true, lineEnd: .crlf)
    func add(_ kind: Kind, _ name: String, _ value: String, now: String, _ about: String) {
      writer.append(row: [kind.rawValue, name, value, now, about])
    }
    writer.append(row: Column.allCases.map(\.rawValue))
    let profile = scorecard.programmeProfile
    let criteria = profile.sections.flatMap(\.criteria)
    for result in criteria.flatMap(\.conditions) {
      add(.answer, result.condition.id, "", now: result.standing.rawValue, result.condition.text)
    }
    for section in profile.sections {
      if let phase = section.section.phase {
        add(.weight, phase.rawValue, "", now: "1", section.name)
      }
      for criterion in section.criteria.map(\.criterion) {
        add(.weight, criterion.id, "", now: "1", "\(criterion.code) \(criterion.name)")
      }
    }
    var titles: [String: String] = [:]
    for entry in criteria.flatMap(\.conditions).flatMap(\.practices) {
      titles[entry.practice.id] = entry.practice.title
    }
    for (id, title) in titles.sorted(by: { $0.key < $1.key }) {
      add(.without, id, "no", now: "no", title)
    }
    return writer.bytes
  }
}
