import GoodPractices
import PolicyCycle
import ProgrammeScoring

extension LearningReport {
  /// Where to travel, for how much, and how good the choice is.
  func section(on plan: StudyVisitPlan, id: String) -> ReportSection {
    let isTogether = plan.receivers.count > 1
    let territory = plan.receivers.first.map(name) ?? ""
    let title =
      isTogether
      ? say(.planTogetherTitle) : say(.planTitle, ["territory": .own(territory)])
    if plan.visits.isEmpty {
      return ReportSection(
        id: id, title: title, [.paragraph(say(.planNothing))] + ended(plan))
    }
    var blocks: [ReportBlock] = [.paragraph(summary(of: plan)), .paragraph(method(of: plan))]
    blocks.append(.items(plan.visits.map { item($0, isTogether) }, isNumbered: true))
    if detail == .full {
      blocks += plan.visits.map { visit in
        .disclosure(
          say(.planWhatToSee, ["territory": .own(language.name(of: visit.giver.territory))]),
          visit.lessons.map { lesson in lessonItems(lesson, isTogether) })
      }
    }
    blocks += ended(plan)
    blocks.append(.paragraph(say(.planRule)))
    return ReportSection(id: id, title: title, blocks)
  }

  private func summary(of plan: StudyVisitPlan) -> RichText {
    var text = say(
      .planShows,
      [
        "n": .count(plan.visits.count), "lacking": .count(plan.shown.lacking),
        "allLacking": .count(plan.visitable.lacking), "open": .count(plan.shown.open),
        "allOpen": .count(plan.visitable.open),
      ])
    if plan.receivers.count > 1 { text += .own(" ") + say(.planCounting) }
    return text
  }

  private func method(of plan: StudyVisitPlan) -> RichText {
    let visits = Finding.Argument.count(plan.limit)
    let hosts = Finding.Argument.count(plan.hostCount)
    return switch plan.method {
    case .exact: say(.planExact, ["n": visits, "hosts": hosts])
    case .stepwise(let most):
      say(
        .planStepwise,
        [
          "n": visits, "hosts": hosts, "lacking": .count(most.lacking), "open": .count(most.open),
        ])
    }
  }

  private func item(_ visit: StudyVisit, _ isTogether: Bool) -> ReportItem {
    let (added, counts) = (visit.added, visit.counts)
    var entries = [
      ReportEntry(label(.planSeeLabel), stops(of: visit, limit: detail == .brief ? 3 : 6))
    ]
    if isTogether {
      entries.append(
        ReportEntry(
          label(.planForWhomLabel),
          .joined(
            visit.lessons.map { lesson in
              say(
                .planForWhom,
                [
                  "territory": .own(name(of: lesson.receiver)),
                  "n": .count(lesson.conditions.count),
                ])
            }, by: "; ")))
    }
    return ReportItem(
      title: name(of: visit.giver),
      note: say(
        .planVisitAdds,
        [
          "lacking": .count(added.lacking), "open": .count(added.open),
          "all": .count(counts.lacking + counts.open),
        ]), entries: entries)
  }

  private func stops(of visit: StudyVisit, limit: Int) -> RichText {
    let named = visit.stops.prefix(limit).map { stop in
      var text =
        .link(to: stop.practice)
        + say(
          .planPractice,
          [
            "standing": .own(language.standing(of: stop.practice)),
            "reach": .own(language.term(stop.practice.reach)), "n": .count(stop.count),
          ])
      if stop.practice.status == .unknown {
        text += .own(", ") + say(.visitAskWhetherItGoesOn)
      }
      return text
    }
    let rest = visit.stops.count - named.count
    return .joined(named, by: "; ")
      + (rest > 0 ? say(.andMore, ["n": .count(rest)]) : RichText())
  }

  private func lessonItems(_ lesson: StudyVisit.Lesson, _ isTogether: Bool) -> ReportBlock {
    .items(
      lesson.conditions.map { learnable in
        var title = RichText()
        if isTogether { title += .own(name(of: lesson.receiver) + ": ") }
        return ReportItem(
          title: title + .record(learnable.condition.text),
          note: say(.hereIs) + language.mark(learnable.standing),
          entries: [
            ReportEntry(
              label(.shownByLabel), language.practices(learnable.practices, limit: 3, areAll: false)
            )
          ])
      }, isNumbered: false)
  }

  /// Practices with evidence of effect that have ended, and how many others have.
  private func ended(_ plan: StudyVisitPlan) -> [ReportBlock] {
    let credited = plan.ended.filter { $0.standing >= .promising }
    guard !plan.ended.isEmpty else { return [] }
    return [
      .paragraph(
        say(.planEnded, ["n": .count(plan.ended.count)])
          + (credited.isEmpty
            ? RichText()
            : .own(" ")
              + say(
                .planEndedStudied,
                [
                  "practices": .text(
                    .joined(
                      credited.map {
                        .link(to: $0) + .own(" (\(language.standing(of: $0)))")
                      }, by: "; "))
                ])))
    ]
  }
}
