import StructuredText

/// The places of a record's texts, from its value alone: that of a record that cannot be read yet too.
///
/// Of a record that can be read they are those of ``GoodPractice/texts``, in the same order.
enum TextPlaces {
  static func places(in record: JSONValue) -> [String] {
    var places: [String] = []
    func add(_ place: String, _ value: JSONValue?) {
      if let text = value?.text, !text.isEmpty { places.append(place) }
    }
    func list(_ name: String, _ members: [String]) {
      for (number, item) in (record.member(name)?.items ?? []).enumerated() {
        if members.isEmpty { add("\(name)[\(number)]", item) }
        for member in members { add("\(name)[\(number)].\(member)", item.member(member)) }
      }
    }
    func named(_ name: String, by key: String, _ members: [String]) {
      for item in record.member(name)?.items ?? [] {
        guard let id = item.member(key)?.text else { continue }
        for member in members { add("\(id).\(member)", item.member(member)) }
      }
    }
    func own(_ names: String...) { for name in names { add(name, record.member(name)) } }
    own("title", "organisation", "location")
    for (number, item) in (record.member("stakeholders")?.items ?? []).enumerated() {
      add("stakeholders[\(number)]", item.member("name"))
    }
    list("targetGroups", [])
    own("summary")
    for name in ["staff", "fundingSource", "note"] {
      add("resources.\(name)", record.value(at: ["resources", name]))
    }
    named("evidence", by: "id", ["statement", "unit", "method", "outcome"])
    own("challenges", "transfer")
    list("costs", ["per", "note"])
    list("furtherInformation", ["title"])
    list("contradictions", [])
    list("notes", [])
    add("served.note", record.value(at: ["served", "note"]))
    list("effects", ["outcome", "studyOf", "rationale"])
    named("answers", by: "condition", ["where", "reason"])
    return places
  }
}
