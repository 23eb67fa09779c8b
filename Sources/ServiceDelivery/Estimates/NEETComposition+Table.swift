import PolicyCycle
public import StructuredText

extension NEETComposition {
  /// The columns that a file of compositions has to have.
  ///
  /// `lower` and `upper` may stand beside them.
  public static let columns = ["territory", "date", "age", "subgroup", "share", "source"]

  /// Reads compositions from CSV: one row each subgroup, shares and their ends in per cent.
  ///
  /// The subgroup is one of ``subgroups`` or `unknown`. A subgroup that has no row is not known. The shares
  /// of one territory, date and age add up to 100 with the unknown ones; without a row `unknown`, what
  /// is left to 100 is unknown. Half a point is allowed for rounding (a judgement). Where `lower` and `upper`
  /// are given, they are taken as the ends of an interval of 95 per cent.
  ///
  /// - Parameters:
  ///   - csv: The bytes of the file.
  ///   - source: The name of the file, for messages.
  /// - Returns: The compositions, in the order of the file.
  /// - Throws: `InputProblems` with every fault.
  public static func reading(csv: [UInt8], source: String) throws(InputProblems)
    -> [NEETComposition]
  {
    let table = try CSVTable(parsing: csv, source: source)
    let log = ProblemLog(source: source, bytes: table.bytes)
    let columns = TableColumns(table, required: NEETComposition.columns, log: log)
    try log.throwIfErrors()
    var drafts: [Draft] = []
    var places: [Head: Int] = [:]
    for row in table.rows {
      guard let head = Head(row, columns) else { continue }
      let place = places[head] ?? drafts.count
      if place == drafts.count {
        places[head] = place
        drafts.append(Draft(head: head, offset: row.offset))
      }
      drafts[place].take(row, columns)
    }
    let compositions = drafts.map { $0.composition(log) }
    try log.throwIfErrors()
    return compositions
  }

  /// What the rows of one composition have in common.
  private struct Head: Hashable {
    let territory: TerritoryCode
    let date: PartialDate
    let age: String
    let source: String

    init?(_ row: CSVTable.Row, _ columns: TableColumns) {
      let territory = TerritoryCode(columns.text("territory", in: row))
      let date = PartialDate(columns.text("date", in: row))
      age = columns.text("age", in: row)
      source = columns.text("source", in: row)
      if territory == nil {
        columns.fault("territory", in: row, expected: TerritoryCode.expectedForm)
      }
      if date == nil { columns.fault("date", in: row, expected: PartialDate.expectedForm) }
      if !NEETComposition.isAge(age) {
        columns.fault("age", in: row, expected: "a band of age such as Y15-29")
      }
      if source.isEmpty { columns.fault("source", in: row, expected: "where the share comes from") }
      guard let territory, let date, NEETComposition.isAge(age), !source.isEmpty else { return nil }
      self.territory = territory
      self.date = date
    }
  }

  /// A composition while its rows are read.
  private struct Draft {
    let head: Head
    let offset: Int
    var parts: [NEETSubgroup: Part] = [:]
    var unknown: Part?

    init(head: Head, offset: Int) {
      self.head = head
      self.offset = offset
    }

    mutating func take(_ row: CSVTable.Row, _ columns: TableColumns) {
      let code = columns.text("subgroup", in: row)
      let subgroup = NEETSubgroup(rawValue: code).flatMap {
        NEETComposition.subgroups.contains($0) ? $0 : nil
      }
      if subgroup == nil, code != "unknown" {
        columns.fault(
          "subgroup", in: row,
          expected: "unknown, or one of the subgroups that do not overlap: "
            + NEETComposition.subgroups.map(\.rawValue).joined(separator: ", "))
        return
      }
      guard let part = Part(subgroup: subgroup, row, columns) else { return }
      if subgroup.map({ parts[$0] != nil }) ?? (unknown != nil) {
        columns.fault("subgroup", in: row, expected: "each subgroup once")
      }
      if let subgroup { parts[subgroup] = part } else { unknown = part }
    }

    func composition(_ log: ProblemLog) -> NEETComposition {
      let known = NEETComposition.subgroups.compactMap { parts[$0] }
      let sum = known.reduce(0) { $0 + $1.share }
      let total = sum + (unknown?.share ?? 0)
      // The second part lets rounding in binary pass.
      if total > 1.005 + 1e-9 || (unknown != nil && total < 0.995 - 1e-9) {
        log.add(
          at: offset, path: "share",
          found: "shares that add up to \((total * 1000).rounded() / 10) per cent",
          expected: "100 together with the unknown ones")
      }
      return NEETComposition(
        territory: head.territory, date: head.date, age: head.age, parts: known,
        unknown: unknown ?? Part(subgroup: nil, share: max(0, 1 - sum), interval: nil),
        respondents: nil, source: head.source)
    }
  }
}

extension NEETComposition.Part {
  /// Reads share and ends of a row; nil, and logged, where they are faulty.
  fileprivate init?(subgroup: NEETSubgroup?, _ row: CSVTable.Row, _ columns: TableColumns) {
    let percent = { (name: String) -> Double? in
      guard let number = Double(columns.text(name, in: row)), (0...100).contains(number) else {
        columns.fault(name, in: row, expected: "a number of per cent, 0 to 100")
        return nil
      }
      return number / 100
    }
    guard let share = percent("share") else { return nil }
    var interval: IntervalEstimate?
    if !columns.text("lower", in: row).isEmpty || !columns.text("upper", in: row).isEmpty {
      guard let lower = percent("lower"), let upper = percent("upper") else { return nil }
      guard lower <= share, share <= upper else {
        columns.fault("lower", in: row, expected: "lower, share and upper in this order")
        return nil
      }
      interval = IntervalEstimate(value: share, lower: lower, upper: upper, level: 0.95)
    }
    self.init(subgroup: subgroup, share: share, interval: interval)
  }
}
