extension Participation {
  /// Adds what is counted on entry to a row that begins at a place of a matrix.
  ///
  /// - Returns: The status on entry, or nil if it is unknown.
  func countOutputs(
    of history: ParticipantHistory, into matrix: inout CountMatrix, at row: Int,
    rules: CommonIndicatorRules
  ) -> ParticipantStatus? {
    let profile = history.profile
    let ages = profile.agesPossible(on: history.events[entry].day)
    matrix[row + CommonIndicatorCode.participants.place] += 1
    let status = ParticipantStatus(history.events[entry].situation, rules.choices)
    matrix.count(status?.output, or: .status, at: row)
    if status == .unemployed {
      switch isLongTerm(ages, lengthWithoutWork(of: history), rules.choices) {
      case true?: matrix.count(.longTermUnemployed, or: .lengthOfUnemployment, at: row)
      case false?: break
      case nil: matrix.count(nil, or: .lengthOfUnemployment, at: row)
      }
    }
    countAge(ages, into: &matrix, at: row)
    countEducation(profile.isced, into: &matrix, at: row)
    let marks = profile.marks
    matrix.count(.disability, marks.disability, .disability, at: row)
    let citizenship = profile.citizenship
    matrix.count(
      .thirdCountry, citizenship == .unknown ? nil : citizenship == .thirdCountry, .citizenship,
      at: row)
    matrix.count(.foreignBackground, marks.foreignBackground, .foreignBackground, at: row)
    matrix.count(.minority, marks.minority, .minority, at: row)
    matrix.count(.homeless, marks.homeless, .housing, at: row)
    matrix.count(.rural, marks.rural, .rural, at: row)
    return status
  }

  private func countAge(_ ages: ClosedRange<Int>?, into matrix: inout CountMatrix, at row: Int) {
    guard let ages, ageOutput(ages.lowerBound) == ageOutput(ages.upperBound) else {
      matrix.count(nil, or: .age, at: row)
      return
    }
    // From 30 to 54 no indicator counts the age.
    if let output = ageOutput(ages.lowerBound) { matrix.count(output, or: .age, at: row) }
  }

  private func ageOutput(_ age: Int) -> CommonIndicatorCode? {
    switch age {
    case ..<18: .under18
    case 18..<30: .from18To29
    case 55...: .from55
    default: nil
    }
  }

  private func countEducation(_ isced: Int?, into matrix: inout CountMatrix, at row: Int) {
    switch isced {
    case 0?, 1?, 2?: matrix.count(.lowerSecondary, or: .education, at: row)
    case 3?, 4?: matrix.count(.upperSecondary, or: .education, at: row)
    case 5?, 6?, 7?, 8?: matrix.count(.tertiary, or: .education, at: row)
    default: matrix.count(nil, or: .education, at: row)
    }
  }

  /// Whether an unemployed person is long-term unemployed; nil if age or length leave it open.
  private func isLongTerm(
    _ ages: ClosedRange<Int>?, _ length: LengthWithoutWork?, _ choices: CommonIndicatorRules.Choices
  ) -> Bool? {
    guard let length else { return nil }
    let young = length.isOver(months: choices.longTermMonthsUnder25)
    let older = length.isOver(months: choices.longTermMonthsFrom25)
    if young == older { return young }
    guard let ages, (ages.lowerBound < 25) == (ages.upperBound < 25) else { return nil }
    return ages.lowerBound < 25 ? young : older
  }
}

extension CountMatrix {
  /// Counts an output, or an unknown attribute if there is none.
  fileprivate mutating func count(
    _ output: CommonIndicatorCode?, or attribute: ParticipantAttribute, at row: Int
  ) {
    self[row + (output?.place ?? CommonColumns.unknown(attribute))] += 1
  }

  /// Counts an output for yes, nothing for no, the attribute for unknown.
  fileprivate mutating func count(
    _ output: CommonIndicatorCode, _ mark: Bool?, _ attribute: ParticipantAttribute, at row: Int
  ) {
    if mark != false { count(mark == true ? output : nil, or: attribute, at: row) }
  }
}
