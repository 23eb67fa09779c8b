import GoodPractices
import PartnerRecords
import PolicyCycle
import RegionalContext
import StructuredText
import TestSupport
import Testing

@testable import PolicyReports
@testable import ProgrammeScoring

@Suite struct LearningReportTests {
  private let world: SmallWorld
  private let library: PracticeLibrary

  init() throws {
    world = try SmallWorld()
    library = PracticeLibrary(
      try [
        SmallWorld.practice(
          "si-a", in: "SI03", meets: ["outreach.a.1", "outreach.a.2"], locally: ["outreach.a.3"]),
        SmallWorld.practice(
          "dk-b", in: "DK", meets: ["outreach.a.1", "outreach.b.1"], effects: [SmallWorld.gain],
          status: .ongoing),
        SmallWorld.practice(
          "dk-old", in: "DK", meets: ["outreach.a.4"], effects: [SmallWorld.gain], status: .ended),
        SmallWorld.practice("it-own", in: "ITI14", meets: ["outreach.a.4"]),
      ], partnerTerritories: try ["ITI1", "SI"].map(SmallWorld.territory))
  }

  private func matrix(_ kind: LearningMatrix.SubjectKind = .programme) throws -> LearningMatrix {
    LearningMatrix(
      of: kind,
      assessments: [
        try world.assessment([SmallWorld.answer("outreach.a.2", .notMet)])
      ], library: library, rubric: world.rubric)
  }

  private func document(
    _ detail: ReportDetail = .full, _ language: ReportLanguage = .english,
    transfers: [TransferabilityCase] = []
  ) throws -> ReportDocument {
    let matrix = try matrix()
    let receiver = try #require(matrix.receivers.first)
    return ReportDocument(
      matrix: matrix, receiver: receiver,
      plans: [StudyVisitPlan(for: receiver.subject, in: matrix, visits: 2)], transfers: transfers,
      library: library, detail: detail, language: language)
  }

  private func form(
    _ values: [TransferabilityValue], for practice: String, reason: String = "Because.",
    facts: [String] = []
  ) throws -> TransferabilityForm {
    TransferabilityForm(
      practice: practice, territory: try SmallWorld.territory("ITI1"),
      entries: zip(try SmallTransferability.rubric().transferability, values).map { item, value in
        value == .unknown
          ? TransferabilityEntry(item: item)
          : TransferabilityEntry(
            item: item, value: value, reason: reason, facts: facts, filledBy: .receiving,
            filledOn: PartialDate("2026-11"))
      })
  }

  @Test func `the report tells pairs, conditions and visits`() throws {
    let text = try document().text(width: 300)
    for line in [
      "Receivers on this page: programmes.",
      // Lacking: a.2 only; open: a.1, a.3, b.1 and, by the practice that ended, a.4.
      "Tuscany    regional               1              1         4",
      "Slovenia [partner]        1", "Denmark                   3", "Tuscany, found lacking:",
      "Is outreach.a.2 so?", "lacking (outreach.a.2)", "Title of si-a (si-a)",
      "2 visits show 1 of 1 condition found lacking and 3 of 3 that may be lacking.",
      "No other choice of up to 2 visits among 2 territories shows more",
      "1 practice that would show something has ended and is left out.",
      "Title of dk-old (dk-old) (proven effect)",
    ] { #expect(text.contains(line), "\(line)\n\(text)") }
    // Of what can be seen in Denmark nothing is said on partners elsewhere.
    let denmark = try #require(text.firstRange(of: "Conditions to see in Denmark"))
    #expect(!text[denmark.upperBound...].contains("No partner practice yet"))
    // Own practices stand nowhere.
    #expect(!text.contains("it-own"))
  }

  @Test func `what may be lacking is told in part, what was found lacking always`() throws {
    let brief = try document(.brief).text()
    #expect(brief.contains("lacking (outreach.a.2)"))
    #expect(brief.contains("… and 2 more: the full report lists them."))
    #expect(!brief.contains("(outreach.b.1)"))
    let full = try document()
    #expect(full.text().contains("(outreach.b.1)") && full.html().contains("<details"))
  }

  @Test func `the numbers of the pairs stand in the table of numbers`() throws {
    let numbers = String(decoding: try document().numbers(), as: UTF8.self)
    #expect(
      numbers.contains(
        "Found lacking: conditions that the row shows and the column lacks;"
          + "Slovenia partner;Tuscany;1;"))
  }

  @Test func `a form is a profile: what blocks first, unknown counted, no mean`() throws {
    let fit = PopulationFit(
      origin: try SmallWorld.territory("SI"), receiving: try SmallWorld.territory("ITI1"),
      statistics: YouthStatistics([]))
    let text = try document(transfers: [
      TransferabilityCase(form: try form([.unknown, .blocks], for: "si-a"), fit: fit)
    ]).text()
    for line in [
      "1 item blocks the transfer until removed.", "Of 2 items 1 is unknown; blocks: 1.",
      "the receiving side, 2026-11", "Proposal from data, to be confirmed",
      "None: fewer than 2 of the figures are known", "Same age? Unknown.",
    ] { #expect(text.contains(line), "\(line)\n\(text)") }
    let blocks = try #require(text.firstRange(of: "TRF-8 Support"))
    let unknown = try #require(text.firstRange(of: "TRF-1 Population fit"))
    #expect(blocks.lowerBound < unknown.lowerBound)
  }

  @Test func `a proposal names its figures, years and limits, and is no answer`() throws {
    let table = [
      "freq,sex,age,training,wstatus,unit,geo\\TIME_PERIOD\t2022 ",
      "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,SI\t8.5 ", "A,T,Y15-29,NO_FE_NO_NFE,INAC,PC,SI\t4.25 ",
      "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,IT\t19.0 ", "A,T,Y15-29,NO_FE_NO_NFE,INAC,PC,IT\t11.4 ", "",
    ].joined(separator: "\n")
    let fit = PopulationFit(
      origin: try SmallWorld.territory("SI03"), receiving: try SmallWorld.territory("ITI1"),
      statistics: try YouthStatistics(eurostatFiles: [("edat_lfse_20.tsv", Array(table.utf8))]))
    let line = ReportLanguage.english.line(for: fit)
    for words in [
      "large change.",
      "50.0 % (Slovenia, 2022, EDAT_LFSE_20, of the larger territory, computed from two rates)",
      "60.0 % (Italy, 2022", "10.5 points apart (up to 3 count as alike, up to 6 as near)",
      "Not compared: early leavers",
    ] { #expect(line.contains(words), "\(words)\n\(line)") }
    let text = try document(transfers: [
      TransferabilityCase(form: try form([.unknown, .unknown], for: "si-a"), fit: fit)
    ]).text()
    #expect(text.contains("Of 2 items 2 are unknown."))
    #expect(ReportLanguage.italian.line(for: fit).contains("grande modifica."))
  }

  @Test func `two practices are compared only on what both have`() throws {
    let text = try document(transfers: [
      TransferabilityCase(form: try form([.ready, .blocks], for: "si-a")),
      TransferabilityCase(form: try form([.smallChange, .unknown], for: "dk-b")),
    ]).text()
    let start = try #require(text.firstRange(of: "SIDE BY SIDE"))
    let comparison = text[start.lowerBound...]
    #expect(comparison.contains("TRF-1 Population fit") && comparison.contains("small change"))
    #expect(comparison.contains("leave them unknown: TRF-8 Support."))
    #expect(!comparison.contains("blocks"))
  }

  @Test func `hostile words of a form stay words`() throws {
    let hostile = "<script>alert(1)</script>"
    let transfer = TransferabilityCase(
      form: try form(
        [.blocks, .unknown], for: hostile, reason: hostile, facts: ["javascript:alert(1)", hostile]
      ))
    let document = try document(transfers: [transfer])
    let html = document.html()
    #expect(!html.contains("<script>alert") && html.contains("&lt;script&gt;alert"))
    #expect(!html.contains("href=\"javascript"))
    #expect(!document.markdown().contains("<script>alert"))
  }

  @Test(arguments: ReportLanguage.all.map(\.code))
  func `nobody to learn, nothing to learn and no form are said`(_ code: String) throws {
    let language = try #require(ReportLanguage(code: code))
    let empty = ReportDocument(
      matrix: try matrix(.system), library: library, language: language)
    #expect(empty.text().contains(language.label(.matrixNoReceivers)))
    let none = PracticeLibrary([], partnerTerritories: [])
    let matrix = LearningMatrix(
      of: .programme, assessments: [try world.assessment([])], library: none, rubric: world.rubric)
    let receiver = try #require(matrix.receivers.first)
    let document = ReportDocument(
      matrix: matrix, receiver: receiver,
      plans: [StudyVisitPlan(for: receiver.subject, in: matrix, visits: 1)],
      transfers: [
        TransferabilityCase(
          form: TransferabilityForm(
            practice: "x", territory: receiver.territory, rubric: world.rubric))
      ], library: none, language: language)
    let text = document.text(width: 1_000)
    for phrase in [Phrase.matrixNoGivers, .matrixNothingToLearn, .planNothing, .formNoItems] {
      #expect(text.contains(language.label(phrase)), "\(phrase)")
    }
  }

  @Test(arguments: ReportLanguage.all.map(\.code))
  func `the shipped records give a report without an open place`(_ code: String) throws {
    let language = try #require(ReportLanguage(code: code))
    let records = try ShippedRecords.load()
    for kind in LearningMatrix.SubjectKind.allCases {
      let matrix = LearningMatrix(
        of: kind, assessments: records.assessments, library: records.library,
        rubric: records.rubric)
      #expect(matrix.receivers.count == 7 && matrix.givers.count(where: \.isPartner) == 7)
      let receiver = try #require(matrix.receiver(of: SmallWorld.territory("ITI1")))
      let document = ReportDocument(
        matrix: matrix, receiver: receiver,
        plans: [
          StudyVisitPlan(for: receiver.subject, in: matrix, visits: 3),
          StudyVisitPlan(forAll: matrix, visits: 3),
        ],
        transfers: [
          TransferabilityCase(
            form: TransferabilityForm(
              practice: "si-pum-o-plus", territory: receiver.territory, rubric: records.rubric))
        ], library: records.library, language: language)
      #expect(!document.text().contains("{") && !document.markdown().contains("{n"))
      #expect(document.text().split(separator: "\n").allSatisfy { $0.count <= 100 })
      #expect(document.html().contains("<html lang=\"\(code)\""))
    }
    #expect(records.rubric.transferability.count == 9)
    #expect(records.rubric.transferabilityItem(PopulationFit.item) != nil)
  }
}
