import PartnerRecords
import ProgrammeScoring

/// The comparison of all shipped systems, on one thread: its time is processor time.
enum ComparisonTiming {
  static func timing(runs: Int, draws: Int) async throws -> Timing {
    let records = try ShippedRecords.load()
    let systems = records.assessments(ofProgrammes: false)
    let settings = try ComparisonSettings(draws: draws)
    return try await Timing(
      "compare \(systems.count) systems, \(draws) draws, 1 thread", runs: runs
    ) {
      _ = try await records.scorer.comparison(
        of: systems, mixesLevels: true, settings: settings, threads: 1)
    }
  }
}
