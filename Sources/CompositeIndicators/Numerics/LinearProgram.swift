/// The greatest value of a linear function of variables of 0 or more under linear limits.
///
/// Maximise c·x subject to A x <= b and x >= 0, with every limit b at 0 or more, so that x = 0 is a
/// place to start from. Dense simplex method on a dictionary (Dantzig; Chvátal 1983, Linear
/// Programming, chapters 2 and 3, recalled). While it stands still it follows Bland's rule (1977),
/// which cannot cycle.
package struct LinearProgram: Sendable {
  /// Why there is no greatest value.
  package enum Failure: Error, Sendable, Hashable {
    /// The function grows without end.
    case unbounded
    /// The limit of steps was reached.
    case stalled
  }

  /// The variables at the greatest value.
  package let point: [Double]

  /// Entries of the dictionary below this are rounding: callers scale coefficients to about 1.
  private static let tolerance = 1e-11

  /// Solves the program.
  ///
  /// - Parameters:
  ///   - objective: The coefficients of the function, one for each variable.
  ///   - rows: The coefficients of each limit, as many as variables.
  ///   - limits: The limits, one for each row, 0 or more.
  /// - Throws: ``Failure`` if there is no greatest value or it is not found.
  package init(
    maximising objective: [Double], rows: [[Double]], limits: [Double]
  ) throws(Failure) {
    var dictionary = SimplexDictionary(objective, rows, limits)
    var pauses = 0
    for _ in 0..<(1_000 + 100 * (rows.count + objective.count)) {
      guard let entering = dictionary.entering(byOrder: pauses > 5, above: Self.tolerance) else {
        point = dictionary.point
        return
      }
      guard let leaving = dictionary.leaving(for: entering, above: Self.tolerance) else {
        throw .unbounded
      }
      pauses = dictionary.limit(of: leaving) > 0 ? 0 : pauses + 1
      dictionary.exchange(row: leaving, column: entering)
    }
    throw .stalled
  }
}

/// The basic variables as functions of the others; the last row is the objective, the last column
/// the limits.
private struct SimplexDictionary {
  private var entries: [Double]
  private let width: Int
  private let height: Int
  /// The variable of each row and of each column; those of the caller come first.
  private var rowVariables: [Int]
  private var columnVariables: [Int]

  init(_ objective: [Double], _ rows: [[Double]], _ limits: [Double]) {
    width = objective.count + 1
    height = rows.count
    entries = zip(rows, limits).flatMap { $0 + [$1] } + objective + [0]
    columnVariables = Array(objective.indices)
    rowVariables = rows.indices.map { objective.count + $0 }
  }

  var point: [Double] {
    var values = columnVariables.map { _ in 0.0 }
    for (row, variable) in rowVariables.enumerated() where variable < values.count {
      values[variable] = max(limit(of: row), 0)
    }
    return values
  }

  func limit(of row: Int) -> Double { entries[row * width + width - 1] }

  /// The column whose variable raises the objective: by most, or the first by Bland's order.
  func entering(byOrder: Bool, above tolerance: Double) -> Int? {
    var best: Int?
    for column in columnVariables.indices where gain(column) > tolerance {
      guard let other = best else {
        best = column
        continue
      }
      let isBetter =
        byOrder
        ? columnVariables[column] < columnVariables[other] : gain(column) > gain(other)
      if isBetter { best = column }
    }
    return best
  }

  private func gain(_ column: Int) -> Double { entries[height * width + column] }

  /// The row that limits a column's variable first; of equal ones the first by Bland's order.
  func leaving(for column: Int, above tolerance: Double) -> Int? {
    var best: (row: Int, ratio: Double)?
    for row in rowVariables.indices {
      let entry = entries[row * width + column]
      guard entry > tolerance else { continue }
      let ratio = limit(of: row) / entry
      guard let other = best else {
        best = (row, ratio)
        continue
      }
      if ratio < other.ratio
        || (ratio == other.ratio && rowVariables[row] < rowVariables[other.row])
      {
        best = (row, ratio)
      }
    }
    return best?.row
  }

  mutating func exchange(row: Int, column: Int) {
    let start = row * width
    let pivot = entries[start + column]
    for place in start..<(start + width) { entries[place] /= pivot }
    entries[start + column] = 1 / pivot
    for other in 0...height where other != row {
      let base = other * width
      let factor = entries[base + column]
      if factor == 0 { continue }
      for place in 0..<width { entries[base + place] -= factor * entries[start + place] }
      entries[base + column] = -factor / pivot
      // A limit below 0 can only be rounding, and would make the next step go backwards.
      if other < height { entries[base + width - 1] = max(entries[base + width - 1], 0) }
    }
    (rowVariables[row], columnVariables[column]) = (columnVariables[column], rowVariables[row])
  }
}
