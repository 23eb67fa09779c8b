internal import StructuredText

/// Writes a dimension of a JSON-stat data set.
enum JSONStatDimensionValue {
  /// The dimension with the positions and the labels of its codes.
  static func value(_ dimension: TableDimension) -> JSONValue {
    var category: [JSONValue.Member] = [
      .init("index", .array(dimension.codes.map { .string($0) }))
    ]
    let labels = dimension.codes.compactMap { code in
      dimension.label(of: code).map { JSONValue.Member(code, .string($0)) }
    }
    if !labels.isEmpty { category.append(.init("label", .object(labels))) }
    let label: [JSONValue.Member] = dimension.label.map { [.init("label", .string($0))] } ?? []
    return .object(label + [.init("category", .object(category))])
  }
}
