/// A column of numbers and of marks for what is none, in four bytes each where that loses nothing.
///
/// Published figures mostly have a few digits and the same number of decimal places: 26.8 is kept as
/// 268 with one place for the whole column. A number is kept so only if the division gives back each
/// of its bits; at the first one where no number of places does, the column turns to eight bytes.
struct NumberColumn: Sendable {
  private static let mostPlaces = 6
  private static let powers: [Double] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
  /// Stands for ``MissingMark/notAvailable``.
  private static let notAvailable = Int32.min
  /// Stands for ``MissingMark/intentionallyMissing``.
  private static let intentionallyMissing = Int32.min + 1

  private var decimals: [Int32] = []
  private var places = 0
  /// All numbers, once there is one that is no short decimal.
  private var doubles: [Double] = []
  private var isShort = true

  init() {}

  init(_ values: [Double]) { append(values[...]) }

  var count: Int { isShort ? decimals.count : doubles.count }

  subscript(row: Int) -> Double {
    isShort ? Self.number(decimals[row], power: Self.powers[places]) : doubles[row]
  }

  /// Appends numbers and marks.
  mutating func append(_ values: ArraySlice<Double>) {
    while isShort {
      let start = decimals.count
      if appendShort(values) { return }
      decimals.removeLast(decimals.count - start)
      if !addPlace() { turnToDoubles() }
    }
    doubles.append(contentsOf: values)
  }

  /// Appends short decimals; false if one of the numbers is none.
  private mutating func appendShort(_ values: ArraySlice<Double>) -> Bool {
    let power = Self.powers[places]
    let start = decimals.count
    decimals.append(contentsOf: repeatElement(0, count: values.count))
    let source = values.span
    var target = decimals.mutableSpan
    var areShort = true
    for index in source.indices {
      let value = source[index]
      let decimal = Self.decimal(value, power: power)
      areShort = areShort && Self.number(decimal, power: power).bitPattern == value.bitPattern
      target[start &+ index] = decimal
    }
    return areShort
  }

  /// The nearest decimal; of no use where it does not give back the number.
  @inline(__always)
  private static func decimal(_ value: Double, power: Double) -> Int32 {
    if value.isNaN {
      return value.bitPattern == MissingMark.intentionallyMissing.bitPattern
        ? intentionallyMissing : notAvailable
    }
    // Adding 1.5 * 2^52 leaves the nearest whole number in the low bits.
    return Int32(truncatingIfNeeded: (value * power + 6_755_399_441_055_744).bitPattern)
  }

  @inline(__always)
  private static func number(_ decimal: Int32, power: Double) -> Double {
    if decimal <= intentionallyMissing {
      return decimal == notAvailable ? MissingMark.notAvailable : MissingMark.intentionallyMissing
    }
    return Double(decimal) / power
  }

  /// Makes room for one more decimal place; false if there is none.
  private mutating func addPlace() -> Bool {
    guard places < Self.mostPlaces else { return false }
    var wider = decimals
    for (index, decimal) in decimals.enumerated() where decimal > Self.intentionallyMissing {
      let (product, overflow) = decimal.multipliedReportingOverflow(by: 10)
      guard !overflow, product > Self.intentionallyMissing else { return false }
      wider[index] = product
    }
    decimals = wider
    places += 1
    return true
  }

  private mutating func turnToDoubles() {
    let power = Self.powers[places]
    doubles = decimals.map { Self.number($0, power: power) }
    decimals = []
    isShort = false
  }

  /// Asks for room for so many numbers at once, if there is none for `next` more.
  mutating func reserve(_ total: Int, next: Int) {
    if isShort {
      if decimals.capacity < count + next { decimals.reserveCapacity(total) }
    } else if doubles.capacity < count + next {
      doubles.reserveCapacity(total)
    }
  }

  /// The numbers in another order: the entry of a row is that of row `order[row]` here.
  func reordered(by order: [UInt32]) -> NumberColumn {
    var result = self
    if isShort {
      result.decimals = order.map { decimals[Int($0)] }
    } else {
      result.doubles = order.map { doubles[Int($0)] }
    }
    return result
  }
}
