import Foundation
import PracticeExchange
import TestSupport
import Testing

@testable import compare_territories

@Suite struct ScratchTests {
  @Test func `scratch`() throws {
    let records = try ShippedRecords.load()
    for kind in [LearningMatrix.SubjectKind.programme, .system] {
      let matrix = LearningMatrix(of: kind, assessments: records.assessments, library: records.library, rubric: records.rubric)
      for k in [1,2,3,5,8,10,12] {
        let clock = ContinuousClock()
        var p: StudyVisitPlan?
        let t = clock.measure { p = StudyVisitPlan(forAll: matrix, visits: k) }
        print(kind, k, t, p!.visits.map(\.giver.territory.code), p!.shown, p!.visitable, p!.hostCount, p!.method)
      }
      for r in matrix.receivers { let p = StudyVisitPlan(for: r.subject, in: matrix, visits: 3)
        print(r.subject, r.counts(), p.visits.map(\.giver.territory.code), p.shown, p.visitable) }
    }
    for (kind, detail) in [(LearningMatrix.SubjectKind.programme, ReportDetail.brief), (.system, .full)] {
      for language in ReportLanguage.all {
        let d = try LearningView.document(.init(receiver: "ITI1", kind: kind, practices: ["si-pum-o-plus"], detail: detail, language: language), records) { print($0) }
        try Data(d.text().utf8).write(to: URL(filePath: "/tmp/lt/\(kind)-\(detail)-\(language.code).txt"))
        try Data(d.html().utf8).write(to: URL(filePath: "/tmp/lt/\(kind)-\(detail)-\(language.code).html"))
        try Data(d.markdown().utf8).write(to: URL(filePath: "/tmp/lt/\(kind)-\(detail)-\(language.code).md"))
      }
    }
    try Data(try LearningView.template(.init(receiver: "ITI1", practices: ["si-pum-o-plus"]), records)).write(to: URL(filePath: "/tmp/lt/form.csv"))
    let d = try LearningView.document(.init(kind: .system), records) { print($0) }
    try Data(d.text().utf8).write(to: URL(filePath: "/tmp/lt/together.txt"))
  }
}
