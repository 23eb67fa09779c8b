import StructuredText

extension TransferabilityItem {
  /// Reads the items of a rubric's form, logging faults; a rubric need not have any.
  static func items(of file: JSONObjectReader) -> [TransferabilityItem] {
    guard let form = file.optionalObject("transferability") else { return [] }
    let items = form.objects("items").map(TransferabilityItem.init(reader:))
    var seen: Set<String> = []
    for id in items.flatMap({ [$0.id] + $0.prompts.map(\.id) }) where !seen.insert(id).inserted {
      form.problem("items", found: "the identifier \(id) twice", expected: "each identifier once")
    }
    return items
  }

  private init(reader: JSONObjectReader) {
    id = reader.string("id")
    code = reader.string("code")
    name = reader.string("name")
    question = reader.string("question")
    askedOf = reader.choice("filledBy", TransferabilityParty.self) ?? .both
    prompts = reader.objects("prompts").map {
      TransferabilityPrompt(id: $0.string("id"), text: $0.string("text"))
    }
    sources = reader.strings("sourceRefs")
  }
}
