// swift-tools-version: 6.2

import PackageDescription

// Every target is compiled with the same language settings (language mode 6 follows from the tools
// version). Warnings are errors in CI by a command-line flag, not here: a newer compiler's new
// warning must not break a user's build.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The umbrella and all that it re-exports. Clients within the package name each module, since the
// build system otherwise misses that a client of the umbrella alone has to be compiled again when the
// layout of a re-exported type changes, and the client crashes.
let umbrella: [Target.Dependency] = [
  "CollectiveLearning", "ESFProgrammes", "GoodPractices", "PartnerRecords", "PolicyCycle",
  "PolicyReports",
  "PracticeExchange", "ProgrammeScoring", "RegionalContext", "ServiceDelivery",
]

// What programs import for arguments and files; CommandLineSupport re-exports SafeFiles.
let commandLine: [Target.Dependency] = ["CommandLineSupport", "SafeFiles"]

let package = Package(
  name: "PracticeExchange",
  products: [
    .library(name: "PracticeExchange", targets: ["PracticeExchange"]),
    .library(name: "StructuredText", targets: ["StructuredText"]),
    .library(name: "CompositeIndicators", targets: ["CompositeIndicators"]),
    .library(name: "RecordStore", targets: ["RecordStore"]),
    .library(name: "StatisticalTables", targets: ["StatisticalTables"]),
    .executable(name: "score-programme", targets: ["score-programme"]),
    .executable(name: "find-practice", targets: ["find-practice"]),
    .executable(name: "practice-pages", targets: ["practice-pages"]),
    .executable(name: "territory-context", targets: ["territory-context"]),
    .executable(name: "compare-territories", targets: ["compare-territories"]),
    .executable(name: "draft-intervention", targets: ["draft-intervention"]),
    .executable(name: "learning-process", targets: ["learning-process"]),
    .executable(name: "practice-library", targets: ["practice-library"]),
    .executable(name: "monitor-operation", targets: ["monitor-operation"]),
  ],
  targets: [
    // MARK: Library, ground floor first
    .target(
      name: "CompositeIndicators",
      // exp and log come from libm, which nothing else links on Linux.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(
      name: "StructuredText",
      // Rounding comes from libm, which nothing else links on Linux.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(name: "StatisticalTables", dependencies: ["StructuredText"]),
    .target(name: "PolicyCycle", dependencies: ["StructuredText"]),
    .target(
      name: "RegionalContext",
      dependencies: ["CompositeIndicators", "PolicyCycle", "StatisticalTables", "StructuredText"]),
    .target(name: "ESFProgrammes", dependencies: ["PolicyCycle", "StructuredText"]),
    .target(name: "GoodPractices", dependencies: ["PolicyCycle", "StructuredText"]),
    .target(name: "SafeFiles"),
    .target(
      name: "RecordStore",
      dependencies: ["GoodPractices", "PolicyCycle", "SafeFiles", "StructuredText"]),
    .target(
      name: "CollectiveLearning",
      dependencies: ["ESFProgrammes", "GoodPractices", "PolicyCycle", "StructuredText"]),
    .target(
      name: "ServiceDelivery",
      dependencies: ["CompositeIndicators", "PolicyCycle", "RegionalContext", "StructuredText"]),
    .target(
      name: "ProgrammeScoring",
      dependencies: [
        "CompositeIndicators", "ESFProgrammes", "GoodPractices", "PolicyCycle", "RegionalContext",
        "StructuredText",
      ]),
    .target(
      name: "PolicyReports",
      dependencies: [
        "CollectiveLearning", "ESFProgrammes", "GoodPractices", "PolicyCycle", "ProgrammeScoring",
        "RegionalContext",
        "ServiceDelivery", "StructuredText",
      ]),
    .target(
      name: "PartnerRecords",
      dependencies: [
        "CollectiveLearning", "ESFProgrammes", "GoodPractices", "PolicyCycle", "ProgrammeScoring",
        "RegionalContext",
        "ServiceDelivery", "StructuredText",
      ],
      exclude: ["Records"]),
    .target(
      name: "PracticeExchange",
      dependencies: [
        "CollectiveLearning", "ESFProgrammes", "GoodPractices", "PartnerRecords", "PolicyCycle",
        "PolicyReports",
        "ProgrammeScoring", "RegionalContext", "ServiceDelivery",
      ]),

    // MARK: Programs
    .target(
      name: "CommandLineSupport", dependencies: ["SafeFiles", "StructuredText"],
      path: "Examples/Support"),
    .executableTarget(
      name: "score-programme", dependencies: commandLine + umbrella,
      path: "Examples/score-programme"),
    .executableTarget(
      name: "find-practice", dependencies: commandLine + umbrella,
      path: "Examples/find-practice"),
    .executableTarget(
      name: "practice-pages", dependencies: commandLine + umbrella,
      path: "Examples/practice-pages"),
    .executableTarget(
      name: "territory-context",
      dependencies: commandLine + umbrella, path: "Examples/territory-context"),
    .executableTarget(
      name: "compare-territories",
      dependencies: commandLine + umbrella, path: "Examples/compare-territories"),
    .executableTarget(
      name: "draft-intervention",
      dependencies: commandLine + umbrella, path: "Examples/draft-intervention"),
    .executableTarget(
      name: "learning-process",
      dependencies: commandLine + umbrella, path: "Examples/learning-process"),
    .executableTarget(
      name: "practice-library",
      dependencies: commandLine + ["RecordStore", "StructuredText"] + umbrella,
      path: "Examples/practice-library"),
    .executableTarget(
      name: "monitor-operation", dependencies: commandLine + ["StructuredText"] + umbrella,
      path: "Examples/monitor-operation"),
    .executableTarget(name: "embed-records", dependencies: ["StructuredText"]),

    // MARK: Tests
    .target(
      name: "TestSupport",
      dependencies: [
        "ESFProgrammes", "GoodPractices", "PolicyCycle", "ProgrammeScoring", "ServiceDelivery",
        "StructuredText",
      ],
      path: "Tests/Support"),
    .executableTarget(
      name: "store-writer", dependencies: ["RecordStore", "StructuredText"],
      path: "Tests/store-writer"),
    .executableTarget(
      name: "measure-performance",
      dependencies: [
        "CompositeIndicators", "ESFProgrammes", "GoodPractices", "PartnerRecords", "PolicyCycle",
        "PolicyReports", "ProgrammeScoring", "RecordStore", "RegionalContext", "ServiceDelivery",
        "StatisticalTables", "StructuredText",
      ],
      path: "Tests/measure-performance"),
    .executableTarget(
      name: "fuzz-tables", dependencies: ["StatisticalTables", "StructuredText"],
      path: "Tests/fuzz-tables", exclude: ["seeds", "tables.dict"]),
    .executableTarget(
      name: "fuzz-records", dependencies: ["RecordStore", "StructuredText"],
      path: "Tests/fuzz-records", exclude: ["seeds", "records.dict"]),
    .executableTarget(
      name: "fuzz-service", dependencies: ["ServiceDelivery", "StructuredText"],
      path: "Tests/fuzz-service", exclude: ["seeds", "service.dict"]),
    .executableTarget(
      name: "fuzz-sheets",
      dependencies: ["GoodPractices", "PartnerRecords", "PolicyCycle", "StructuredText"],
      path: "Tests/fuzz-sheets", exclude: ["seeds", "sheets.dict"]),
    .testTarget(
      name: "CompositeIndicatorsTests", dependencies: ["CompositeIndicators", "TestSupport"]),
    .testTarget(name: "StructuredTextTests", dependencies: ["StructuredText", "TestSupport"]),
    .testTarget(
      name: "StatisticalTablesTests",
      dependencies: ["StatisticalTables", "StructuredText", "TestSupport"]),
    .testTarget(
      name: "PolicyCycleTests", dependencies: ["PolicyCycle", "StructuredText", "TestSupport"]),
    .testTarget(
      name: "ESFProgrammesTests",
      dependencies: ["ESFProgrammes", "PolicyCycle", "StructuredText", "TestSupport"]),
    .testTarget(
      name: "GoodPracticesTests",
      dependencies: [
        "GoodPractices", "PartnerRecords", "PolicyCycle", "StructuredText", "TestSupport",
      ]),
    .testTarget(
      name: "CollectiveLearningTests",
      dependencies: [
        "CollectiveLearning", "ESFProgrammes", "GoodPractices", "PartnerRecords", "PolicyCycle",
        "StructuredText", "TestSupport",
      ]),
    .testTarget(
      name: "ServiceDeliveryTests",
      dependencies: [
        "CompositeIndicators", "PolicyCycle", "RegionalContext", "SafeFiles", "ServiceDelivery",
        "StructuredText", "TestSupport",
      ]),
    .testTarget(name: "SafeFilesTests", dependencies: ["SafeFiles", "TestSupport"]),
    .testTarget(
      name: "RecordStoreTests",
      dependencies: [
        "GoodPractices", "PartnerRecords", "PolicyCycle", "RecordStore", "SafeFiles",
        "StructuredText", "TestSupport", "store-writer",
      ]),
    .testTarget(
      name: "RegionalContextTests",
      dependencies: [
        "ESFProgrammes", "PartnerRecords", "PolicyCycle", "RegionalContext", "StatisticalTables",
      ]),
    .testTarget(
      name: "ProgrammeScoringTests",
      dependencies: [
        "ESFProgrammes", "GoodPractices", "PartnerRecords", "PolicyCycle", "ProgrammeScoring",
        "RegionalContext", "StructuredText", "TestSupport",
      ]),
    .testTarget(
      name: "PolicyReportsTests",
      dependencies: [
        "CollectiveLearning", "ESFProgrammes", "GoodPractices", "PartnerRecords", "PolicyCycle",
        "PolicyReports",
        "ProgrammeScoring", "RegionalContext", "ServiceDelivery", "StructuredText", "TestSupport",
      ]),
    .testTarget(
      name: "PartnerRecordsTests",
      dependencies: [
        "ESFProgrammes", "GoodPractices", "PartnerRecords", "PolicyCycle", "ProgrammeScoring",
        "RegionalContext", "ServiceDelivery",
      ]),
    .testTarget(name: "PracticeExchangeTests", dependencies: umbrella),
    .testTarget(
      name: "CommandLineSupportTests", dependencies: commandLine + ["TestSupport"]),
    .testTarget(name: "EmbedRecordsTests", dependencies: ["embed-records"]),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "RecordStore", "StructuredText", "TestSupport", "compare-territories", "draft-intervention",
        "find-practice",
        "learning-process", "monitor-operation", "practice-library", "practice-pages",
        "score-programme", "territory-context",
      ]),
  ]
)

for target in package.targets {
  target.swiftSettings = settings + (target.swiftSettings ?? [])
}
