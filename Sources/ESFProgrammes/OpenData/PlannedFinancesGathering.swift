import PolicyCycle
import StructuredText

/// Puts the rows of a file of planned finances together to programmes.
final class PlannedFinancesGathering {
  /// A state of a programme: rows of one version with another status or date are another state.
  private struct ProgrammeKey: Hashable {
    let cci: CCI
    let version: ProgrammeVersion?
    let status: String?
    let adopted: PartialDate?
  }

  private struct VersionKey: Hashable {
    let cci: CCI
    let version: ProgrammeVersion?
  }

  private struct ProgrammeParts {
    let memberState: String
    let title: String?
    var blocks: [PlannedBlock.Key: BlockParts] = [:]
  }

  private struct BlockParts {
    var priorityName: String?
    var priorityType: String?
    var specificObjectiveName: String?
    var policyObjective: String?
    var allocations: [PlannedAllocation] = []
  }

  private let unknownColumns: [(name: String, place: Int)]
  private var parts: [ProgrammeKey: ProgrammeParts] = [:]
  private var versions: Set<VersionKey> = []
  /// Every text once: files repeat the same few names in all rows.
  private var texts: Set<String> = []
  /// The rows by what they say, each with its number, to find those that repeat another.
  private var seen: [RowContent: Int] = [:]

  private struct RowContent: Hashable {
    let programme: ProgrammeKey
    let block: PlannedBlock.Key
    let allocation: PlannedAllocation
  }

  private let statesPriorityTypes: Bool

  init(table: ColumnTable<PlannedFinancesColumn>) {
    unknownColumns = table.unknownColumns
    statesPriorityTypes = table.columns[.priorityType] != nil
  }

  /// The programmes gathered, in order.
  var programmes: [PlannedProgramme] {
    parts.map { key, parts in
      PlannedProgramme(
        cci: key.cci, version: key.version, adopted: key.adopted, status: key.status,
        memberState: parts.memberState, title: parts.title,
        statesPriorityTypes: statesPriorityTypes,
        blocks: parts.blocks.sorted { $0.key < $1.key }.map { key, block in
          PlannedBlock(
            key: key, priorityName: block.priorityName, priorityType: block.priorityType,
            specificObjectiveName: block.specificObjectiveName,
            policyObjective: block.policyObjective, allocations: block.allocations)
        })
    }.sorted { left, right in
      if left.cci != right.cci { return left.cci.code < right.cci.code }
      if left.version != right.version { return left.versionOrder < right.versionOrder }
      return left.dateOrder < right.dateOrder
    }
  }

  /// Takes a row; one that cannot be read is told and left out.
  func add(_ row: TableRow<PlannedFinancesColumn>) {
    let cci = row.cci(.cci)
    let version = row.value(
      .version, expected: ProgrammeVersion.expectedForm, ProgrammeVersion.init(_:))
    let adopted = row.date(.adoptionDate)
    let fund = row.neededText(.fund).map(CohesionFund.init(_:))
    let allocation = allocation(row)
    guard let cci, let fund, let allocation else { return }

    let key = ProgrammeKey(
      cci: cci, version: version, status: shared(row.text(.status)), adopted: adopted)
    let block = PlannedBlock.Key(
      fund: fund, priority: shared(row.text(.priority)),
      specificObjective: shared(row.text(.specificObjective)),
      categoryOfRegion: shared(row.text(.categoryOfRegion)))
    tellRepetition(of: allocation, key, block, row)
    if parts[key] == nil { tellSecondState(of: VersionKey(cci: cci, version: version), row) }
    let own = blockParts(row)
    var known = parts[key, default: programmeParts(row, cci)].blocks[block] ?? own
    if let one = known.priorityType, let other = own.priorityType, one != other {
      row.problem(
        .priorityType, found: "\"\(other)\" after \"\(one)\" for the same priority and objective",
        expected: "one type of priority")
    }
    // What one row leaves empty another may say.
    known.priorityName = known.priorityName ?? own.priorityName
    known.priorityType = known.priorityType ?? own.priorityType
    known.specificObjectiveName = known.specificObjectiveName ?? own.specificObjectiveName
    known.policyObjective = known.policyObjective ?? own.policyObjective
    // Taken out while it grows, so that it is not copied.
    parts[key, default: programmeParts(row, cci)].blocks[block] = nil
    known.allocations.append(allocation)
    parts[key]?.blocks[block] = known
  }

  private func programmeParts(
    _ row: TableRow<PlannedFinancesColumn>, _ cci: CCI
  ) -> ProgrammeParts {
    ProgrammeParts(
      memberState: shared(row.text(.memberState)) ?? cci.country, title: row.text(.title))
  }

  private func blockParts(_ row: TableRow<PlannedFinancesColumn>) -> BlockParts {
    BlockParts(
      priorityName: shared(row.text(.priorityName)), priorityType: shared(row.text(.priorityType)),
      specificObjectiveName: shared(row.text(.specificObjectiveName)),
      policyObjective: shared(row.text(.policyObjective)))
  }

  private func allocation(_ row: TableRow<PlannedFinancesColumn>) -> PlannedAllocation? {
    let dimension = row.neededText(.dimension).map(AllocationDimension.init(name:))
    let code = row.neededText(.category)
    let union = row.neededValue(
      .unionAmount, expected: EuroAmount.expectedForm, EuroAmount.init(text:))
    let total = row.amount(.totalAmount)
    let rate = row.number(.cofinancingRate)
    for (column, amount) in [(.unionAmount, union), (.totalAmount, total)]
      as [(PlannedFinancesColumn, EuroAmount?)]
    {
      if let amount, amount < .zero {
        row.problem(column, found: "the negative amount \(amount)", expected: "0 or more")
      }
    }
    guard let dimension, let code, let union else { return nil }
    let money = Cofinancing(union: union, total: total)
    if let total, union > total {
      row.problem(
        .unionAmount, found: "the Union's \(union)", expected: "at most the total, \(total)",
        severity: .warning)
    } else if let rate, let computed = money.rate, abs(rate - computed) > 0.001 {
      row.problem(
        .cofinancingRate, found: "\(rate)", expected: "\(union) / \(total ?? .zero) = \(computed)",
        severity: .warning)
    }
    return PlannedAllocation(
      dimension: dimension, code: shared(dimension.restored(code: code)) ?? code,
      name: shared(row.text(.categoryName)), money: money, details: details(row),
      unknownCells: unknownCells(row), row: row.number)
  }

  private func details(_ row: TableRow<PlannedFinancesColumn>) -> [String: String] {
    var details: [String: String] = [:]
    for column in PlannedFinancesColumn.details {
      if let text = row.text(column) { details[column.rawValue] = shared(text) }
    }
    return details
  }

  private func unknownCells(_ row: TableRow<PlannedFinancesColumn>) -> [String: String] {
    var cells: [String: String] = [:]
    for (name, place) in unknownColumns {
      let text = row.row.cells[place].text
      if !text.isEmpty { cells[name] = shared(text) }
    }
    return cells
  }

  private func tellRepetition(
    of allocation: PlannedAllocation, _ key: ProgrammeKey, _ block: PlannedBlock.Key,
    _ row: TableRow<PlannedFinancesColumn>
  ) {
    let content = RowContent(programme: key, block: block, allocation: allocation.withoutRow)
    if let earlier = seen[content] {
      row.problem(.category, found: "the same row as row \(earlier)", expected: "each row once")
    } else {
      seen[content] = row.number
    }
  }

  /// Two states of one version are kept apart, so that nothing is counted twice, and told.
  private func tellSecondState(of version: VersionKey, _ row: TableRow<PlannedFinancesColumn>) {
    if !versions.insert(version).inserted, version.version != nil {
      row.problem(
        .version, found: "a second status or date of adoption of this version",
        expected: "one for each version; they are kept apart, and the latest counts",
        severity: .warning)
    }
  }

  /// The same text as one that was seen before, so that it is stored once.
  private func shared(_ text: String?) -> String? {
    text.map { texts.insert($0).memberAfterInsert }
  }
}
