/// All cells of a release, each once, with the sums that bind them.
struct ReleaseCells: Sendable {
  /// The counts; nil is unknown.
  private(set) var counts: [Int?] = []
  /// Counts that fit all sums, with 0 for what is unknown.
  private(set) var fitting: [Int] = []
  /// Over how many dimensions of its tables a cell is a total, at most.
  private(set) var totals: [Int] = []
  /// Whether a cell stands in auxiliary tables only: it is not published.
  private(set) var isAuxiliary: [Bool] = []
  /// The sums: the place of the total, then those of the parts.
  private(set) var sums: [[Int]] = []
  /// The sums that a cell takes part in.
  private(set) var sumsOfCell: [[Int]] = []
  /// The cells of each table, totals included, the last dimension running fastest and the total
  /// standing after the last category.
  private(set) var tables: [[Int]] = []
  private var places: [CellAddress: Int] = [:]
  private var known: Set<[Int]> = []

  /// Gathers the cells of tables.
  ///
  /// - Throws: ``ReleaseProblem`` if tables disagree or a relation does not hold.
  init(_ tables: [CountTable], relations: [CountRelation]) throws(ReleaseProblem) {
    for table in tables { try add(table) }
    for relation in relations {
      let total = try place(existing: relation.total)
      var parts: [Int] = []
      for part in relation.parts { parts.append(try place(existing: part)) }
      let values = parts.map { counts[$0] }
      if let value = counts[total], values.allSatisfy({ $0 != nil }) {
        guard values.reduce(0, { $0 + ($1 ?? 0) }) == value else {
          throw .relationDoesNotHold(relation.total)
        }
        add(sum: [total] + parts)
      }
    }
    sumsOfCell = Array(repeating: [], count: counts.count)
    for (place, sum) in sums.enumerated() { for cell in sum { sumsOfCell[cell].append(place) } }
  }

  /// Lets a cell be hidden only where no other can be, those with a higher rank last.
  mutating func hideLast(_ address: CellAddress, rank: Int = 1) {
    if let place = places[address] { totals[place] += rank * ReleaseCells.last }
  }

  /// More than any number of dimensions.
  private static let last = 1_000

  /// The place of a cell, or nil if no table has it.
  func place(of address: CellAddress) -> Int? { places[address] }

  private func place(existing address: CellAddress) throws(ReleaseProblem) -> Int {
    guard let place = places[address] else { throw .noSuchCell(address) }
    return place
  }

  private mutating func add(_ table: CountTable) throws(ReleaseProblem) {
    let sizes = table.dimensions.map { $0.categories.count + 1 }
    let size = sizes.reduce(1, *)
    var cells: [Int] = []
    cells.reserveCapacity(size)
    var sumOfCell = [Int](repeating: 0, count: size)
    var isUnknown = [Bool](repeating: false, count: size)
    ReleaseCells.spread(table, over: sizes, into: &sumOfCell, unknown: &isUnknown)
    var position = [Int](repeating: 0, count: sizes.count)
    for index in 0..<size {
      var categories: [String: String] = [:]
      for (axis, dimension) in table.dimensions.enumerated()
      where position[axis] < dimension.categories.count {
        categories[dimension.name] = dimension.categories[position[axis]]
      }
      let address = CellAddress(table.measure, categories)
      let count = isUnknown[index] ? nil : sumOfCell[index]
      let totalled = sizes.count - categories.count
      if let known = places[address] {
        guard counts[known] == count else { throw .countsDisagree(address) }
        totals[known] = max(totals[known], totalled)
        if !table.isAuxiliary { isAuxiliary[known] = false }
        cells.append(known)
      } else {
        places[address] = counts.count
        cells.append(counts.count)
        counts.append(count)
        fitting.append(sumOfCell[index])
        totals.append(totalled)
        isAuxiliary.append(table.isAuxiliary)
      }
      ReleaseCells.advance(&position, sizes)
    }
    addSums(of: cells, sizes: sizes)
    tables.append(cells)
  }

  /// Adds each count to all cells, totals included, that it is part of.
  private static func spread(
    _ table: CountTable, over sizes: [Int], into sums: inout [Int], unknown: inout [Bool]
  ) {
    let inner = table.dimensions.map(\.categories.count)
    var position = [Int](repeating: 0, count: sizes.count)
    for count in table.counts {
      for subset in 0..<(1 << sizes.count) {
        var index = 0
        for axis in sizes.indices {
          let coordinate = subset & (1 << axis) == 0 ? position[axis] : sizes[axis] - 1
          index = index * sizes[axis] + coordinate
        }
        sums[index] += count ?? 0
        if count == nil { unknown[index] = true }
      }
      advance(&position, inner)
    }
  }

  /// Along each dimension the last cell is the sum of the others.
  private mutating func addSums(of cells: [Int], sizes: [Int]) {
    var stride = 1
    for size in sizes.reversed() {
      for start in cells.indices where (start / stride) % size == size - 1 {
        let parts = (1..<size).map { cells[start - $0 * stride] }
        add(sum: [cells[start]] + parts.reversed())
      }
      stride *= size
    }
  }

  private mutating func add(sum: [Int]) {
    if known.insert(sum).inserted { sums.append(sum) }
  }

  private static func advance(_ position: inout [Int], _ sizes: [Int]) {
    for axis in sizes.indices.reversed() {
      position[axis] += 1
      if position[axis] < sizes[axis] { return }
      position[axis] = 0
    }
  }
}
