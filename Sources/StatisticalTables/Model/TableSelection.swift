/// Some of the observations of a table, found as they are walked through; a view that copies none.
public struct TableSelection: Sequence, Sendable {
  let storage: TableStorage
  /// For each dimension that is restricted: its position, and for each of its codes whether it is in.
  private var filters: [(dimension: Int, isIn: [Bool])] = []

  init(_ storage: TableStorage) { self.storage = storage }

  /// The observations of this selection whose codes are among those wanted.
  ///
  /// - Parameter codes: For some dimensions the codes wanted; unknown codes select nothing.
  /// - Returns: The smaller selection, of the same table.
  /// - Throws: ``TableQueryError/unknownDimension(_:known:)``.
  public func selection(
    _ codes: [String: Set<String>]
  ) throws(TableQueryError) -> TableSelection {
    var result = self
    for (id, wanted) in codes.sorted(by: { $0.key < $1.key }) {
      guard let position = storage.position(of: id) else {
        throw .unknownDimension(id, known: storage.dimensions.map(\.id))
      }
      let wanted = Set(wanted.map { storage.spelled($0, position) })
      let isIn = storage.dimensions[position].codes.map { wanted.contains($0) }
      result.filters.append((position, isIn))
    }
    return result
  }

  /// Walks through the observations in the order of their keys.
  public func makeIterator() -> Iterator { Iterator(selection: self) }

  /// A walk through a selection.
  public struct Iterator: IteratorProtocol {
    private let selection: TableSelection
    private var row = 0

    init(selection: TableSelection) { self.selection = selection }

    /// The next observation.
    public mutating func next() -> TableObservation? {
      while row < selection.storage.count {
        defer { row += 1 }
        if selection.includes(row) {
          return TableObservation(storage: selection.storage, row: row)
        }
      }
      return nil
    }
  }

  /// The number of observations; counts them all, unless the selection is the whole table.
  public var count: Int {
    filters.isEmpty
      ? storage.count : (0..<storage.count).reduce(0) { includes($1) ? $0 + 1 : $0 }
  }

  private func includes(_ row: Int) -> Bool {
    filters.allSatisfy { $0.isIn[storage.keys[$0.dimension][row]] }
  }
}
