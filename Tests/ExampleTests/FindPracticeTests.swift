import TestSupport
import Testing

@Suite struct FindPracticeTests {
  @Test func `words find practices and what they show`() throws {
    let run = try ProgramRun("find-practice", ["outreach", "funnel"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("\n  Shows "))
    #expect(run.output.contains("(lu-outreach-youth-work)"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `facets narrow the search`() throws {
    let proven = try ProgramRun("find-practice", ["--evidence", "proven", "--all"])
    #expect(proven.output.contains("proven effect, but another outcome showed no clear gain"))
    #expect(!proven.output.contains("inspiration"))
    let lessons = try ProgramRun("find-practice", ["--evidence", "lesson"])
    #expect(lessons.output.hasPrefix("4 practices of 91"))
    let slovenia = try ProgramRun("find-practice", ["--country", "SI", "--all"])
    #expect(!slovenia.output.contains("Lithuania"))
  }

  @Test func `a practice is shown complete, with its contradictions`() throws {
    let run = try ProgramRun("find-practice", ["--show", "tr-neet-pro"])
    #expect(run.status == 0)
    for text in ["5,447", "FIGURES THAT DISAGREE", "not a partner", "İŞKUR", "TARGET"] {
      #expect(run.output.contains(text), "\(text)")
    }
  }

  @Test func `nothing found is no error, an unknown practice is`() throws {
    let none = try ProgramRun("find-practice", ["zeppelin"])
    #expect(none.status == 0)
    #expect(none.output.contains("0 practices"))
    let one = try ProgramRun("find-practice", ["outreach", "zeppelin"])
    #expect(one.output.contains("In no practice at all: \"zeppelin\"."))
    let unknown = try ProgramRun("find-practice", ["--show", "tr-neet-prow"])
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("tr-neet-pro"))
    let criterion = try ProgramRun("find-practice", ["--criterion", "RIN-99"])
    #expect(criterion.status == 1)
    #expect(criterion.errors.contains("outreach.funnel"))
  }
}
