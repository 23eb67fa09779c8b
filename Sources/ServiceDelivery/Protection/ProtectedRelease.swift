/// Tables that are published together, with small counts suppressed and no way to compute them.
///
/// All tables, sums and totals of one release are protected together, since a reader has them all.
/// What was released before is not known here: publish in one release, or give earlier tables again.
public struct ProtectedRelease: Sendable {
  /// The rule that was kept.
  public let rule: SuppressionRule
  /// The tables as they may be shown, without the auxiliary ones.
  public let tables: [SuppressedTable]
  private let protection: CellProtection

  /// Protects tables.
  ///
  /// - Parameters:
  ///   - tables: All tables of the release.
  ///   - relations: Sums between cells that no table forms.
  ///   - rule: What is too small to be shown.
  ///   - headlines: Cells that readers need most, the most important first: they are hidden for others only
  ///     where nothing else can be.
  /// - Throws: ``ReleaseProblem`` if the tables disagree.
  public init(
    _ tables: [CountTable], relations: [CountRelation] = [], rule: SuppressionRule = .usual,
    headlines: [CellAddress] = []
  ) throws(ReleaseProblem) {
    var cells = try ReleaseCells(tables, relations: relations)
    for (place, address) in headlines.enumerated() {
      cells.hideLast(address, rank: headlines.count - place)
    }
    let protection = CellProtection(cells, rule: rule)
    self.rule = rule
    self.protection = protection
    self.tables = zip(tables, cells.tables).filter { !$0.0.isAuxiliary }.map { table, places in
      SuppressedTable(
        measure: table.measure, dimensions: table.dimensions,
        counts: places.map { ReleasedCount(cells.counts[$0], isHidden: protection.isHidden[$0]) })
    }
  }

  /// A count as it may be shown, or nil if no published table has the cell.
  public func count(at address: CellAddress) -> ReleasedCount? {
    protection.cells.place(of: address).flatMap { place in
      protection.cells.isAuxiliary[place]
        ? nil
        : ReleasedCount(protection.cells.counts[place], isHidden: protection.isHidden[place])
    }
  }

  /// A value that was computed from counts, if all of them may be shown; otherwise nil.
  ///
  /// For shares, averages and differences: a suppressed count would follow from them. A cell that no
  /// table has is not shown either.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - addresses: The cells that it was computed from.
  /// - Returns: The value, or nil.
  public func shown<Value>(_ value: Value, from addresses: [CellAddress]) -> Value? {
    let areShown = addresses.allSatisfy {
      if case .count = count(at: $0) { true } else { false }
    }
    return areShown ? value : nil
  }

  /// The share of one cell in another, if both may be shown and the whole is not 0.
  ///
  /// - Returns: The share from 0 up, or nil.
  public func share(of part: CellAddress, in whole: CellAddress) -> Double? {
    guard case .count(let above)? = count(at: part), case .count(let below)? = count(at: whole),
      below > 0
    else { return nil }
    return Double(above) / Double(below)
  }

  /// Solves for the bounds of suppressed cells, given all that is shown.
  ///
  /// Both bounds are those of tables in whole numbers that were found: the cell varies at least so far.
  ///
  /// - Parameter reach: The most hidden cells that are set free together; exact where fewer are bound
  ///   to the cell, otherwise the cell may vary more than is stated.
  /// - Returns: The bounds of each suppressed cell, in the order of the cells; they tell the true
  ///   counts' neighbourhood and are not for publication.
  public func audit(reach: Int = 480) -> [CountBounds] {
    protection.isHidden.indices.compactMap { cell in
      guard protection.isHidden[cell], protection.needsProtection(cell),
        let count = protection.cells.counts[cell]
      else { return nil }
      let (shown, proven) = protection.bounds(of: cell, reach: reach)
      return CountBounds(
        lowest: count - shown.below,
        highest: shown.above >= FeasibleTables.unlimited ? nil : count + shown.above,
        limit: proven.map { $0 == shown ? .exact : .fractional } ?? .notSearched)
    }
  }
}
