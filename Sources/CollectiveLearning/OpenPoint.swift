/// Something that the record of a project leaves open, found by going through it.
public enum OpenPoint: Sendable, Hashable {
  /// A figure of the frame is not known.
  case figureUnknown(ProjectFrame.Figure)
  /// A figure of the frame was not read on a page of the programme or of a partner.
  case figureNotVerified(ProjectFrame.Figure)
  /// The number of partners that is stated is not that of those listed by name.
  case partnerCountDiffers(stated: Int, listed: Int)
  /// Something is unknown of these activities.
  case activitiesWithout(LearningActivity.Detail, [String])
  /// No activity of these kinds is recorded, though projects of the programme usually have them.
  case kindsNotRecorded([LearningActivity.Kind])
  /// No stakeholder has answered anything.
  case noReadings
  /// No policy change is recorded.
  case noChanges
  /// These changes are said to be made, and no document shows it.
  case changesClaimed([String])
  /// Something is unknown of these changes.
  case changesWithout(PolicyChange.Detail, [String])
  /// No change is recorded in these programmes of the partners.
  case instrumentsWithoutChange([String])
}

extension LearningActivity {
  /// A detail that a source may leave out.
  public enum Detail: String, CaseIterable, Sendable, Hashable {
    /// When it was.
    case date
    /// What kind it was.
    case kind
    /// Where it was.
    case place
    /// Who was host.
    case host
    /// Who took part.
    case participants
    /// Which practices it was about.
    case practices
    /// What was learned.
    case learned
    /// Where it was read.
    case source
  }

  /// The details that are unknown.
  public var unknownDetails: [Detail] {
    [
      (Detail.date, start == nil), (.kind, kind == .unknown), (.place, place == nil),
      (.host, host == nil), (.participants, participants.isEmpty),
      (.practices, practices.isEmpty), (.learned, learned == nil), (.source, sources.isEmpty),
    ].filter(\.1).map(\.0)
  }
}

extension PolicyChange {
  /// A detail that a source may leave out.
  public enum Detail: String, CaseIterable, Sendable, Hashable {
    /// When it was made or is expected.
    case date
    /// The type of change.
    case kind
    /// What led to it: neither a practice nor an activity is named.
    case origin
    /// Where it was read.
    case source
  }

  /// The details that are unknown.
  public var unknownDetails: [Detail] {
    [
      (Detail.date, date == nil), (.kind, kind == nil),
      (.origin, inspiredBy.isEmpty && activities.isEmpty),
      (.source, sources.isEmpty && proof == nil),
    ].filter(\.1).map(\.0)
  }
}

extension LearningProject {
  /// The kinds of activity whose absence is told.
  ///
  /// A judgement: the kinds that projects of exchange usually have.
  static let expectedKinds: [LearningActivity.Kind] = [
    .studyVisit, .thematicWorkshop, .peerReview, .pilotAction, .stakeholderMeeting,
  ]

  /// What the record leaves open, in the order of its parts.
  public var openPoints: [OpenPoint] {
    var points = frameOpenPoints
    for detail in LearningActivity.Detail.allCases {
      // Nobody can have learned from what is still to come.
      let ids = activities.filter { activity in
        activity.unknownDetails.contains(detail)
          && (detail != .learned || !activity.isPlanned(asOf: asOf))
      }.map(\.id)
      if !ids.isEmpty { points.append(.activitiesWithout(detail, ids)) }
    }
    let kinds = Set(activities.map(\.kind))
    let missing = LearningProject.expectedKinds.filter { !kinds.contains($0) }
    if !missing.isEmpty { points.append(.kindsNotRecorded(missing)) }
    if readings.isEmpty { points.append(.noReadings) }
    if changes.isEmpty { points.append(.noChanges) }
    let claimed = changes.filter { $0.standing == .claimed }.map(\.id)
    if !claimed.isEmpty { points.append(.changesClaimed(claimed)) }
    for detail in PolicyChange.Detail.allCases {
      let ids = changes.filter { $0.unknownDetails.contains(detail) }.map(\.id)
      if !ids.isEmpty { points.append(.changesWithout(detail, ids)) }
    }
    let changed = Set(changes.map(\.instrument))
    let untouched = instruments.filter { $0.isOfPartner && !changed.contains($0.id) }.map(\.id)
    if !untouched.isEmpty { points.append(.instrumentsWithoutChange(untouched)) }
    return points
  }

  private var frameOpenPoints: [OpenPoint] {
    let origins = frame.origins
    var points = ProjectFrame.Figure.allCases.compactMap { figure -> OpenPoint? in
      guard let origin = origins.first(where: { $0.figure == figure })?.origin else {
        return .figureUnknown(figure)
      }
      return origin.isVerified ? nil : .figureNotVerified(figure)
    }
    let listed = summary.listedPartners
    if let stated = frame.partnerCount?.number, stated != listed {
      points.append(.partnerCountDiffers(stated: stated, listed: listed))
    }
    return points
  }
}
