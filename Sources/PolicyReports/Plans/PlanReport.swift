public import ServiceDelivery

extension ReportDocument {
  /// An individual action plan as a form to read, print and fill in.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - day: The day on which the clock of four months is read.
  ///   - language: The language of the form; the texts of the plan stay in their own.
  public init(plan: ActionPlan, asOf day: CalendarDay, language: ReportLanguage = .english) {
    let words = PlanWords(language: language)
    let form = PlanForm(plan)
    let parts = PlanPart.allCases.filter { $0 != .head }
    self.init(
      language: language, recordsNote: nil, title: words.say(.actionPlanTitle),
      lead: PlanLead(words: words, plan: plan, day: day).blocks(form),
      sections: parts.map { PlanPartSection(words: words, form: form, part: $0).section })
  }
}
