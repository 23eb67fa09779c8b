/// One of the fronts on which an operation works, with its chains from activity to expected result.
public struct OperationIntervention: Sendable, Hashable, Identifiable {
  /// The identifier, one within the operation.
  public let id: String
  /// The title in a few words.
  public let title: String
  /// What it is for, in words, if a source says it.
  public let purpose: String?
  /// The chains of activities, outputs and expected results.
  public let chains: [ResultChain]

  package init(id: String, title: String, purpose: String? = nil, chains: [ResultChain]) {
    self.id = id
    self.title = title
    self.purpose = purpose
    self.chains = chains
  }
}

/// What activities are to bring forth, and what that is to change.
public struct ResultChain: Sendable, Hashable {
  /// The identifiers of the activities.
  public let activities: [String]
  /// The identifiers of the deliverables that come of them.
  public let deliverables: [String]
  /// Other outputs, in words.
  public let outputs: [String]
  /// The result that is expected, in words; nil if no source says it.
  public let expectedResult: String?

  package init(
    activities: [String], deliverables: [String] = [], outputs: [String] = [],
    expectedResult: String? = nil
  ) {
    self.activities = activities
    self.deliverables = deliverables
    self.outputs = outputs
    self.expectedResult = expectedResult
  }
}
