/// The final codes of a dimension, and where each code that was read went.
///
/// Periods are spelled in one way, entries that are one code are merged, and the codes are put in
/// order: periods by time, a file's own list as it is, codes gathered from rows by their bytes, so
/// that the order of the rows does not matter.
struct CodeOrder {
  let codes: [String]
  let labels: [String?]
  /// For each code that was read its position in `codes`; nil if all stay where they are.
  let places: [UInt32]?

  init(codes read: [String], labels readLabels: [String?], isTime: Bool, isListed: Bool) {
    let spelled = isTime ? read.map { TimePeriod($0).text } : read
    var firsts: [String: Int] = [:]
    var merged: [(code: String, label: String?)] = []
    var groups: [Int] = []
    for (index, code) in spelled.enumerated() {
      let label = index < readLabels.count ? readLabels[index] : nil
      if let group = firsts[code] {
        groups.append(group)
        if merged[group].label == nil { merged[group].label = label }
      } else {
        firsts[code] = merged.count
        groups.append(merged.count)
        merged.append((code, label))
      }
    }
    var order = Array(merged.indices)
    if isTime {
      let periods = merged.map { TimePeriod($0.code) }
      order.sort { periods[$0] < periods[$1] }
    } else if !isListed {
      order.sort { merged[$0].code.utf8.lexicographicallyPrecedes(merged[$1].code.utf8) }
    }
    codes = order.map { merged[$0].code }
    labels = order.map { merged[$0].label }
    var placeOfGroup = [UInt32](repeating: 0, count: merged.count)
    for (place, group) in order.enumerated() {
      placeOfGroup[group] = UInt32(truncatingIfNeeded: place)
    }
    let places = groups.map { placeOfGroup[$0] }
    let stay = places.enumerated().allSatisfy { $0.offset == Int($0.element) }
    self.places = stay ? nil : places
  }
}
