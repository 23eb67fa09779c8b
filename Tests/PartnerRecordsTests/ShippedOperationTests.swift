import GoodPractices
import PartnerRecords
import PolicyCycle
import ServiceDelivery
import Testing

@Suite struct ShippedOperationTests {
  private func operation() throws -> SupportedOperation {
    try #require(try ShippedRecords.load().operations.first { $0.id == "tr-neet-pro" })
  }

  @Test func `every figure of the practice record stands in the operation, once and equal`() throws
  {
    let practice = try #require(try ShippedRecords.load().library["tr-neet-pro"])
    let operation = try operation()
    #expect(practice.evidence.count == 65)
    let states = operation.deliverables.flatMap(\.steps).compactMap(\.evidence)
    let placed = operation.placedFigures
    for item in practice.evidence {
      let own = placed.filter { $0.figure.evidence == item.id }
      guard let figure = item.figure else {
        #expect(own.isEmpty)
        #expect(states.filter { $0 == item.id }.count == 1, "\(item.id)")
        continue
      }
      #expect(own.count == 1, "\(item.id)")
      #expect(own.first?.figure.value == figure, "\(item.id)")
      #expect(own.first?.figure.unit == item.unit, "\(item.id)")
      #expect(own.first?.figure.statement == item.statement, "\(item.id)")
      #expect(own.first?.figure.date.year == item.year?.year, "\(item.id)")
      let isArticle = item.unit == "pieces"
      let role: FigureRole? =
        switch item.kind {
        case .target: .planned
        case .context: .context
        default: isArticle ? .input : .delivered
        }
      #expect(own.first?.role == role, "\(item.id)")
    }
    // And no figure that the practice record does not have.
    let known = Set(practice.evidence.map(\.id))
    #expect(placed.allSatisfy { $0.figure.evidence.map(known.contains) ?? false })
  }

  @Test func `the contradictions of the source are kept`() throws {
    let status = OperationStatus(of: try operation())
    let values = status.contradictions.map { $0.figures.map(\.figure.value) }
    #expect(
      values == [
        [12, 16], [1_839, 15_000], [16_639, 15_000], [450, 64], [15, 30], [191, 191],
      ])
  }

  @Test func `the status is what the page tells, and no more`() throws {
    let status = OperationStatus(of: try operation())
    #expect(status.phase == .running)
    // Budget, months of service, training places, months of grants.
    #expect(status.planned.count == 4)
    #expect(status.sharesKnown == 1)
    let training = try #require(status.compared.first)
    #expect(training.owner == .activity("central-training"))
    #expect(training.share == .known(64.0 / 450, .exactly))
    #expect(training.isContradicted)
    #expect(status.activitiesWithoutPlannedDate == status.activities.count)
    #expect(status.slipped.isEmpty)
    #expect(status.overdueDeliverables.isEmpty)
    #expect(
      status.deliverables.map { $0.last?.state } == [
        .drafted, .published, .drafted, .drafted, .underEvaluation, .underEvaluation,
      ])
    #expect(status.openRecommendations.count == 1)
    let campaign = try #require(status.campaigns.first)
    #expect(campaign.activity.places.count == 15)
  }

  @Test func `articles are inputs and never facts`() throws {
    let operation = try operation()
    #expect(operation.inputs.count == 14)
    let facts = operation.facts()
    #expect(facts.count == 40)
    #expect(Set(facts.map(\.id)).count == facts.count)
    #expect(!facts.contains { $0.unit == "pieces" })
    #expect(facts.allSatisfy { $0.citation.title != nil })
  }
}
