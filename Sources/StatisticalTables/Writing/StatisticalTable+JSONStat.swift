private import StructuredText

extension StatisticalTable {
  /// The table as a JSON-stat 2.0 data set on one line, sparse as Eurostat writes it.
  ///
  /// An observation that is not available is `null`, one that is missing on purpose the text `"NaN"`.
  /// Confidentiality and further attributes, for which the format has no place, stand in
  /// `extension.observationAttributes` by position. The time dimension is called `time`.
  ///
  /// - Returns: The text; nil if the product of the sizes is no number below 2^63, so that cells
  ///   cannot be numbered.
  public func jsonStat() -> [UInt8]? {
    guard let positions = JSONStatPositions(storage) else { return nil }
    var members: [JSONValue.Member] = [
      .init("version", .string("2.0")), .init("class", .string("dataset")),
    ]
    if let label { members.append(.init("label", .string(label))) }
    if let vintage { members.append(.init("updated", .string(vintage))) }
    members += [
      .init("id", .array(dimensions.indices.map { .string(name(of: $0)) })),
      .init("size", .array(dimensions.map { .integer($0.codes.count) })),
    ]
    if let time = storage.time {
      members.append(.init("role", .object([.init("time", .array([.string(name(of: time))]))])))
    }
    members.append(
      .init(
        "dimension",
        .object(
          dimensions.indices.map {
            .init(name(of: $0), JSONStatDimensionValue.value(dimensions[$0]))
          })))
    members += [
      .init("value", values(positions)),
      .init("status", texts(positions) { storage.flagSets[storage.flags[$0]].text }),
    ]
    let extensions = extensionMembers(positions)
    if !extensions.isEmpty { members.append(.init("extension", .object(extensions))) }
    return Array(JSONValue.object(members).text(indented: false).utf8)
  }

  private func name(of dimension: Int) -> String {
    let id = dimensions[dimension].id
    let isFree = !dimensions.contains { $0.id == "time" }
    return dimension == storage.time && id == "TIME_PERIOD" && isFree ? "time" : id
  }

  private func values(_ positions: JSONStatPositions) -> JSONValue {
    .object(
      (0..<storage.count).map { row in
        let stored = storage.values[row]
        let value: JSONValue =
          !stored.isNaN
          ? .number(stored)
          : stored.bitPattern == MissingMark.intentionallyMissing.bitPattern
            ? .string("NaN") : .null
        return .init(String(positions[row]), value)
      })
  }

  /// An object of the texts that are not empty, by position.
  private func texts(
    _ positions: JSONStatPositions, _ text: (Int) -> String
  ) -> JSONValue {
    .object(
      (0..<storage.count).compactMap { row in
        let text = text(row)
        return text.isEmpty ? nil : .init(String(positions[row]), .string(text))
      })
  }

  private func extensionMembers(_ positions: JSONStatPositions) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if let dataflow {
      let parts = DataflowIdentifier(dataflow)
      members.append(.init("id", .string(parts.id)))
      if let agency = parts.agency { members.append(.init("agencyId", .string(agency))) }
      if let version = parts.version { members.append(.init("version", .string(version))) }
    }
    var attributes: [JSONValue.Member] = []
    if storage.confidentialities.contains(where: { $0 != nil }) {
      attributes.append(
        .init(
          "CONF_STATUS",
          texts(positions) { storage.confidentialities[storage.confidentiality[$0]]?.code ?? "" }))
    }
    for attribute in storage.attributes {
      attributes.append(
        .init(attribute.id, texts(positions) { attribute.texts[attribute.column[$0]] }))
    }
    if !attributes.isEmpty {
      members.append(.init(JSONStatExtension.attributes, .object(attributes)))
    }
    return members
  }
}
