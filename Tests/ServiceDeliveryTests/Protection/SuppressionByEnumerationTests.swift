import ServiceDelivery
import TestSupport
import Testing

/// All tables in whole numbers that fit what is shown are written out, one after the other, without
/// any of the library's arithmetic.
@Suite("Small counts suppressed, against all tables that fit") struct SuppressionByEnumerationTests
{
  @Test(arguments: 0..<100 as Range<UInt64>)
  func `No suppressed cell of one table can be bounded`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let shape = [[3], [2, 2], [3, 3], [2, 4], [2, 2, 2]][Int(seed % 5)]
    let world = World(tables: [Array(shape.indices)], sizes: shape)
    try check(world, counts: world.random(&random), threshold: 3, showsZero: seed % 3 != 0)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `No suppressed cell of linked tables can be bounded`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 9_000)
    // Tables by a and b, by a and c (and by b and c) of the same people.
    let tables = seed % 2 == 0 ? [[0, 1], [0, 2]] : [[0, 1], [0, 2], [1, 2]]
    let world = World(tables: tables, sizes: [2, 2, 2])
    try check(world, counts: world.random(&random), threshold: 3, showsZero: seed % 3 != 0)
  }

  /// People in cells of all dimensions together, and the tables that are formed of them.
  private struct World {
    let tables: [[Int]]
    let sizes: [Int]

    var cells: Int { sizes.reduce(1, *) }

    func random(_ random: inout SeededGenerator) -> [Int] {
      (0..<cells).map { _ in
        let roll = Int.random(in: 0..<6, using: &random)
        return roll == 0
          ? 0
          : roll < 3
            ? Int.random(in: 1...2, using: &random)
            : Int.random(in: 3...6, using: &random)
      }
    }

    func positions(_ cell: Int) -> [Int] {
      var rest = cell
      return sizes.reversed().map { size in
        defer { rest /= size }
        return rest % size
      }.reversed()
    }

    /// The sum over the cells that have given positions, nil standing for any.
    func members(_ wanted: [Int?]) -> [Int] {
      (0..<cells).filter { cell in
        zip(positions(cell), wanted).allSatisfy { $1 == nil || $0 == $1 }
      }
    }

    func table(_ axes: [Int], _ counts: [Int]) throws -> CountTable {
      let size = axes.reduce(1) { $0 * sizes[$1] }
      let inner = (0..<size).map { index -> Int in
        var rest = index
        var wanted = [Int?](repeating: nil, count: sizes.count)
        for axis in axes.reversed() {
          wanted[axis] = rest % sizes[axis]
          rest /= sizes[axis]
        }
        return members(wanted).reduce(0) { $0 + counts[$1] }
      }
      return try CountTable(
        "people",
        by: axes.map { axis in
          CountDimension("d\(axis)", (0..<sizes[axis]).map { "c\($0)" })
        }, counts: inner)
    }
  }

  private func check(
    _ world: World, counts: [Int], threshold: Int, showsZero: Bool
  ) throws {
    let rule = try #require(SuppressionRule(threshold: threshold, showsZero: showsZero))
    let release = try ProtectedRelease(world.tables.map { try world.table($0, counts) }, rule: rule)
    var shown: [(members: [Int], value: Int)] = []
    var hidden: [[Int]] = []
    for (table, axes) in zip(release.tables, world.tables) {
      for places in allPlaces(axes.map { world.sizes[$0] }) {
        var wanted = [Int?](repeating: nil, count: world.sizes.count)
        for (axis, place) in zip(axes, places) { wanted[axis] = place }
        let members = world.members(wanted)
        let truth = members.reduce(0) { $0 + counts[$1] }
        switch try #require(table.count(at: places)) {
        case .count(let value):
          #expect(value == truth)
          #expect(value >= threshold || (value == 0 && showsZero), "small counts are never shown")
          shown.append((members, value))
        case .suppressed: hidden.append(members)
        case .unknown: Issue.record("nothing is unknown here")
        }
      }
    }
    var lowest = hidden.map { _ in Int.max }
    var highest = hidden.map { _ in -1 }
    enumerate(
      most: (counts.max() ?? 0) + 2 * threshold, cells: world.cells, shown: shown
    ) { people in
      let values = hidden.map { $0.reduce(0) { $0 + people[$1] } }
      if showsZero, values.contains(0) { return false }
      for (index, value) in values.enumerated() {
        lowest[index] = min(lowest[index], value)
        highest[index] = max(highest[index], value)
      }
      return zip(lowest, highest).allSatisfy { $1 - $0 >= threshold - 1 }
    }
    for index in hidden.indices {
      #expect(
        highest[index] - lowest[index] >= threshold - 1,
        "cells \(hidden[index]) of \(counts): from \(lowest[index]) to \(highest[index])")
    }
    #expect(release.audit().count >= Set(hidden).count)
    for bounds in release.audit() {
      #expect((bounds.highest ?? .max) - bounds.lowest >= threshold - 1)
    }
  }

  private func allPlaces(_ sizes: [Int]) -> [[Int?]] {
    sizes.reduce([[]]) { places, size in
      places.flatMap { head in (0..<size).map { head + [$0] } + [head + [nil]] }
    }
  }

  /// Writes out the tables, leaving off those whose cells already exceed a shown sum; ends early once
  /// the visitor has seen enough.
  private func enumerate(
    most: Int, cells: Int, shown: [(members: [Int], value: Int)], visit: ([Int]) -> Bool
  ) {
    var people = [Int](repeating: 0, count: cells)
    let sumsByLastCell = (0..<cells).map { cell in
      shown.filter { $0.members.max() == cell }
    }
    let sumsByCell = (0..<cells).map { cell in shown.filter { $0.members.contains(cell) } }
    func fill(_ cell: Int) -> Bool {
      if cell == cells { return visit(people) }
      for value in 0...most {
        people[cell] = value
        let exceeds = sumsByCell[cell].contains { sum in
          sum.members.reduce(0) { $0 + ($1 <= cell ? people[$1] : 0) } > sum.value
        }
        if exceeds { break }
        let fits = sumsByLastCell[cell].allSatisfy { sum in
          sum.members.reduce(0) { $0 + people[$1] } == sum.value
        }
        if fits, fill(cell + 1) { return true }
      }
      return false
    }
    _ = fill(0)
  }
}
