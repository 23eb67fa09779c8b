/// One evaluation of a model in a sample of Sobol' indices.
public struct SobolPoint: Sendable, Hashable, CustomStringConvertible {
  /// The matrix to which its row of factor values belongs.
  public let matrix: Matrix
  /// The row, from 0.
  public let row: Int

  /// The matrices of a sample.
  public enum Matrix: Sendable, Hashable {
    /// The first.
    case a
    /// The second, independent of the first.
    case b
    /// The first, with the column of one factor, counted from 0, taken from the second.
    case mixed(Int)
  }

  /// An evaluation.
  public init(_ matrix: Matrix, row: Int) {
    self.matrix = matrix
    self.row = row
  }

  /// The place in words.
  public var description: String {
    switch matrix {
    case .a: "row \(row) of A"
    case .b: "row \(row) of B"
    case .mixed(let factor): "row \(row) of A with factor \(factor) of B"
    }
  }
}
