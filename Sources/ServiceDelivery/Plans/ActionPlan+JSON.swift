public import StructuredText

extension ActionPlan {
  /// The version of the file format that this release reads and writes.
  public static let schemaVersion = "1.0"

  /// Reads a plan from the bytes of its file.
  ///
  /// Unlike in the record of a practice, unknown members are refused: they could hold a name. No fault
  /// repeats a text of the file.
  ///
  /// - Parameters:
  ///   - json: The file, at most 1 MiB.
  ///   - source: The name of the file, for messages.
  ///   - today: The day after which nothing can have happened yet; nil not to look at that.
  ///   - textCheck: Finds direct identifiers in free text.
  /// - Throws: `InputProblems` with every fault.
  public init(
    json: [UInt8], source: String, today: CalendarDay?, textCheck: FreeTextCheck
  ) throws(InputProblems) {
    let text = try TextEncodingCheck.utf8(json, source: source, limit: 1_048_576)
    let document: JSONDocument
    do throws(InputProblems) {
      document = try JSONDocument(parsing: text, source: source)
    } catch {
      throw InputProblems(error.problems.map { ActionPlan.withoutContents($0, path: "") })
    }
    let log = ProblemLog(source: source, bytes: document.bytes)
    let draft = ActionPlan(reader: JSONObjectReader(document.root, log: log))
    var problems = log.problems.map { ActionPlan.withoutContents($0, path: $0.path) }
    if let draft, !problems.contains(where: { $0.severity == .error }) {
      let faults = ProblemLog(source: source, bytes: document.bytes)
      let reader = JSONObjectReader(document.root, log: faults)
      for fault in draft.faults(today: today, textCheck: textCheck) { fault.log(in: reader) }
      problems += faults.problems
    }
    guard let draft, !problems.contains(where: { $0.severity == .error }) else {
      throw InputProblems(problems)
    }
    self = draft
  }

  /// The text of the plan's file, the same for equal plans.
  public var text: String { json.text() }

  /// The plan as it is written, members in one order.
  public var json: JSONValue {
    var members = PlanMembers()
    members.add("schemaVersion", ActionPlan.schemaVersion)
    members.add("pseudonym", pseudonym)
    members.add("office", office)
    members.add("registered", registered)
    for part in PlanPart.allCases where part != .head {
      if let value = written(part) { members.add(part.rawValue, value: value) }
    }
    return members.object
  }

  /// What stands in a part; nil if nothing does.
  func written(_ part: PlanPart) -> JSONValue? {
    let items: [JSONValue] =
      switch part {
      case .profile, .goal, .head: []
      case .steps: contents.steps.map(\.json)
      case .commitments: contents.commitments.map(\.json)
      case .services: contents.services.map(\.json)
      case .reviews: contents.reviews.map(\.json)
      case .offers: contents.offers.map(\.json)
      case .followUps: contents.followUps.map(\.json)
      case .history: contents.history.map(\.json)
      }
    switch part {
    case .head: return nil
    case .profile: return contents.profile == PlanProfile() ? nil : contents.profile.json
    case .goal: return contents.goal?.json
    default: return items.isEmpty ? nil : .array(items)
    }
  }

  private init?(reader: JSONObjectReader) {
    reader.schemaVersion(supported: ActionPlan.schemaVersion)
    let contents = Contents(
      profile: reader.optionalObject("profile").map(PlanProfile.init(reader:)) ?? PlanProfile(),
      goal: reader.optionalObject("goal").map(PlanGoal.init(reader:)),
      steps: reader.objects("steps").compactMap(PlanStep.init(reader:)),
      commitments: reader.objects("commitments").compactMap(PlanCommitment.init(reader:)),
      services: reader.objects("services").compactMap(PlanService.init(reader:)),
      reviews: reader.objects("reviews").compactMap(PlanReview.init(reader:)),
      offers: reader.objects("offers").compactMap(PlanOffer.init(reader:)),
      followUps: reader.objects("followUps").compactMap(PlanFollowUp.init(reader:)),
      history: reader.requiredObjects("history").compactMap(PlanMove.init(reader:)))
    let (pseudonym, office) = (reader.string("pseudonym"), reader.optionalString("office"))
    let registered = reader.planDay("registered")
    reader.finish()
    guard let registered else { return nil }
    self.init(unchecked: contents, pseudonym: pseudonym, office: office, registered: registered)
  }

  /// The same problem without what stood in the file; an unknown member is an error.
  private static func withoutContents(_ problem: LocatedProblem, path: String) -> LocatedProblem {
    let isUnknownMember = problem.found.hasPrefix("the unknown member")
    // Texts stand in quotes; a number could be one of a document or a telephone.
    let isText = problem.found.contains("\"") || problem.found.hasPrefix("the number")
    return LocatedProblem(
      severity: isUnknownMember ? .error : problem.severity, source: problem.source,
      position: problem.position, path: path,
      found: isUnknownMember ? "an unknown member" : isText ? "something else" : problem.found,
      expected: isUnknownMember ? "a known member name" : problem.expected)
  }
}

extension PlanFault {
  /// Logs the fault at its place in the file.
  fileprivate func log(in reader: JSONObjectReader) {
    let isHead = place.part == .head
    guard !isHead, let item = place.item else {
      let part =
        isHead ? reader : place.member.flatMap { _ in reader.optionalObject(place.part.rawValue) }
      if let part {
        part.problem(place.member, found: found, expected: expected)
      } else {
        reader.problem(place.part.rawValue, found: found, expected: expected)
      }
      return
    }
    let items = reader.objects(place.part.rawValue)
    let target = item < items.count ? items[item] : reader
    target.problem(place.member, found: found, expected: expected)
  }
}
