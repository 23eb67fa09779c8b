extension ActionPlan {
  /// An example of a plan's file to begin with; everybody in it is made up.
  public static let template = """
    {
      "schemaVersion": "1.0",
      "pseudonym": "EXAMPLE-7Q2M",
      "office": "EXAMPLE-north",
      "registered": "2024-03-04",
      "profile": {
        "yearOfBirth": 2004,
        "sex": "female",
        "isced": 2,
        "subgroup": "long-term-unemployed",
        "monthsWithoutWork": 14,
        "marks": {"digitalAccess": false},
        "obstacles": ["transport", "qualification"]
      },
      "goal": {"text": "EXAMPLE: work in a kitchen", "offer": "apprenticeship"},
      "steps": [
        {
          "id": "s1", "text": "EXAMPLE: visit two kitchens", "who": "participant", "due": "2024-04-12",
          "done": "2024-04-10"
        },
        {"id": "s2", "text": "EXAMPLE: ticket for the bus", "who": "service", "due": "2024-03-29"},
        {"id": "s3", "text": "EXAMPLE: course on hygiene", "who": "grant-project"}
      ],
      "commitments": [
        {"id": "c1", "text": "EXAMPLE: comes to every appointment", "who": "participant"},
        {"id": "c2", "text": "EXAMPLE: asks three employers a week", "who": "counsellor"}
      ],
      "reviews": [
        {"id": "r1", "day": "2024-04-15", "who": "counsellor", "text": "EXAMPLE: on the way"}
      ],
      "offers": [
        {
          "id": "o1", "kind": "apprenticeship", "day": "2024-05-06", "who": "grant-project",
          "answer": "open"
        }
      ],
      "history": [
        {"state": "drafted", "day": "2024-03-11", "who": "counsellor"},
        {"state": "agreed", "day": "2024-03-18", "who": "counsellor"},
        {"state": "under-way", "day": "2024-03-18", "who": "counsellor"},
        {"state": "offer-made", "day": "2024-05-06", "who": "counsellor"}
      ]
    }

    """
}
