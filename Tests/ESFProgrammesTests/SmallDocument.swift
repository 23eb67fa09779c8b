import ESFProgrammes
import StructuredText

/// A small programme document whose tables agree: one priority for youth, 100 euro of the Union.
enum SmallDocument {
  static let json = """
    {
      "schemaVersion": "1.0",
      "cover": {
        "cci": "2021IT05SFPR015",
        "titleEnglish": "Programme ESF+ of a Region",
        "titlesNational": ["Programma FSE+"],
        "version": "1.1",
        "firstYear": 2021,
        "lastYear": 2027,
        "eligibleFrom": "2021-01-01",
        "eligibleUntil": "2029-12-31",
        "decisionNumber": "C(2022)1",
        "decisionDate": "2022-08-19",
        "regions": ["ITI1"],
        "funds": ["ESF+"]
      },
      "strategy": "Young people first.",
      "justifications": [
        {"policyObjective": "4", "objective": "ESO4.1", "justification": "Many are without work."}
      ],
      "priorities": [
        {
          "code": "2",
          "title": "Youth",
          "dedication": "youth-employment",
          "objectives": [
            {
              "code": "ESO4.1",
              "typesOfAction": "Paid traineeships.",
              "targetGroups": "NEETs aged 15 to 29.",
              "outputs": [
                {"fund": "ESF+", "categoryOfRegion": "More developed", "code": "EECO07",
                 "name": "18-29", "unit": "number", "milestone2024": 1200, "target2029": 9000}
              ],
              "results": [
                {"fund": "ESF+", "categoryOfRegion": "More developed", "code": "EECR04",
                 "name": "In employment", "unit": "%", "referenceOutput": "EECO07",
                 "baseline": 33.5, "referenceYear": "2020", "target2029": 45,
                 "dataSource": "Register"}
              ],
              "allocations": [
                {"dimension": "interventionField", "fund": "ESF+",
                 "categoryOfRegion": "More developed", "code": "134", "union": 39.5},
                {"dimension": "interventionField", "fund": "ESF+",
                 "categoryOfRegion": "More developed", "code": "136", "union": 60.5},
                {"dimension": "formOfSupport", "fund": "ESF+",
                 "categoryOfRegion": "More developed", "code": "01", "union": 100},
                {"dimension": "territorialDelivery", "fund": "ESF+",
                 "categoryOfRegion": "More developed", "code": "33", "union": 100},
                {"dimension": "secondaryTheme", "fund": "ESF+",
                 "categoryOfRegion": "More developed", "code": "05", "union": 30},
                {"dimension": "secondaryTheme", "fund": "ESF+",
                 "categoryOfRegion": "More developed", "code": "09", "union": 100},
                {"dimension": "genderEquality", "fund": "ESF+",
                 "categoryOfRegion": "More developed", "code": "02", "union": 100}
              ]
            }
          ]
        }
      ],
      "appropriations": [
        {"fund": "ESF+", "categoryOfRegion": "More developed",
         "years": [{"year": 2021, "amount": 40}, {"year": 2022, "amount": 45.25}],
         "flexibility2026": 14.75, "total": 100}
      ],
      "financing": [
        {"policyObjective": "4", "priority": "2", "basis": "total", "fund": "ESF+",
         "categoryOfRegion": "More developed", "unionMain": 81.25, "unionTechnicalAssistance": 4,
         "unionFlexibility": 14, "unionFlexibilityTechnicalAssistance": 0.75, "union": 100,
         "nationalPublic": 140, "nationalPrivate": 10, "national": 150, "total": 250, "rate": 0.4}
      ],
      "enablingConditions": [
        {"name": "Active labour market policies", "fund": "ESF+", "specificObjectives": ["ESO4.1"],
         "fulfilled": true,
         "criteria": [{"text": "Profiling", "fulfilled": true, "reference": "Plan of 2021"}]}
      ]
    }
    """

  /// The errors and warnings of the document with some texts replaced: path, then what was found.
  static func problems(
    _ replacements: (old: String, new: String)..., ceilings: CofinancingCeilings = .recalled
  ) throws -> [LocatedProblem] {
    let text = replacements.reduce(json) { $0.replacing($1.old, with: $1.new) }
    return try ProgrammeDocument.checked(
      json: Array(text.utf8), source: "d.json", codes: SmallCodes.lists(), ceilings: ceilings
    ).problems
  }
}
