/// What a day in digits looks like, in whichever order.
///
/// A day as a code or a pseudonym is somebody's birthday, for all a program can know.
enum DayForm {
  /// Whether bytes are two numbers of one or two digits and a year of four, the year first or last, parted by
  /// points, strokes or slashes.
  static func isDay(_ bytes: some Collection<UInt8>) -> Bool {
    guard (8...10).contains(bytes.count) else { return false }
    var lengths = [0]
    for byte in bytes {
      switch byte {
      case 0x30...0x39: lengths[lengths.count - 1] += 1
      case 0x2D, 0x2E, 0x2F: lengths.append(0)
      default: return false
      }
    }
    guard lengths.count == 3, lengths.contains(4), lengths[1] != 4 else { return false }
    return lengths.allSatisfy { $0 == 4 || $0 == 1 || $0 == 2 }
  }
}
