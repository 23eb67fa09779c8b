import CommandLineSupport
import PracticeExchange

/// Who could learn what from whom: the matrix, study visits and forms of transferability.
enum LearningView {}

extension LearningView {
  /// What was asked for.
  struct Options {
    /// The assessments, of one's own among them; nil for the shipped ones.
    var assessments: [Assessment]?
    /// The code of the receiver's territory; nil for the matrix alone.
    var receiver: String?
    /// What the receivers are.
    var kind = LearningMatrix.SubjectKind.system
    /// How many visits are planned: three are a judgement.
    var visits = 3
    /// Practices whose transfer to the receiver is looked at, by identifier.
    var practices: [String] = []
    /// The filled-in forms of the first of them, in their order.
    var forms: [String] = []
    /// How much is told.
    var detail = ReportDetail.full
    /// The language of the report.
    var language = ReportLanguage.english
  }

  /// The report.
  ///
  /// - Parameters:
  ///   - options: What was asked for.
  ///   - records: The records; with figures of one's own, if there are any.
  ///   - note: Takes doubts about forms that could be read all the same.
  /// - Returns: The report.
  /// - Throws: What is wrong with the options or with a form.
  static func document(
    _ options: Options, _ records: ShippedRecords, note: (String) -> Void
  ) throws -> ReportDocument {
    guard options.visits > 0 else {
      throw UsageProblem("--visits: found \(options.visits); expected a number from 1")
    }
    let matrix = LearningMatrix(
      of: options.kind, assessments: options.assessments ?? records.assessments,
      library: records.library, rubric: records.rubric)
    let receiver = try receiver(options, matrix)
    let transfers = try transfers(options, records, note: note)
    let plan =
      receiver.map { StudyVisitPlan(for: $0.subject, in: matrix, visits: options.visits) }
      ?? StudyVisitPlan(forAll: matrix, visits: options.visits)
    return ReportDocument(
      matrix: matrix, receiver: receiver, plans: [plan], transfers: transfers,
      library: records.library, detail: options.detail, language: options.language)
  }

  /// An empty form for the first practice and the receiver, as a sheet to fill in.
  ///
  /// - Parameters:
  ///   - options: What was asked for.
  ///   - records: The records.
  /// - Returns: The bytes of the file.
  /// - Throws: ``UsageProblem`` without a receiver or a practice, `UnknownPractice` for one that is not known.
  static func template(_ options: Options, _ records: ShippedRecords) throws -> [UInt8] {
    guard let id = options.practices.first else {
      throw UsageProblem("a form is of one practice: name it with --transferability")
    }
    let territory = try territory(options)
    let practice = try practice(id, for: territory, records)
    return TransferabilitySheet.bytes(
      of: TransferabilityForm(practice: id, territory: territory, rubric: records.rubric),
      title: practice.title,
      proposal: ReportLanguage.english.line(for: fit(practice, territory, records)))
  }

  private static func transfers(
    _ options: Options, _ records: ShippedRecords, note: (String) -> Void
  ) throws -> [TransferabilityCase] {
    guard options.forms.count <= options.practices.count else {
      throw UsageProblem("--form goes with --transferability: one form for each practice")
    }
    if options.practices.isEmpty { return [] }
    let territory = try territory(options)
    return try options.practices.enumerated().map { index, id in
      let practice = try practice(id, for: territory, records)
      let fit = fit(practice, territory, records)
      guard index < options.forms.count else {
        return TransferabilityCase(
          form: TransferabilityForm(practice: id, territory: territory, rubric: records.rubric),
          fit: fit)
      }
      let reading = try TransferabilitySheet.read(
        InputFile.read(options.forms[index]), source: options.forms[index], practice: id,
        territory: territory, rubric: records.rubric, today: today ?? records.rubric.date)
      for warning in reading.warnings { note("\(warning)") }
      return TransferabilityCase(form: reading.form, fit: fit)
    }
  }

  private static func receiver(
    _ options: Options, _ matrix: LearningMatrix
  ) throws -> LearningReceiver? {
    guard options.receiver != nil else { return nil }
    let territory = try territory(options)
    guard let receiver = matrix.receiver(of: territory) else {
      throw UsageProblem(
        "--receiver: found \"\(territory)\"; expected one of "
          + matrix.receivers.map(\.territory.code).joined(separator: ", "))
    }
    return receiver
  }

  private static func territory(_ options: Options) throws -> TerritoryCode {
    guard let code = options.receiver else {
      throw UsageProblem("--transferability needs the receiving territory: give --receiver")
    }
    guard let territory = TerritoryCode(code.uppercased()) else {
      throw UsageProblem("--receiver: found \"\(code)\"; expected \(TerritoryCode.expectedForm)")
    }
    return territory
  }

  private static func practice(
    _ id: String, for territory: TerritoryCode, _ records: ShippedRecords
  ) throws -> GoodPractice {
    guard let practice = records.library[id] else {
      throw UnknownPractice(id: id, library: records.library)
    }
    if practice.standing == .lesson { throw PracticeIsLesson(practice) }
    if practice.territory.overlaps(territory) {
      throw UsageProblem(
        "\(id) is a practice of \(territory) itself: there is nothing to take over")
    }
    return practice
  }

  private static func fit(
    _ practice: GoodPractice, _ territory: TerritoryCode, _ records: ShippedRecords
  ) -> PopulationFit {
    PopulationFit(
      origin: practice.territory, receiving: territory, statistics: records.statistics)
  }

  /// The day by the clock, in UTC.
  private static var today: PartialDate? { PartialDate(Today.text) }
}
