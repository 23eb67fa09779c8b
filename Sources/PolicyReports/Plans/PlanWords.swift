import PolicyCycle
import ServiceDelivery

/// The words for the fields of a plan and for what stands in them.
struct PlanWords {
  let language: ReportLanguage

  func say(_ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]) -> RichText {
    language.say(phrase, arguments)
  }

  func day(_ day: CalendarDay) -> String {
    PartialDate(day.description).map(language.date) ?? day.description
  }

  func entry(_ line: PlanForm.Line) -> ReportEntry {
    ReportEntry(language.term(line.field), value(line))
  }

  /// The value of a line in words; one that is not known is a line to write on.
  func value(_ line: PlanForm.Line) -> RichText {
    let value = line.value
    if value.isEmpty { return .own(String(repeating: "_", count: 12)) }
    return switch line.field {
    case .state: term(PlanState(rawValue: value), value)
    case .who: term(PlanParty(rawValue: value), value)
    case .offer, .kind: term(OfferKind(rawValue: value), value)
    case .answer: term(PlanOffer.Answer(rawValue: value), value)
    case .situation, .outcome: term(LabourSituation(rawValue: value), value)
    case .reason: term(BreakOffReason(rawValue: value), value)
    case .sex: sex(value)
    case .citizenship: term(ParticipantProfile.CitizenshipGroup(rawValue: value), value)
    case .subgroup: term(NEETSubgroup(rawValue: value), value)
    case .digitalAccess:
      .own(language.label(value == "true" ? .monitoringYes : .monitoringNo))
    case .obstacles: obstacles(value)
    case .registered, .deadline, .due, .done, .start, .end, .day, .answered:
      .own(CalendarDay(text: value).map(day) ?? value)
    case .pseudonym, .office, .place, .text, .note: .quoted(value)
    case .yearOfBirth, .isced, .monthsWithoutWork, .months: .own(value)
    }
  }

  /// The sex of one person; the terms of reports are those of groups.
  private func sex(_ code: String) -> RichText {
    switch ParticipantProfile.Sex(rawValue: code) {
    case .female?: say(.actionPlanFemale)
    case .male?: say(.actionPlanMale)
    case let other: term(other, code)
    }
  }

  private func term(_ word: (some Termed)?, _ code: String) -> RichText {
    .own(word.map { language.term($0) } ?? code)
  }

  /// Obstacles one after the other; a hyphen says that none was found.
  private func obstacles(_ codes: String) -> RichText {
    if codes == "-" { return say(.actionPlanNoObstacles) }
    let words = codes.split(separator: ",").map { code in
      let code = String(code.drop { $0 == " " })
      return PlanObstacle(rawValue: code).map { language.term($0) } ?? code
    }
    return .own(words.joined(separator: ", "))
  }
}
