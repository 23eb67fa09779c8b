import ServiceDelivery
import Testing

@Suite("Common indicators by hand") struct CommonIndicatorByHandTests {
  private var codes = EventCodes()
  private let operation: EventCode
  private let improved: EventCode

  init() {
    operation = codes.code("op")
    improved = codes.code("better-job")
  }

  private func day(_ text: String) throws -> CalendarDay {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(CalendarDay(year: parts[0], month: parts[1], day: parts[2]))
  }

  private func event(
    _ text: String, _ kind: ServiceEventKind, _ situation: LabourSituation? = nil,
    detail: EventCode? = nil
  ) throws -> ServiceEvent {
    try ServiceEvent(
      day: day(text), kind: kind, situation: situation,
      operation: kind == .joined || kind == .ended ? operation : nil, detail: detail)
  }

  private func figures(
    _ events: [ServiceEvent], _ profile: ParticipantProfile = ParticipantProfile(),
    asOf: String = "2026-12-31", improvement: EventCode? = nil
  ) throws -> CommonIndicatorFigures {
    let period = try #require(CountingPeriod(from: day("2024-01-01"), to: day("2024-12-31")))
    var choices = CommonIndicatorRules.Choices()
    choices.improvement = improvement
    var counter = try CommonIndicatorCounter(
      rules: CommonIndicatorRules(period: period, asOf: day(asOf), choices: choices))
    counter.add(ParticipantHistory(pseudonym: "p", profile: profile, events: events))
    return counter.result.figures()
  }

  @Test func `Who comes back to the same operation counts once, with the first status`() throws {
    let figures = try figures([
      event("2024-01-10", .joined, .inactive), event("2024-02-10", .ended, .unemployed),
      event("2024-03-10", .joined, .unemployed), event("2024-04-10", .ended, .employed),
    ])
    #expect(figures[.participants] == 1)
    #expect(figures[.inactive] == 1)
    #expect(figures[.unemployed] == 0)
    #expect(figures.ended == 1)
    // The result is that of the last leaving: EECR04 and not EECR01.
    #expect(figures[.employedOnLeaving] == 1)
    #expect(figures[.searchingOnLeaving] == 0)
    #expect(figures[ReservedIndicatorSum.unemployedInactive] == 1)
  }

  @Test func `Only the last change within four weeks counts`() throws {
    let start = try [
      event("2024-01-10", .joined, .inactive), event("2024-02-01", .ended, .inactive),
      event("2024-02-10", .situation, .unemployed),
    ]
    // 29 February is 28 days after 1 February.
    let inTime = try figures(start + [event("2024-02-29", .situation, .employed)])
    #expect(inTime[.employedOnLeaving] == 1)
    #expect(inTime[.searchingOnLeaving] == 0)
    let late = try figures(start + [event("2024-03-01", .situation, .employed)])
    #expect(late[.employedOnLeaving] == 0)
    #expect(late[.searchingOnLeaving] == 1)
    #expect(late.value(.searchingOnLeaving).share?.share == .known(1))
    #expect(late.value(.searchingOnLeaving).formula == .choice)
  }

  @Test func `Age is counted on the day of joining`() throws {
    var profile = ParticipantProfile(yearOfBirth: 1994, monthOfBirth: 6)
    let may = try figures([event("2024-05-31", .joined)], profile)
    #expect(may[.from18To29] == 1)
    // Some day of June is the thirtieth birthday.
    let june = try figures([event("2024-06-01", .joined)], profile)
    #expect(june[.from18To29] == 0)
    #expect(june.unknown(.age) == 1)
    let july = try figures([event("2024-07-01", .joined)], profile)
    #expect(july[.from18To29] == 0)
    #expect(july.unknown(.age) == 0)
    profile.monthOfBirth = nil
    let unsure = try figures([event("2024-05-31", .joined)], profile)
    #expect(unsure[.from18To29] == 0)
    #expect(unsure.unknown(.age) == 1)
  }

  @Test func `Unknown attributes are counted apart and in no indicator`() throws {
    let figures = try figures([event("2024-05-31", .joined)])
    #expect(figures[.participants] == 1)
    for code in CommonIndicatorCode.outputs where code != .participants {
      #expect(figures[code] == 0, "\(code.rawValue)")
    }
    for attribute in ParticipantAttribute.allCases where attribute != .lengthOfUnemployment {
      #expect(figures.unknown(attribute) == 1, "\(attribute.rawValue)")
    }
    #expect(figures.value(.rural).unknown == 1)
  }

  // Six completed months are six or nearly seven: whether they are more than six is open.
  @Test(arguments: [
    (24, 5, 0, 0), (24, 6, 0, 1), (24, 7, 1, 0), (25, 7, 0, 0), (25, 11, 0, 0), (25, 12, 0, 1),
    (25, 13, 1, 0),
  ])
  func `Long-term is over six months under 25 and over twelve from 25`(
    age: Int, months: Int, expected: Int, unknown: Int
  ) throws {
    let profile = ParticipantProfile(
      yearOfBirth: 2024 - age, monthOfBirth: 1, monthsWithoutWork: months)
    let figures = try figures([event("2024-05-15", .joined, .unemployed)], profile)
    #expect(figures[.longTermUnemployed] == expected)
    #expect(figures.unknown(.lengthOfUnemployment) == unknown)
    #expect(figures.value(.longTermUnemployed).formula == .recalled)
  }

  @Test func `Months since the registration are added until work is seen`() throws {
    let profile = ParticipantProfile(yearOfBirth: 2004, monthOfBirth: 1, monthsWithoutWork: 5)
    let waited = try figures(
      [event("2024-01-31", .registered), event("2024-03-31", .joined, .unemployed)], profile)
    #expect(waited[.longTermUnemployed] == 1)
    let worked = try figures(
      [
        event("2024-01-31", .registered), event("2024-02-10", .situation, .employed),
        event("2024-03-31", .joined, .unemployed),
      ], profile)
    #expect(worked[.longTermUnemployed] == 0)
    #expect(worked.unknown(.lengthOfUnemployment) == 1)
  }

  // From 25 on, registered on 10 January with so many completed months and joined on a later day.
  @Test(arguments: [
    // Twelve months and twenty days are more than twelve.
    (12, "2024-01-30", 1, 0),
    // Eleven months and nearly another one, and two days: open. With one day, twelve at most.
    (11, "2024-01-12", 0, 1), (11, "2024-01-11", 0, 0),
    // Eleven completed months and one more: twelve or nearly thirteen.
    (11, "2024-02-10", 0, 1), (11, "2024-02-11", 1, 0),
    // At most eleven months and two days.
    (10, "2024-01-12", 0, 0),
  ])
  func `Days after the registration settle what completed months leave open`(
    months: Int, joined: String, expected: Int, unknown: Int
  ) throws {
    let profile = ParticipantProfile(yearOfBirth: 1990, monthOfBirth: 1, monthsWithoutWork: months)
    let figures = try figures(
      [event("2024-01-10", .registered), event(joined, .joined, .unemployed)], profile)
    #expect(figures[.longTermUnemployed] == expected)
    #expect(figures.unknown(.lengthOfUnemployment) == unknown)
  }

  @Test func `A qualification of another operation does not count here`() throws {
    func figures(_ named: EventCode?) throws -> CommonIndicatorFigures {
      try self.figures([
        event("2024-01-10", .joined, .unemployed),
        ServiceEvent(day: day("2024-02-01"), kind: .qualified, operation: named),
        event("2024-02-10", .ended, .unemployed),
      ])
    }
    #expect(try figures(nil)[.qualifiedOnLeaving] == 1)
    #expect(try figures(operation)[.qualifiedOnLeaving] == 1)
    #expect(try figures(improved)[.qualifiedOnLeaving] == 0)
  }

  @Test func `An improved situation is unknown unless the records say so`() throws {
    let events = try [
      event("2024-01-10", .joined, .employed), event("2024-02-10", .ended, .employed),
      event("2024-08-10", .situation, .employed, detail: improved),
    ]
    let silent = try figures(events).value(.improvedAfterSixMonths)
    #expect(silent.count == nil)
    #expect(silent.share?.share == .unknown(.notRecorded))
    let told = try figures(events, improvement: improved)
    #expect(told[.improvedAfterSixMonths] == 1)
    #expect(told[.employedAfterSixMonths] == 0, "measured against those without work")
  }

  @Test func `Results that cannot be known yet are not counted as none`() throws {
    let events = try [
      event("2024-01-10", .joined, .unemployed), event("2024-02-10", .ended, .employed),
    ]
    let figures = try figures(events, asOf: "2024-12-31")
    #expect(figures.value(.employedAfterSixMonths).unknown == 1)
    let open = try self.figures([event("2024-01-10", .joined, .unemployed)])
    #expect(open.value(.employedOnLeaving).notEnded == 1)
    #expect(open.value(.employedOnLeaving).share?.share == .unknown(.nobodyCounted))
  }

  // Ten are employed on leaving, five are not, four are unknown, and one has not ended: ten of fifteen.
  @Test func `The share of a result is of those of whom it is known`() throws {
    let period = try #require(CountingPeriod(from: day("2024-01-01"), to: day("2024-12-31")))
    var counter = try CommonIndicatorCounter(
      rules: CommonIndicatorRules(period: period, asOf: day("2026-12-31")))
    let endings: [(LabourSituation?, Int)] = [
      (.employed, 10), (.inactive, 5), (.unknown, 4), (nil, 1),
    ]
    for (situation, count) in endings {
      for _ in 0..<count {
        var events = try [event("2024-01-10", .joined, .unemployed)]
        if let situation { events.append(try event("2024-02-10", .ended, situation)) }
        counter.add(
          ParticipantHistory(pseudonym: "p", profile: ParticipantProfile(), events: events))
      }
    }
    let value = counter.result.figures().value(.employedOnLeaving)
    #expect((value.count, value.unknown, value.notEnded) == (10, 4, 1))
    #expect(value.share?.share == .known(10.0 / 15))
    #expect(value.share?.denominator == 15)
  }

  @Test func `No common indicator stands for NEETs`() {
    #expect(CommonIndicatorFigures.neetProxy(.inactive) == .includesPeopleInEducation)
    #expect(
      CommonIndicatorFigures.neetProxy(ReservedIndicatorSum.unemployedInactive)
        == .includesPeopleInEducation)
    #expect(CommonIndicatorFigures.neetProxy(.unemployed) == .leavesOutTheInactive)
    #expect(CommonIndicatorFigures.neetProxy(.participants) == .measuresSomethingElse)
  }

  @Test func `A broken sum rule is a value with both sides`() throws {
    let counts: [CommonIndicatorCode: Int] = [
      .participants: 10, .unemployed: 6, .inactive: 3, .employed: 2, .longTermUnemployed: 7,
    ]
    let group = CommonIndicatorGroup()
    let broken = CommonIndicatorSumRule.all.compactMap { $0.violation(in: group) { counts[$0] } }
    #expect(broken.map(\.sum) == [11, 7])
    #expect(broken.map(\.most) == [10, 6])
    #expect(broken[1].rule.parts == [.longTermUnemployed])
  }
}
