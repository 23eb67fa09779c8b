import ESFProgrammes
import PolicyCycle
import StructuredText
import Testing

@Suite struct LatestAdoptedTests {
  private let cci = CCI("2021IT05SFPR015")

  private func version(_ version: String, status: String, date: String) -> [String: String] {
    PlannedFile.row(["version": version, "status": status, "last_adoption_date_ecms": date])
  }

  @Test func `versions are kept apart and the highest adopted one is chosen`() throws {
    let file = try PlannedFile.read([
      version("2", status: "Adopted by EC", date: "2024-07-01"),
      version("1.10", status: "Adopted by MS", date: "2023-12-01"),
      version("1.9", status: "Adopted by EC (TF Accepted)", date: "2023-06-01"),
      version("3", status: "Sent", date: "2025-01-01"),
    ])
    #expect(file.programmes.map { $0.version?.description } == ["1.9", "1.10", "2", "3"])
    let programme = try #require(cci)
    let latest = try #require(file.latestAdopted(of: programme))
    #expect(latest.programme.version?.description == "2")
    #expect(latest.choice == .byVersion)
    #expect(file.latestAdopted == [latest])
  }

  @Test func `without a version column the date of adoption decides`() throws {
    let rows = [
      version("", status: "Adopted by EC", date: "2024-07-01T00:00:00.000"),
      version("", status: "Adopted by EC", date: "2022-07-01"),
    ]
    let columns = PlannedFile.columns.filter { $0 != "version" }
    let file = try PlannedFile.read(PlannedFile.text(rows, columns: columns))
    #expect(file.programmes.count == 2)
    let latest = try #require(file.latestAdopted.first)
    #expect(latest.programme.adopted?.description == "2024-07-01")
    #expect(latest.choice == .byDateOfAdoption)
  }

  @Test func `a programme with nothing adopted has no version to calculate with`() throws {
    let file = try PlannedFile.read([version("1", status: "Sent", date: "2022-01-01")])
    #expect(file.latestAdopted.isEmpty)
    #expect(file.programmes.count == 1)
  }

  @Test func `two states of one version are kept apart, told, and the later one counts`() throws {
    let file = try PlannedFile.read([
      version("1.1", status: "Adopted by EC", date: "2022-01-01"),
      version("1.1", status: "Adopted by MS", date: "2024-02-01"),
      version("1.1", status: "Sent", date: "2025-02-01"),
    ])
    #expect(file.warnings.map(\.path) == ["version", "version"])
    #expect(file.programmes.count == 3)
    #expect(file.latestAdopted.map(\.programme.adopted?.description) == ["2024-02-01"])
    let total = file.latestAdopted[0].programme.total(by: .interventionField, of: .esfPlus)
    #expect(total?.rows == [3])
  }

  @Test(arguments: ["", "1.", ".1", "1.2.3", "v1", "-1", "1234567", "1,2"])
  func `other texts are no version`(_ text: String) { #expect(ProgrammeVersion(text) == nil) }

  @Test func `of several without version and date none is called the latest`() throws {
    let rows = [
      version("", status: "Adopted by EC", date: ""),
      version("", status: "Adopted by MS", date: ""),
    ]
    #expect(try PlannedFile.read(rows).latestAdopted.isEmpty)
    #expect(try PlannedFile.read([rows[0]]).latestAdopted.count == 1)
  }

  @Test(arguments: ["0,900", "875.000", "12,34", "1.234.567", "1,23"])
  func `a number that means another where commas are decimal is refused`(_ text: String) {
    #expect(throws: (any Error).self) {
      try PlannedFile.read([PlannedFile.row(["eu_amount": text])])
    }
  }
}
