internal import StructuredText

/// Checks the hierarchy of a dimension (`child`), which is otherwise not used.
struct JSONStatHierarchyCheck {
  let category: JSONNode
  let codes: [String]
  let path: String

  /// Notes children that are no categories, and circles.
  func note(in faults: inout ScanFaults) {
    guard let members = category["child"]?.members, !members.isEmpty else { return }
    let known = Set(codes)
    var children: [String: [String]] = [:]
    for member in members {
      for item in member.node.items ?? [] {
        guard let code = item.string, known.contains(code) else {
          faults.add(
            at: item.offset, column: path + ".child." + member.name, found: item.shown,
            expected: "a category of index")
          continue
        }
        children[member.name, default: []].append(code)
      }
    }
    if hasCircle(children) {
      faults.add(
        at: category["child"]?.offset, column: path + ".child",
        found: "a category that is below itself", expected: "a hierarchy")
    }
  }

  /// Takes away categories that nothing is above, until none is left (Kahn 1962, recalled).
  private func hasCircle(_ children: [String: [String]]) -> Bool {
    var above: [String: Int] = [:]
    for list in children.values {
      for child in list { above[child, default: 0] += 1 }
    }
    var free = codes.filter { above[$0] == nil }
    var taken = 0
    while let code = free.popLast() {
      taken += 1
      for child in children[code] ?? [] {
        let left = (above[child] ?? 0) - 1
        above[child] = left
        if left == 0 { free.append(child) }
      }
    }
    return taken < codes.count
  }
}
