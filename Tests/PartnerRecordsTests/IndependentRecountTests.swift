import Foundation
import PartnerRecords
import PolicyCycle
import ProgrammeScoring
import Testing

/// Counts the shipped scorecards again, from the record files alone: another JSON reader, other code,
/// rules written down from the method page.
@Suite struct IndependentRecountTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/PartnerRecords/Records").standardized

  private static func object(_ path: String) throws -> [String: Any] {
    let data = try Data(contentsOf: folder.appending(path: path))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private static func list(_ object: [String: Any], _ name: String) -> [[String: Any]] {
    object[name] as? [[String: Any]] ?? []
  }

  private static func text(_ object: [String: Any], _ name: String) -> String {
    object[name] as? String ?? ""
  }

  /// Section, level, aspect and reach of each condition, in the rubric's order.
  private static func conditions() throws -> [(
    id: String, section: String, criterion: String, level: Int, design: Bool, reach: Bool
  )] {
    let rubric = try object("rubric.json")
    let cross = try #require(rubric["crossCutting"] as? [String: Any])
    return (list(rubric, "phases") + [cross]).flatMap { section in
      list(section, "criteria").flatMap { criterion in
        list(criterion, "conditions").map {
          (
            text($0, "id"), text(section, "id"), text(criterion, "id"), $0["level"] as? Int ?? 0,
            text($0, "aspect") == "design", $0["reachMatters"] as? Bool ?? false
          )
        }
      }
    }
  }

  /// The conditions that practices of other territories show.
  private static func frontier(without own: String) throws -> Set<String> {
    var shown: Set<String> = []
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "practices").path(percentEncoded: false))
    for name in names {
      let practice = try object("practices/\(name)")
      var place = text(practice, "territory")
      while place.count > 2, place.hasSuffix("0") { place.removeLast() }
      if place.hasPrefix(own) || own.hasPrefix(place) { continue }
      let effects = list(practice, "effects").filter { ($0["level"] as? Int ?? 0) >= 2 }
      let directions = effects.map { text($0, "direction") }
      let gained = directions.contains("positive")
      if !gained, directions.contains("none") || directions.contains("negative") { continue }
      for answer in list(practice, "answers")
      where ["met", "local"].contains(text(answer, "value")) {
        shown.insert(text(answer, "condition"))
      }
    }
    return shown
  }

  /// What an answer comes to on 22 November 2026.
  private static func standing(_ answer: [String: Any]?, reach: Bool) -> String {
    guard let answer else { return "unknown" }
    let value = text(answer, "value")
    let old = text(answer, "factDate").prefix(4)
    if value == "not-met" { return !old.isEmpty && old < "2021" ? "unknown" : "lacking" }
    if value == "not-applicable" { return "not-applicable" }
    if value == "unknown" {
      return answer["formerlyMet"] as? Bool == true ? "formerly-shown" : "unknown"
    }
    // A year alone is fresh from 2021 on; a longer date is compared as text.
    let date = text(answer, "factDate")
    let isFresh = date.count == 4 ? date >= "2021" : date >= "2021-11-22".prefix(date.count)
    if date.isEmpty || !isFresh { return "formerly-shown" }
    return value == "local" && reach ? "shown-locally" : "shown"
  }

  @Test(arguments: ["ITI1", "MT", "HR", "RO", "SI", "LU", "LT"])
  func `shares and levels agree with the recount`(_ territory: String) throws {
    let conditions = try Self.conditions()
    let frontier = try Self.frontier(without: territory)
    let card = try ShippedRecords.load().scorecard(for: territory)
    #expect(card.frontier.count == frontier.count)
    for (kind, profile) in [
      ("programme", card.programmeProfile), ("system", try #require(card.systemProfile)),
    ] {
      let file = try Self.object("assessments/\(kind)-\(territory).json")
      var answers: [String: [String: Any]] = [:]
      for answer in Self.list(file, "answers") { answers[Self.text(answer, "condition")] = answer }
      var counts: [String: [String: Int]] = [:]
      for condition in conditions where frontier.contains(condition.id) {
        let standing = Self.standing(answers[condition.id], reach: condition.reach)
        counts[condition.section, default: [:]][standing, default: 0] += 1
      }
      for section in profile.sections {
        for standing in ConditionStanding.allCases {
          #expect(
            section.counts[standing] == counts[section.section.id]?[standing.rawValue] ?? 0,
            "\(kind) \(territory) \(section.section.id) \(standing.rawValue)")
        }
        for criterion in section.criteria {
          let own = conditions.filter { $0.criterion == criterion.criterion.id }
          let standings = own.map { ($0.level, Self.standing(answers[$0.id], reach: $0.reach)) }
            .filter { $0.1 != "not-applicable" }
          // The highest level such that no condition up to it stands anywhere but at "shown".
          let first = standings.filter { $0.1 != "shown" }.map(\.0).min() ?? 6
          let demonstrated = standings.map(\.0).filter { $0 < first }.max() ?? 0
          #expect(
            criterion.levels?.demonstrated.rawValue == demonstrated,
            "\(kind) \(territory) \(criterion.criterion.id)")
        }
      }
    }
  }
}
