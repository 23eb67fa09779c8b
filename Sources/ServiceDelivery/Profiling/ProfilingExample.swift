public import StructuredText

/// A set of rules that shows the form of the file; ours, unvalidated, and not to be used on people.
public enum ProfilingExample {
  /// The file as text.
  public static let text = """
    {
      "schemaVersion": "1.0",
      "name": "Example of profiling rules",
      "validation": {
        "state": "example",
        "note": "Made up for this library to show the form. Never checked on real cases."
      },
      "segments": [
        {"id": "light", "name": "Light support", "support": "Job search, online or at the office"},
        {"id": "guided", "name": "Guided", "support": "A counsellor and a plan with dated steps"},
        {"id": "close", "name": "Close support", "support": "A mentor, other services, small steps"}
      ],
      "rules": [
        {
          "id": "no-home",
          "segment": "close",
          "reason": "Without a home, other help comes first.",
          "all": [{"attribute": "homeless", "isOneOf": ["yes"]}]
        },
        {
          "id": "long-and-unqualified",
          "segment": "close",
          "reason": "More than a year without work or study, and no upper secondary education.",
          "all": [
            {"attribute": "months-without-work", "atLeast": 12},
            {"attribute": "isced", "atMost": 2}
          ]
        },
        {
          "id": "half-a-year",
          "segment": "guided",
          "reason": "Half a year or more without work or study.",
          "all": [{"attribute": "months-without-work", "atLeast": 6}]
        },
        {
          "id": "offline",
          "segment": "guided",
          "reason": "Online help does not reach a person without a device or connection.",
          "all": [{"attribute": "digital-access", "isOneOf": ["no"]}]
        }
      ],
      "otherwise": "light"
    }

    """

  /// The rules.
  ///
  /// - Throws: `InputProblems` never in a release, since the text is read in the tests.
  public static func rules() throws(InputProblems) -> ProfilingRules {
    try ProfilingRules(json: Array(text.utf8), source: "example of profiling rules")
  }
}
