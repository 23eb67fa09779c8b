/// Hides cells of a release until every hidden one is protected.
///
/// Small counts are hidden first. A sum with a single hidden cell gives it away, so another of its
/// cells is hidden. Then each hidden cell is looked at: tables in whole numbers that fit all that is
/// shown and give it values far enough apart are searched for, first among the cells near it. Such
/// tables are proof; what is not proven is not believed, and one more cell is hidden: of those near it the one
/// that loses least and brings the proof, if there is one. A proof stays one when more is hidden, so this comes
/// to an end.
///
/// Cells of auxiliary tables are not published, and so hidden from the beginning; of them only small ones are
/// protected.
struct CellProtection: Sendable {
  let cells: ReleaseCells
  let rule: SuppressionRule
  /// Whether a cell is not shown.
  private(set) var isHidden: [Bool]
  private var hiddenInSum: [Int]
  private var sumsToLookAt: [Int] = []
  private var above: [Int]
  private var below: [Int]

  /// How many cells are tried, at most, to find the one whose hiding brings a proof.
  private static let mostTried = 16

  /// How many cells near a hidden one are set free, in turn.
  private static let reaches = [12, 36, 108]

  /// Protects all cells.
  init(_ cells: ReleaseCells, rule: SuppressionRule) {
    self.cells = cells
    self.rule = rule
    let count = cells.counts.count
    isHidden = Array(repeating: false, count: count)
    hiddenInSum = Array(repeating: 0, count: cells.sums.count)
    above = Array(repeating: 0, count: count)
    below = Array(repeating: 0, count: count)
    for cell in 0..<count
    where cells.isAuxiliary[cell] || cells.counts[cell].map(rule.isSmall) ?? true { hide(cell) }
    protect()
  }

  /// The farthest that a hidden cell can lie below and above its true value, within a reach.
  ///
  /// What was proven while cells were hidden is taken together with what a new search finds.
  ///
  /// - Returns: What tables show, and the bound that no table exceeds, where it could be computed.
  func bounds(
    of cell: Int, reach: Int
  ) -> (shown: (below: Int, above: Int), proven: (below: Int, above: Int)?) {
    let near = neighbourhood(of: cell, reach: reach)
    var tables = feasibleTables(near)
    let up = tables.move(0, up: true, until: .max)
    let down = tables.move(0, up: false, until: .max)
    let isWhole = near.count < reach
    let proven = up.flatMap { up in down.map { (below: -$0, above: up) } }
    let shown = (below: max(tables.below[0], below[cell]), above: max(tables.above[0], above[cell]))
    return (shown, isWhole ? proven : nil)
  }

  private mutating func protect() {
    while true {
      hideBesideSingles()
      // Cells that are unknown to the keeper himself give nothing away.
      let open = isHidden.indices.first {
        isHidden[$0] && cells.counts[$0] != nil && needsProtection($0) && !isProtected($0)
      }
      guard let open else { return }
      if isProven(open) { continue }
      if !hideMore(near: open) {
        // Nothing above 0 is shown that is bound to the cell: any multiple of the true table fits.
        above[open] = FeasibleTables.unlimited
      }
    }
  }

  /// Whether a hidden cell must not be computed: of those that are not published only small ones.
  func needsProtection(_ cell: Int) -> Bool {
    !cells.isAuxiliary[cell] || cells.counts[cell].map(rule.isSmall) == true
  }

  private func isProtected(_ cell: Int) -> Bool {
    above[cell] + below[cell] >= rule.threshold - 1
  }

  private mutating func hide(_ cell: Int) {
    isHidden[cell] = true
    for sum in cells.sumsOfCell[cell] {
      hiddenInSum[sum] += 1
      sumsToLookAt.append(sum)
    }
  }

  private mutating func hideBesideSingles() {
    while let sum = sumsToLookAt.popLast() {
      guard hiddenInSum[sum] == 1, let single = cells.sums[sum].first(where: { isHidden[$0] }),
        needsProtection(single)
      else { continue }
      if let other = best(of: cells.sums[sum]) { hide(other) }
    }
  }

  /// Searches tables that prove a cell protected, and notes what they prove of the cells around it.
  private mutating func isProven(_ cell: Int, within most: Int = .max) -> Bool {
    let reaches = CellProtection.reaches.filter { $0 <= most }
    let nearest = neighbourhood(of: cell, reach: reaches.max() ?? 0)
    for reach in reaches {
      let near = Array(nearest.prefix(reach))
      var tables = feasibleTables(near)
      tables.move(0, up: true, until: rule.threshold - 1)
      tables.move(0, up: false, until: rule.threshold - 1)
      for (place, other) in near.enumerated() {
        above[other] = max(above[other], tables.above[place])
        below[other] = max(below[other], tables.below[place])
      }
      if isProtected(cell) { return true }
      if near.count == nearest.count { break }
    }
    return false
  }

  /// Hidden cells around a cell, itself first, each bound to those before it.
  ///
  /// Next comes the cell that brings the fewest sums that no cell before it is in: so loops close
  /// early, along which counts can be moved; and of several the one with the largest count.
  private func neighbourhood(of cell: Int, reach: Int) -> [Int] {
    var found: [Int] = []
    var touched: Set<Int> = []
    var candidates: [Int: Int] = [cell: cells.sumsOfCell[cell].count]
    var seen: Set<Int> = [cell]
    while found.count < reach,
      let next = candidates.min(by: {
        ($0.value, -cells.fitting[$0.key], $0.key) < ($1.value, -cells.fitting[$1.key], $1.key)
      })
    {
      candidates[next.key] = nil
      found.append(next.key)
      for sum in cells.sumsOfCell[next.key] where touched.insert(sum).inserted {
        for other in cells.sums[sum] where isHidden[other] && !isGiven(other) {
          if seen.insert(other).inserted {
            candidates[other] = cells.sumsOfCell[other].count { !touched.contains($0) }
          } else if let untouched = candidates[other] {
            candidates[other] = untouched - 1
          }
        }
      }
    }
    return found
  }

  /// Whether a cell that is not published follows from a sum in which it alone is not shown.
  private func isGiven(_ cell: Int) -> Bool {
    cells.isAuxiliary[cell] && cells.sumsOfCell[cell].contains { hiddenInSum[$0] == 1 }
  }

  /// The tables in which only the given cells differ from the truth.
  private func feasibleTables(_ near: [Int]) -> FeasibleTables {
    var place: [Int: Int] = [:]
    var touched: Set<Int> = []
    for (index, cell) in near.enumerated() {
      place[cell] = index
      touched.formUnion(cells.sumsOfCell[cell])
    }
    let sums = touched.sorted().map { sum -> [(cell: Int, sign: Int)] in
      cells.sums[sum].enumerated().compactMap { position, cell in
        place[cell].map { ($0, position == 0 ? -1 : 1) }
      }
    }
    let room = near.map { cell in
      // That a cell that is not published is not 0 is known to nobody.
      cells.counts[cell] == nil || cells.isAuxiliary[cell]
        ? cells.fitting[cell] : cells.fitting[cell] - rule.least
    }
    return FeasibleTables(room: room, sums: sums)
  }

  /// Hides one more cell for the sake of another, and what has to be hidden beside it.
  ///
  /// - Returns: False if nothing above 0 is shown that is bound to the cell.
  private mutating func hideMore(near cell: Int) -> Bool {
    let candidates = shownCells(near: cell)
    guard let nearest = candidates.first else { return false }
    var best: (protection: CellProtection, loss: Int)?
    for candidate in candidates.prefix(CellProtection.mostTried).sorted(by: { loss($0) < loss($1) })
    {
      if let best, best.loss <= loss(candidate) { break }
      var trial = self
      trial.hide(candidate)
      trial.hideBesideSingles()
      let lost = isHidden.indices.reduce(0) {
        trial.isHidden[$1] && !isHidden[$1] ? $0 + loss($1) : $0
      }
      if let best, best.loss <= lost { continue }
      if trial.isProven(cell, within: CellProtection.reaches[1]) { best = (trial, lost) }
    }
    if let best {
      self = best.protection
    } else {
      hide(nearest)
    }
    return true
  }

  /// Shown cells in the sums around a hidden one, the nearest sums first and of each the best first.
  private func shownCells(near cell: Int) -> [Int] {
    var found = [cell]
    var seen: Set<Int> = [cell]
    var shown: [Int] = []
    var next = 0
    while next < found.count, shown.count < CellProtection.mostTried {
      let around = cells.sumsOfCell[found[next]].flatMap { cells.sums[$0] }
      shown += around.filter { canBeHidden($0) && seen.insert($0).inserted }.sorted(by: isBetter)
      for other in around where isHidden[other] && seen.insert(other).inserted {
        found.append(other)
      }
      next += 1
    }
    return shown
  }

  /// What readers lose by a cell: most by the headlines.
  private func loss(_ cell: Int) -> Int { 1 + cells.totals[cell] }

  private func canBeHidden(_ cell: Int) -> Bool {
    !isHidden[cell] && (cells.counts[cell] ?? 0) > 0
  }

  /// The cell to hide among shown ones: it opens the fewest sums, is a total of the fewest dimensions, and is
  /// the smallest.
  private func best(of candidates: [Int]) -> Int? {
    candidates.filter(canBeHidden).min(by: isBetter)
  }

  private func isBetter(_ one: Int, _ other: Int) -> Bool {
    func cost(_ cell: Int) -> (Int, Int, Int, Int) {
      let opened = cells.sumsOfCell[cell].count { hiddenInSum[$0] == 0 }
      return (cells.totals[cell], opened, cells.fitting[cell], cell)
    }
    return cost(one) < cost(other)
  }
}
