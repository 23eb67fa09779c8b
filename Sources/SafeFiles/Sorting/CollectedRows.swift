/// Rows with their keys in one piece of memory.
struct CollectedRows {
  /// Where a key and its row lie.
  struct Place {
    let start: Int
    let keyEnd: Int
    let end: Int
  }

  private var bytes: [UInt8] = []
  private var places: [Place] = []

  /// How much memory they take.
  var size: Int { bytes.count + 24 * places.count }
  var isEmpty: Bool { places.isEmpty }

  mutating func add(key: ArraySlice<UInt8>, row: ArraySlice<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: key)
    let keyEnd = bytes.count
    bytes.append(contentsOf: row)
    places.append(Place(start: start, keyEnd: keyEnd, end: bytes.count))
  }

  func key(_ place: Place) -> ArraySlice<UInt8> { bytes[place.start..<place.keyEnd] }
  func row(_ place: Place) -> ArraySlice<UInt8> { bytes[place.keyEnd..<place.end] }

  /// The places in the order of keys; of equal keys the row added first comes first.
  func sorted() -> [Place] {
    places.sorted { first, second in
      let order = CollectedRows.order(key(first), key(second))
      return order == 0 ? first.start < second.start : order < 0
    }
  }

  /// Less than, equal to or greater than 0 as one key comes before, with or behind another.
  static func order(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        let count = min(first.count, second.count)
        var index = 0
        while index < count {
          if first[index] != second[index] { return first[index] < second[index] ? -1 : 1 }
          index &+= 1
        }
        return first.count - second.count
      }
    }
  }

  /// Writes a record as ``RunReader`` reads it.
  static func append(key: ArraySlice<UInt8>, row: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    for count in [key.count, row.count] {
      for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
    }
    bytes.append(contentsOf: key)
    bytes.append(contentsOf: row)
  }
}
