internal import StructuredText

/// Tells a JSON-stat data set from what else a JSON text can be, with advice.
enum JSONStatClassCheck {
  /// Notes a fault unless the value is a data set.
  static func note(_ root: JSONNode, in faults: inout ScanFaults) {
    guard let members = root.members else {
      faults.add(
        at: root.offset, found: root.shown, expected: "an object: a JSON-stat 2.0 data set")
      return
    }
    if let (found, expected) = refusal(of: root, members) {
      faults.add(at: root.offset, found: found, expected: expected)
    }
  }

  private static func refusal(
    of root: JSONNode, _ members: [JSONMember]
  ) -> (found: String, expected: String)? {
    let dataset = "a JSON-stat 2.0 data set"
    if root["error"] != nil || root["warning"] != nil {
      return JSONErrorAnswer.refusal(of: root["error"] ?? root["warning"] ?? root)
    }
    switch root["class"]?.string {
    case "dataset": return nil
    case "collection":
      return (
        "a JSON-stat collection",
        dataset + ": download the addresses (href) that its link.item lists, one by one"
      )
    case "dimension":
      return ("a JSON-stat dimension, which has no values", dataset)
    case let other?:
      return ("the class \(Quoting.quoted(other))", dataset + ", class \"dataset\"")
    case nil: break
    }
    if root["dataSets"] != nil || root["data"]?["dataSets"] != nil {
      return ("SDMX-JSON", dataset + ": ask for format=JSON, or for SDMX-CSV")
    }
    if members.contains(where: { $0.node["dimension"] != nil }) {
      return (
        "a JSON-stat bundle, as before version 2.0",
        dataset + ": ask for version 2.0, or take one data set out of it"
      )
    }
    if root["id"] == nil, root["dimension"] == nil {
      return ("a JSON object that is no JSON-stat", dataset + " with id, size, dimension and value")
    }
    return nil
  }
}
