/// What a day in digits looks like, in whichever order.
///
/// A day as a code or a pseudonym is somebody's birthday, for all a program can know.
enum DayForm {
  /// Whether bytes are a year from 1900 to 2099, first or last, and two numbers that can be month and day, parted
  /// by points, strokes or slashes.
  static func isDay(_ bytes: some Collection<UInt8>) -> Bool {
    guard (8...10).contains(bytes.count) else { return false }
    var numbers = [0]
    var lengths = [0]
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
        lengths[lengths.count - 1] += 1
      case 0x2D, 0x2E, 0x2F:
        numbers.append(0)
        lengths.append(0)
      default: return false
      }
    }
    guard lengths.count == 3, let year = [0, 2].first(where: { lengths[$0] == 4 }) else {
      return false
    }
    let (first, second) = year == 0 ? (1, 2) : (0, 1)
    return (1900...2099).contains(numbers[year])
      && [first, second].allSatisfy {
        (1...2).contains(lengths[$0]) && (1...31).contains(numbers[$0])
      }
      && min(numbers[first], numbers[second]) <= 12
  }
}
