import PolicyCycle
import StructuredText
import TestSupport
import Testing

@testable import ProgrammeScoring

@Suite struct TransferabilityFormTests {
  private let today = PartialDate("2026-11-27")

  private func form(
    _ values: [TransferabilityValue], for practice: String = "p", in code: String = "HR"
  ) throws -> TransferabilityForm {
    let rubric = try SmallTransferability.rubric()
    return TransferabilityForm(
      practice: practice, territory: try SmallWorld.territory(code),
      entries: zip(rubric.transferability, values).map { item, value in
        value == .unknown
          ? TransferabilityEntry(item: item)
          : TransferabilityEntry(
            item: item, value: value, reason: "Because.", filledBy: .receiving,
            filledOn: PartialDate("2026-11"))
      })
  }

  private func read(_ sheet: [UInt8]) throws -> (TransferabilityForm, [LocatedProblem]) {
    let reading = try TransferabilitySheet.read(
      sheet, source: "f.csv", practice: "p", territory: try SmallWorld.territory("HR"),
      rubric: try SmallTransferability.rubric(), today: try #require(today))
    return (reading.form, reading.warnings)
  }

  private static let heading =
    "id,answer,reason,facts,filled by,filled on,practice,territory"
  private static let fit = "transferability.population-fit"

  private func faults(_ rows: [String], heading: String = heading) throws -> [String] {
    do {
      _ = try read(Array(([heading] + rows).joined(separator: "\n").utf8))
      return []
    } catch let problems as InputProblems {
      return problems.errors.map { "\($0.position?.line ?? 0) \($0.path)" }
    }
  }

  @Test func `an empty form is unknown throughout`() throws {
    let form = TransferabilityForm(
      practice: "p", territory: try SmallWorld.territory("HR"),
      rubric: try SmallTransferability.rubric())
    #expect(form.count(of: .unknown) == 2 && form.entries.count == 2)
    #expect(form.entries[0].prompts == [.unknown, .unknown])
    let sheet = TransferabilitySheet.bytes(of: form, title: "Title")
    #expect(sheet.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: sheet, as: UTF8.self)
    #expect(text.contains("item;question;whom to ask;answer;"))
    #expect(text.hasSuffix("\r\n") && !text.replacing("\r\n", with: "").contains("\r"))
    #expect(try read(sheet).0 == form)
    #expect(try read(sheet).1.isEmpty)
  }

  @Test func `what was written is read back, formulas and separators too`() throws {
    let rubric = try SmallTransferability.rubric()
    let form = TransferabilityForm(
      practice: "p", territory: try SmallWorld.territory("HR"),
      entries: [
        TransferabilityEntry(
          item: rubric.transferability[0], value: .blocks, prompts: [.yes, .no],
          reason: "=HYPERLINK(\"https://a.example\"); \"no\"",
          facts: ["@law; 3", "https://b.example"],
          filledBy: .both, filledOn: PartialDate("2026-11-20")),
        TransferabilityEntry(
          item: rubric.transferability[1], value: .smallChange, reason: "-1+1",
          filledBy: .owner, filledOn: PartialDate("2026")),
      ])
    let sheet = TransferabilitySheet.bytes(
      of: form, title: "=cmd", proposal: "+ready: 12 %")
    #expect(try read(sheet).0 == form)
    // No cell of the file begins as a formula does.
    let cells = try CSVTable(
      parsing: sheet.map { $0 == UInt8(ascii: "'") ? 0x7E : $0 }, source: "f"
    )
    .rows.flatMap(\.cells)
    for cell in cells { #expect(!["=", "+", "-", "@"].contains(cell.text.prefix(1)), "\(cell)") }
    #expect(cells.contains { $0.text == "~=HYPERLINK(\"https://a.example\"); \"no\"" })
    #expect(cells.contains { $0.text == "~+ready: 12 %" })
  }

  @Test func `a random form is read back as it was written`() throws {
    var random = SeededGenerator(seed: 81)
    let rubric = try SmallTransferability.rubric()
    let texts = ["=1+1", "a;b", "a\"b", "'x", "'=y", "à", "a,b", "−3", "+3", "x\ny"]
    for round in 0..<200 {
      let entries = rubric.transferability.map { item in
        TransferabilityEntry(
          item: item,
          value: TransferabilityValue.allCases.randomElement(using: &random) ?? .unknown,
          prompts: item.prompts.map { _ in
            PromptAnswer.allCases.randomElement(using: &random) ?? .unknown
          }, reason: texts.randomElement(using: &random),
          facts: texts.filter { !$0.contains("\n") && Bool.random(using: &random) && $0 != "" },
          filledBy: Bool.random(using: &random) ? .receiving : .both,
          filledOn: PartialDate("2026-0\(Int.random(in: 1...9, using: &random))"))
      }
      let form = TransferabilityForm(
        practice: "p", territory: try SmallWorld.territory("HR"), entries: entries)
      #expect(
        try read(TransferabilitySheet.bytes(of: form, title: "T")).0 == form, "round \(round)")
    }
  }

  @Test func `each fault is told once, at its cell`() throws {
    let item = Self.fit
    let prompt = Self.fit + ".age"
    #expect(try faults(["\(item),ready,why,,receiving,2026,p,HR"]).isEmpty)
    #expect(try faults(["\(item),Small Change,why,,BOTH,2026-11,p,HR"]).isEmpty)
    #expect(try faults(["\(item),,,,,,p,HR", ",,,,,,,", "\(prompt),YES,,,,,p,HR00"]).isEmpty)
    #expect(try faults(["\(item),maybe,why,,receiving,2026,p,HR"]) == ["2 answer"])
    #expect(try faults(["\(item),blocks,,,receiving,2026,p,HR"]) == ["2 reason"])
    #expect(try faults(["\(item),blocks,why,,,2026,p,HR"]) == ["2 filled by"])
    #expect(try faults(["\(item),blocks,why,,me,2026,p,HR"]) == ["2 filled by"])
    #expect(try faults(["\(item),ready,why,,owner,2026,p,HR"]) == ["2 filled by"])
    #expect(try faults(["\(item),blocks,why,,owner,2026,p,HR"]).isEmpty)
    #expect(try faults(["\(item),blocks,why,,both,,p,HR"]) == ["2 filled on"])
    #expect(try faults(["\(item),blocks,why,,both,27/11/2026,p,HR"]) == ["2 filled on"])
    #expect(try faults(["\(item),blocks,why,,both,2026-11-28,p,HR"]) == ["2 filled on"])
    #expect(try faults(["\(prompt),perhaps,,,,,p,HR"]) == ["2 answer"])
    #expect(
      try faults(["\(prompt),yes,why,law,both,2026,p,HR"]) == [
        "2 reason", "2 facts", "2 filled by", "2 filled on",
      ])
    #expect(try faults(["\(item),,,,,,q,HR"]) == ["2 practice"])
    #expect(try faults(["\(item),,,,,,p,SI"]) == ["2 territory"])
    #expect(try faults(["\(item),,,,,,,"]) == ["2 practice", "2 territory"])
    // The same wrong practice in every row is told once.
    #expect(try faults(["\(item),,,,,,q,HR", "\(prompt),,,,,,q,HR"]) == ["2 practice"])
    #expect(try faults(["transferability.populaton-fit,,,,,,p,HR"]) == ["2 id"])
    #expect(try faults([",ready,,,,,p,HR"]) == ["2 id"])
    #expect(try faults(["\(item),,,,,,p,HR", "\(item),,,,,,p,HR"]) == ["3 id"])
    #expect(
      try faults(["\(item),maybe,,,,,p,HR", "\(prompt),perhaps,,,,,p,HR"]) == [
        "2 answer", "3 answer",
      ])
    #expect(try faults(["x"], heading: "id") == ["1 answer", "1 practice", "1 territory"])
    #expect(
      try faults([], heading: Self.heading.replacing("filled on", with: "filed on")) == ["1 "])
    #expect(try faults([], heading: Self.heading + ",answer") == ["1 answer"])
  }

  @Test func `a no beside ready is a doubt, and what is not there is unknown`() throws {
    let rows = [
      Self.heading, "\(Self.fit),ready,why,,receiving,2026,p,HR", "\(Self.fit).age,no,,,,,p,HR",
    ]
    let (form, warnings) = try read(Array(rows.joined(separator: "\n").utf8))
    #expect(warnings.map(\.path) == ["answer"] && warnings[0].severity == .warning)
    #expect(form.entries[0].value == .ready && form.entries[0].prompts == [.no, .unknown])
    #expect(form.entries[1].value == .unknown && form.count(of: .unknown) == 1)
  }

  @Test func `what blocks comes first, the rest in the rubric's order`() throws {
    #expect(try form([.ready, .blocks]).profile.map(\.value) == [.blocks, .ready])
    #expect(try form([.unknown, .ready]).profile.map(\.value) == [.unknown, .ready])
    #expect(try form([.ready, .blocks]).count(of: .blocks) == 1)
    #expect(try form([.ready, .blocks])["transferability.support"]?.value == .blocks)
  }

  @Test func `two practices are compared on what both have, for one territory only`() throws {
    let first = try form([.ready, .unknown])
    let comparison = try #require(
      TransferabilityComparison(first, try form([.blocks, .ready], for: "q")))
    #expect(comparison.rows.map(\.item.code) == ["TRF-1"])
    #expect(comparison.rows[0].first == .ready && comparison.rows[0].second == .blocks)
    #expect(comparison.leftOut.map(\.code) == ["TRF-8"])
    #expect(comparison.first == "p" && comparison.second == "q")
    #expect(TransferabilityComparison(first, try form([.ready, .ready], in: "SI")) == nil)
  }
}
