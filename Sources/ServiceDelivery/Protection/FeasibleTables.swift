/// Walks through the tables that fit what is shown, by the simplex method in whole numbers.
///
/// The unknowns are the hidden cells; the sums between them have to hold and no cell may fall below
/// its least value. The walk starts at the true table and goes from corner to corner of the set of
/// all tables that fit. Only corners in whole numbers count as tables; from each the smallest and
/// largest value of every cell is noted. All entries share one denominator and are divided exactly
/// (integer pivoting after Edmonds and Bareiss), so nothing is rounded; if a number grows out of
/// range the walk ends and what was noted before stands.
struct FeasibleTables {
  /// How far each cell was found above its true value; ``unlimited`` if there is no end.
  private(set) var above: [Int]
  /// How far each cell was found below its true value.
  private(set) var below: [Int]
  /// Whether a number grew out of range: bounds may be wider than noted.
  private(set) var isCutShort = false

  /// Stands for a cell without an upper bound.
  static let unlimited = Int.max / 4

  private let room: [Int]
  private var rows: [[Int]]
  private var constants: [Int]
  private var rowNames: [Int]
  private var columnNames: [Int]
  private var denominator = 1

  /// Begins at the true table.
  ///
  /// - Parameters:
  ///   - room: For each hidden cell, how far its true value lies above the least; 0 or more.
  ///   - sums: Each sum as cells with +1 or -1; the signed changes of a sum's cells add up to 0.
  init(room: [Int], sums: [[(cell: Int, sign: Int)]]) {
    let count = room.count
    self.room = room
    above = Array(repeating: 0, count: count)
    below = Array(repeating: 0, count: count)
    rows = []
    constants = []
    rowNames = []
    // Unknown changes are named count and above, cells 0 ..< count.
    columnNames = (0..<count).map { count + $0 }
    for sum in sums {
      var row = [Int](repeating: 0, count: count)
      for (cell, sign) in sum { row[cell] += sign }
      rows.append(row)
      constants.append(0)
      rowNames.append(-1)
    }
    for cell in 0..<count {
      var row = [Int](repeating: 0, count: count)
      row[cell] = 1
      rows.append(row)
      constants.append(room[cell])
      rowNames.append(cell)
    }
    useSums()
    useFreeChanges()
  }

  /// Walks as far as a cell can rise or fall, or until it is known to vary by a width.
  ///
  /// - Returns: The farthest change that any table allows, fractions cut off; nil if the walk ended
  ///   before. What was noted can fall short of it where corners are no whole numbers.
  @discardableResult
  mutating func move(_ cell: Int, up: Bool, until width: Int) -> Int? {
    while !isCutShort, above[cell] + below[cell] < width {
      guard let row = rowNames.firstIndex(of: cell) else {
        // A cell that is no row stands at its least value.
        guard up else { return -room[cell] }
        guard let column = columnNames.firstIndex(of: cell) else { return nil }
        if !enter(column, rising: true) { return isCutShort ? nil : FeasibleTables.unlimited }
        continue
      }
      // Bland's rule, the smallest name first, keeps the walk from going in circles.
      let candidates = columnNames.indices.filter { up ? rows[row][$0] > 0 : rows[row][$0] < 0 }
      guard let column = candidates.min(by: { columnNames[$0] < columnNames[$1] }) else {
        let value = constants[row] / denominator
        let rounded = !up && constants[row] % denominator != 0 ? value + 1 : value
        return rounded - room[cell]
      }
      if !enter(column, rising: true) { return isCutShort ? nil : FeasibleTables.unlimited }
    }
    return nil
  }

  /// Solves each sum for one change, which then depends on the others.
  private mutating func useSums() {
    var isSolved = Array(repeating: false, count: columnNames.count)
    while let row = rowNames.firstIndex(of: -1) {
      let line = rows[row]
      let unit = line.firstIndex { abs($0) == denominator }
      if let column = unit ?? line.firstIndex(where: { $0 != 0 }) {
        guard pivot(row, column) else { return }
        // The sum holds: it stays at 0, whatever else changes.
        for other in rows.indices { rows[other][column] = 0 }
        isSolved[column] = true
      }
      removeRow(row)
    }
    let open = columnNames.indices.filter { !isSolved[$0] }
    columnNames = open.map { columnNames[$0] }
    rows = rows.map { row in open.map { row[$0] } }
  }

  /// Lets each free change run until a cell stands at its least value, whose place it takes.
  private mutating func useFreeChanges() {
    while !isCutShort, let column = columnNames.firstIndex(where: { $0 >= room.count }) {
      if !enter(column, rising: true), !isCutShort, !enter(column, rising: false) { return }
      if let row = rowNames.firstIndex(where: { $0 >= room.count }) { removeRow(row) }
    }
  }

  /// Changes one column's variable from 0 until a row stops it.
  ///
  /// - Returns: False if nothing stops it, or if a number grew out of range.
  private mutating func enter(_ column: Int, rising: Bool) -> Bool {
    var stop: Int?
    for row in rows.indices where rising ? rows[row][column] < 0 : rows[row][column] > 0 {
      guard let best = stop else {
        stop = row
        continue
      }
      // constants / |entries|, compared by cross products.
      let mine = constants[row].multipliedFullWidth(by: abs(rows[best][column]))
      let its = constants[best].multipliedFullWidth(by: abs(rows[row][column]))
      let isLess = (mine.high, mine.low) < (its.high, its.low)
      let isEqual = mine.high == its.high && mine.low == its.low
      if isLess || (isEqual && rowNames[row] < rowNames[best]) { stop = row }
    }
    guard let stop else {
      noteUnlimited(column, rising: rising)
      return false
    }
    guard pivot(stop, column) else { return false }
    noteTable()
    return true
  }

  /// Exchanges a row's and a column's variable.
  private mutating func pivot(_ row: Int, _ column: Int) -> Bool {
    let pivotRow = rows[row]
    let pivotConstant = constants[row]
    let pivotEntry = pivotRow[column]
    let sign = pivotEntry < 0 ? -1 : 1
    let size = abs(pivotEntry)
    // Where nothing is scaled, columns in which the pivot's row is 0 stay as they are: most of them.
    var touched: [Int] = []
    var place = 0
    while place < pivotRow.count {
      if place != column, pivotRow[place] != 0 || size != denominator { touched.append(place) }
      place += 1
    }
    for index in rows.indices where index != row {
      let factor = rows[index][column]
      if factor == 0, size == denominator { continue }
      guard
        let constant = exchanged(constants[index], size, sign * factor, pivotConstant)
      else { return false }
      constants[index] = constant
      for other in touched {
        guard let entry = exchanged(rows[index][other], size, sign * factor, pivotRow[other])
        else { return false }
        rows[index][other] = entry
      }
      rows[index][column] = sign * factor
    }
    for other in touched { rows[row][other] = -sign * pivotRow[other] }
    constants[row] = -sign * pivotConstant
    rows[row][column] = sign * denominator
    denominator = size
    (rowNames[row], columnNames[column]) = (columnNames[column], rowNames[row])
    return true
  }

  /// `(old * size - factor * entry) / denominator`, which leaves no remainder.
  private mutating func exchanged(_ old: Int, _ size: Int, _ factor: Int, _ entry: Int) -> Int? {
    let (left, one) = old.multipliedReportingOverflow(by: size)
    let (right, two) = factor.multipliedReportingOverflow(by: entry)
    let (difference, three) = left.subtractingReportingOverflow(right)
    if one || two || three || difference == Int.min {
      isCutShort = true
      return nil
    }
    return difference / denominator
  }

  /// Notes the present corner if it is a table of whole numbers.
  private mutating func noteTable() {
    for row in rows.indices where rowNames[row] < room.count && constants[row] % denominator != 0 {
      return
    }
    for row in rows.indices where rowNames[row] < room.count {
      note(rowNames[row], constants[row] / denominator - room[rowNames[row]])
    }
    for name in columnNames where name < room.count { note(name, -room[name]) }
  }

  private mutating func note(_ cell: Int, _ change: Int) {
    guard cell >= 0 else { return }
    above[cell] = max(above[cell], change)
    below[cell] = max(below[cell], -change)
  }

  /// From the true table on, a direction that nothing stops leads to ever larger tables.
  private mutating func noteUnlimited(_ column: Int, rising: Bool) {
    for row in rows.indices where rowNames[row] < room.count && rowNames[row] >= 0 {
      if rising ? rows[row][column] > 0 : rows[row][column] < 0 {
        above[rowNames[row]] = FeasibleTables.unlimited
      }
    }
    if columnNames[column] < room.count { above[columnNames[column]] = FeasibleTables.unlimited }
  }

  private mutating func removeRow(_ row: Int) {
    rows.swapAt(row, rows.count - 1)
    constants.swapAt(row, constants.count - 1)
    rowNames.swapAt(row, rowNames.count - 1)
    rows.removeLast()
    constants.removeLast()
    rowNames.removeLast()
  }
}
