package import PolicyCycle

/// A form of transferability small enough to fill in by hand.
package enum SmallTransferability {
  /// A rubric with two items: one with two smaller questions, one with none.
  package static func rubric(
    items: String = SmallTransferability.items
  ) throws -> Rubric {
    let head = "\"schemaVersion\": \"2.0\", \"transferability\": {\"items\": [\(items)]}"
    return try Rubric(json: Array(SmallRubric.json([], head: head).utf8), source: "small.json")
  }

  /// The JSON of the items.
  package static let items = """
    {"id": "transferability.population-fit", "code": "TRF-1", "name": "Population fit",
     "question": "Alike?", "filledBy": "both",
     "prompts": [{"id": "transferability.population-fit.age", "text": "Same age?"},
                 {"id": "transferability.population-fit.place", "text": "Same place?"}],
     "sourceRefs": ["A"]},
    {"id": "transferability.support", "code": "TRF-8", "name": "Support",
     "question": "Will they help?", "filledBy": "owner"}
    """
}
