import CompositeIndicators
import TestSupport
import Testing

@Suite struct WeightsNumericsTests {
  @Test func `eigenvalues as NumPy's eigh finds them`() {
    let eigen = SymmetricEigen(of: [
      [4, 1, -2, 2], [1, 2, 0, 1], [-2, 0, 3, -2], [2, 1, -2, -1],
    ])
    let expected = [
      6.844621107234966, 2.2685314064312423, 1.0843644637732177, -2.197516977439427,
    ]
    #expect(WeightsSamples.difference(eigen.values, expected) < 1e-14)
  }

  @Test func `eigenvectors are orthonormal and satisfy their equation`() {
    for seed in UInt64(1)...10 {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 1...20, using: &generator)
      var matrix = Array(repeating: Array(repeating: 0.0, count: count), count: count)
      for row in 0..<count {
        for column in 0...row {
          matrix[row][column] = Double.random(in: -1...1, using: &generator)
          matrix[column][row] = matrix[row][column]
        }
      }
      let eigen = SymmetricEigen(of: matrix)
      #expect(eigen.values == eigen.values.sorted(by: >))
      for (value, vector) in zip(eigen.values, eigen.vectors) {
        let image = matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
        #expect(WeightsSamples.difference(image, vector.map { $0 * value }) < 1e-13)
      }
      for (place, one) in eigen.vectors.enumerated() {
        let products = eigen.vectors.map { zip(one, $0).reduce(0) { $0 + $1.0 * $1.1 } }
        let expected = eigen.vectors.indices.map { $0 == place ? 1.0 : 0.0 }
        #expect(WeightsSamples.difference(products, expected) < 1e-13)
      }
    }
  }

  @Test func `eigenvalues of singular and empty matrices`() {
    let ones = Array(repeating: Array(repeating: 1.0, count: 6), count: 6)
    #expect(WeightsSamples.difference(SymmetricEigen(of: ones).values, [6, 0, 0, 0, 0, 0]) < 1e-14)
    #expect(SymmetricEigen(of: [[0, 0], [0, 0]]).values == [0, 0])
    #expect(SymmetricEigen(of: []).values.isEmpty)
  }

  @Test func `a linear program of a textbook`() throws {
    // Chvátal (1983), chapter 2: the greatest value is 13, at (2, 0, 1).
    let program = try LinearProgram(
      maximising: [5, 4, 3], rows: [[2, 3, 1], [4, 1, 2], [3, 4, 2]], limits: [5, 11, 8])
    #expect(WeightsSamples.difference(program.point, [2, 0, 1]) < 1e-14)
  }

  @Test func `a linear program that cycles under the largest coefficient`() throws {
    // Chvátal (1983), chapter 3: the greatest value is 1, at (1, 0, 1, 0).
    let program = try LinearProgram(
      maximising: [10, -57, -9, -24],
      rows: [[0.5, -5.5, -2.5, 9], [0.5, -1.5, -0.5, 1], [1, 0, 0, 0]], limits: [0, 0, 1])
    #expect(WeightsSamples.difference(program.point, [1, 0, 1, 0]) < 1e-12)
  }

  @Test func `a linear program with a limit of 0 as SciPy's linprog solves it`() throws {
    let objective = [3.4, 1.9, 0.7, 3.6]
    let program = try LinearProgram(
      maximising: objective,
      rows: [
        [2.4, 1.6, 3.9, 2.3], [0.4, 3.1, 5.9, 4.8], [-0.1, -1.8, 0.1, 2.1],
        [-5.0, 1.3, -1.7, -0.2], [0.4, 1.1, 3.2, 5.1], [1.6, 6.1, 0.0, 3.1],
      ],
      limits: [12.3, 7.7, 0.0, 19.6, 13.7, 13.0])
    let value = zip(objective, program.point).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(abs(value - 17.504743833017077) < 1e-12)
  }

  @Test func `a function that grows without end is said`() {
    #expect(throws: LinearProgram.Failure.unbounded) {
      try LinearProgram(maximising: [1, 1], rows: [[-1, 1]], limits: [1])
    }
    #expect(throws: LinearProgram.Failure.unbounded) {
      try LinearProgram(maximising: [1], rows: [], limits: [])
    }
  }

  @Test func `nothing to gain leaves all at 0`() throws {
    let program = try LinearProgram(maximising: [-1, 0], rows: [[1, 1]], limits: [5])
    #expect(program.point == [0, 0])
  }

  @Test func `a varimax rotation keeps what the factors explain of each indicator`() {
    // Two factors turned by 30 degrees from a simple structure: varimax turns them back.
    let simple: [[Double]] = [[0.9, 0], [0.8, 0], [0, 0.7], [0, 0.6]]
    let (cosine, sine) = (0.75.squareRoot(), 0.5)
    let turned = simple.map { [cosine * $0[0] - sine * $0[1], sine * $0[0] + cosine * $0[1]] }
    let rotated = VarimaxRotation.rotated(turned)
    let sizes = rotated.map { $0.map(\.magnitude) }
    #expect(WeightsSamples.difference(sizes.flatMap { $0 }, simple.flatMap { $0 }) < 1e-12)
    #expect(VarimaxRotation.rotated([]).isEmpty)
    #expect(VarimaxRotation.rotated([[0, 0], [0, 0]]) == [[0, 0], [0, 0]])
  }
}
