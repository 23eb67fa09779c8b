import ServiceDelivery
import Testing

@Suite("Youth Guarantee counts by hand") struct YouthGuaranteeByHandTests {
  private func day(_ text: String) throws -> CalendarDay {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(CalendarDay(year: parts[0], month: parts[1], day: parts[2]))
  }

  private func event(
    _ text: String, _ kind: ServiceEventKind, _ situation: LabourSituation? = nil,
    offer: OfferKind? = nil
  ) throws -> ServiceEvent {
    try ServiceEvent(day: day(text), kind: kind, situation: situation, offer: offer)
  }

  private func figures(
    _ events: [ServiceEvent], from first: String = "2024-01-01", to last: String = "2024-12-31",
    asOf: String = "2026-12-31"
  ) throws -> YouthGuaranteeFigures {
    let period = try #require(CountingPeriod(from: day(first), to: day(last)))
    var counter = try YouthGuaranteeCounter(
      rules: YouthGuaranteeRules(period: period, asOf: day(asOf)))
    counter.add(ParticipantHistory(pseudonym: "p", profile: ParticipantProfile(), events: events))
    return counter.result.figures()
  }

  @Test func `Stock counts the day of registration and not the day of leaving`() throws {
    // 2024 has 366 days. Registered 31 October 2023, so four months end on 29 February 2024.
    let figures = try figures([
      event("2023-10-31", .registered, .unemployed), event("2024-03-11", .left, .employed),
    ])
    // 1 January to 10 March: 31 + 29 + 10.
    #expect(figures.stockDays == 70)
    // 1 to 10 March.
    #expect(figures.stockDaysBeyondLimit == 10)
    #expect(figures.averageStock == 70.0 / 366)
    #expect(figures.waitingBeyondLimit.share == .known(10.0 / 70))
    #expect(figures.waitingBeyondLimit.formula == .recalled)
    #expect(figures.starts == 0, "the start was before the period")
    #expect(figures.timelyPositiveExits.share == .known(0), "late by eleven days")
  }

  @Test func `An exit on the last day of four months is in time, one day later it is not`() throws {
    let inTime = try figures([
      event("2024-01-31", .registered), event("2024-05-31", .left, .apprenticeship),
    ])
    #expect(inTime.timelyExits(to: .apprenticeship) == 1)
    #expect(inTime.timelyPositiveExits.share == .known(1))
    #expect(inTime.stockDaysBeyondLimit == 0)
    let late = try figures([
      event("2024-01-31", .registered), event("2024-06-01", .left, .apprenticeship),
    ])
    #expect(late.timelyExits(to: .apprenticeship) == 0)
    #expect(late.exitShare(to: .apprenticeship).share == .known(1))
    #expect(late.stockDaysBeyondLimit == 0, "31 May is the last day in stock and the last in time")
    let negative = try figures([
      event("2024-01-31", .registered), event("2024-02-10", .left, .inactive),
    ])
    #expect(negative.timelyPositiveExits.share == .known(0))
  }

  @Test func `Every start counts, whoever it is`() throws {
    let figures = try figures([
      event("2024-01-10", .registered), event("2024-02-10", .left, .employed),
      event("2024-03-10", .registered), event("2024-04-10", .left, .unknown),
      event("2024-05-10", .registered),
    ])
    #expect(figures.starts == 3)
    #expect(figures.exits == 2)
    #expect(
      figures.timelyPositiveExits.share == .known(0.5), "an unknown exit stays below the line")
  }

  @Test func `Coverage needs the number of NEETs with its source`() throws {
    let figures = try figures([event("2023-12-01", .registered)])
    #expect(figures.averageStock == 1)
    #expect(figures.coverage(of: nil).share == .unknown(.neetNumberNotGiven))
    let neets = try #require(NEETNumber(count: 4, source: "LFS 2024"))
    #expect(figures.coverage(of: neets).share == .known(0.25))
    #expect(NEETNumber(count: 0, source: "LFS") == nil)
    #expect(NEETNumber(count: 4, source: " ") == nil)
    #expect(NEETNumber(count: .infinity, source: "LFS") == nil)
  }

  @Test func `The nearest observation within the window counts at follow-up`() throws {
    // Six months after 10 February are 10 August; the window is 11 July to 9 October.
    let exit = try [event("2024-01-10", .registered), event("2024-02-10", .left, .employed)]
    let near =
      try exit + [
        event("2024-07-20", .situation, .inactive), event("2024-08-20", .situation, .employed),
        event("2024-10-09", .situation, .unemployed),
      ]
    #expect(try figures(near).followUp(.six).count(.employed) == 1)
    let tooEarly = try exit + [event("2024-07-10", .situation, .employed)]
    #expect(try figures(tooEarly).followUp(.six).unknown.share == .known(1))
    let last = try exit + [event("2024-10-09", .situation, .unemployed)]
    #expect(try figures(last).followUp(.six).negative.share == .known(1))
    let equallyNear =
      try exit + [
        event("2024-08-05", .situation, .inactive), event("2024-08-15", .situation, .education),
      ]
    #expect(try figures(equallyNear).followUp(.six).count(.education) == 1)
    let asked = try exit + [event("2024-08-10", .situation, .unknown)]
    #expect(try figures(asked).followUp(.six).count(.unknown) == 1)
    let started = try exit + [event("2024-08-10", .started, offer: .traineeship)]
    #expect(try figures(started).followUp(.six).count(.traineeship) == 1)
  }

  @Test func `Unknown is below the line, and who is not yet due is not`() throws {
    let events = try [event("2024-01-10", .registered), event("2024-02-10", .left, .employed)]
    let onTheDay = try figures(events, to: "2024-02-29", asOf: "2024-10-09").followUp(.six)
    #expect(onTheDay.due == 1)
    #expect(onTheDay.positive.share == .known(0))
    let before = try figures(events, to: "2024-02-29", asOf: "2024-10-08").followUp(.six)
    #expect(before.notYetDue == 1)
    #expect(before.exits == 1)
    #expect(before.positive.share == .unknown(.nobodyCounted))
  }

  @Test func `Those who took up an offer are followed apart`() throws {
    let events = try [
      event("2024-01-10", .registered), event("2024-02-09", .started, offer: .job),
      event("2024-02-10", .left, .employed), event("2024-08-10", .situation, .employed),
      event("2024-09-10", .registered), event("2024-09-20", .left, .inactive),
    ]
    let figures = try figures(events)
    #expect(figures.takenUp(.job) == 1)
    #expect(figures.followUp(.six).due == 2)
    #expect(figures.followUp(.six, ofThoseWhoTookOffer: true).due == 1)
    #expect(figures.followUp(.six, ofThoseWhoTookOffer: true).positive.share == .known(1))
  }

  @Test func `Steps are due when their months have passed, also for those who left`() throws {
    let events = try [
      event("2024-01-31", .registered), event("2024-02-29", .planned),
      event("2024-03-05", .left, .inactive),
    ]
    let figures = try figures(events)
    #expect(figures.inTime(.plan).share == .known(1), "the month ends on 29 February")
    #expect(figures.inTime(.profile).share == .known(0))
    #expect(figures.inTime(.offer).share == .known(0))
    #expect(figures.made(.plan).share == .known(1))
    let early = try self.figures(events, to: "2024-02-28", asOf: "2024-02-28")
    #expect(early.inTime(.plan).share == .unknown(.nobodyCounted))
  }
}
