import CollectiveLearning
import GoodPractices
import PolicyCycle

/// What the reports on a learning process say of its parts, each in one place.
struct ProcessWords {
  let project: LearningProject
  let library: PracticeLibrary
  let language: ReportLanguage

  func label(_ phrase: Phrase) -> String { language.label(phrase) }

  func say(_ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]) -> RichText {
    language.say(phrase, arguments)
  }

  /// The word for what no source tells.
  var unknown: RichText { .own(label(.processUnknown)) }

  func practice(_ id: String) -> RichText {
    library[id].map { RichText.link(to: $0) } ?? .quoted(id)
  }

  /// A practice with its territory and what is known of its effect.
  func practiceWithEvidence(_ id: String) -> RichText {
    guard let practice = library[id] else { return .quoted(id) }
    return .link(to: practice)
      + .own(", \(language.name(of: practice.territory)): \(language.standing(of: practice))")
  }

  func practices(_ ids: [String]) -> RichText {
    ids.isEmpty ? unknown : .joined(ids.map(practice), by: "; ")
  }

  func body(_ id: String) -> RichText { .quoted(project.body(id)?.name ?? id) }

  func bodies(_ ids: [String]) -> RichText {
    ids.isEmpty ? unknown : .joined(ids.map(body), by: "; ")
  }

  func activity(_ id: String) -> RichText {
    .quoted(project.activity(id)?.title ?? id) + RichText([.reference(id)])
  }

  func instrument(_ id: String) -> RichText {
    guard let instrument = project.instruments.first(where: { $0.id == id }) else {
      return .quoted(id)
    }
    return .quoted(instrument.name) + RichText([.reference(id)])
  }

  /// The days of an activity, and whether they are to come.
  func when(_ activity: LearningActivity) -> RichText {
    guard let start = activity.start else { return unknown }
    let days =
      language.date(start)
      + (activity.end.map { label(.untilWord) + language.date($0) } ?? "")
    return .own(days) + (activity.isPlanned(asOf: project.asOf) ? say(.plannedRemark) : RichText())
  }

  /// The place of an activity, with its country or region.
  func place(_ activity: LearningActivity) -> RichText {
    let territory = activity.territory.map { RichText.own(name(of: $0)) }
    guard let place = activity.place else { return territory ?? unknown }
    let isSaid = activity.territory.map { place.hasSuffix(language.name(of: $0)) } ?? true
    return .quoted(place) + (isSaid ? RichText() : territory.map { .own(", ") + $0 } ?? RichText())
  }

  /// The name of a territory, of a region with its code.
  func name(of territory: TerritoryCode) -> String {
    let name = language.name(of: territory)
    return territory.canonical == territory.country || name.hasSuffix(territory.code)
      ? name : "\(name) (\(territory.code))"
  }

  func sources(_ sources: [String]) -> RichText {
    sources.isEmpty
      ? say(.noSources) : .joined(sources.map { RichText([.link($0, .web($0))]) }, by: "; ")
  }

  /// The mark of how far a change is.
  func mark(_ standing: PolicyChange.Standing) -> RichText {
    let style: Mark.Style =
      switch standing {
      case .achieved: .shown
      case .claimed: .lacking
      case .underWay: .former
      case .intended: .unknown
      }
    return RichText([.mark(Mark(language.term(standing), style))])
  }

  /// A change with how far it is.
  func change(_ change: PolicyChange) -> RichText {
    mark(change.standing) + .own(": ") + node(.change(change.id))
  }

  /// A pilot with what it goes back to.
  func pilot(_ pilot: LearningActivity, trace: LearningTrace) -> ReportItem {
    ReportItem(
      title: .quoted(pilot.title) + RichText([.reference(pilot.id)]),
      note: when(pilot) + .own(", ") + place(pilot),
      entries: [
        ReportEntry(
          label(.goesBackLabel),
          trace.found.isEmpty
            ? unknown : .joined(trace.found.map { found($0, isForward: false) }, by: "; "))
      ] + pilot.notes.map { ReportEntry(label(.noteLabel), .quoted($0)) }
        + [ReportEntry(label(.sourceLabel), sources(pilot.sources))])
  }

  func node(_ node: LearningNode) -> RichText {
    switch node {
    case .practice(let id): practice(id)
    case .activity(let id): activity(id)
    case .change(let id): .quoted(project.change(id)?.summary ?? id) + RichText([.reference(id)])
    }
  }

  /// What was reached, and over what; the way is told in the order of time.
  func found(_ found: TracedNode, isForward: Bool) -> RichText {
    if found.isDirect { return node(found.node) + say(.namedRemark) }
    let way = isForward ? found.between : found.between.reversed()
    return node(found.node)
      + say(.wayRemark, ["way": .text(.joined(way.map(node), by: " → "))])
  }
}
