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

let package = Package(
  name: "PracticeExchange",
  products: [
    .library(name: "StructuredText", targets: ["StructuredText"])
  ],
  targets: [
    // MARK: Library, ground floor first
    .target(name: "StructuredText"),

    // MARK: Programs
    .target(name: "CommandLineSupport", path: "Examples/Support"),

    // MARK: Tests
    .testTarget(name: "StructuredTextTests", dependencies: ["StructuredText"]),
    .testTarget(name: "CommandLineSupportTests", dependencies: ["CommandLineSupport"]),
  ]
)

for target in package.targets {
  target.swiftSettings = settings + (target.swiftSettings ?? [])
}
