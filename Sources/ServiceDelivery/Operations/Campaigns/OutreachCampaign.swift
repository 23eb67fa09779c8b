import PolicyCycle

/// What an outreach campaign is known to have reached, kind by kind.
///
/// People met are no participants: nothing here says that any of them registered or took up an offer.
public struct OutreachCampaign: Sendable, Hashable {
  /// The activity.
  public let activity: OperationActivity
  /// The places where it was.
  public let places: [StatedFigure]
  /// The persons who were met or came; several are several statements, not summands.
  public let personsMet: [StatedFigure]
  /// The bodies that visited it.
  public let visitors: [StatedFigure]
  /// News items and videos.
  public let media: [StatedFigure]

  /// The figures of a campaign that can have been known on a date.
  init(_ activity: OperationActivity, asOf date: PartialDate) {
    self.activity = activity
    places = activity.figures.whole(of: .places, asOf: date)
    personsMet = activity.figures.whole(of: .participants, asOf: date)
    visitors = activity.figures.whole(of: .institutions, asOf: date)
    media = activity.figures.whole(of: .media, asOf: date)
  }
}

extension OperationStatus {
  /// The outreach campaigns of the operation.
  public var campaigns: [OutreachCampaign] {
    operation.activities.filter { $0.kind == .campaign }.map { OutreachCampaign($0, asOf: asOf) }
  }
}
