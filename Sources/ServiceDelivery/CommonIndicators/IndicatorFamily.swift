/// Outputs that exclude each other, with what completes them to those whom they are counted of.
struct IndicatorFamily {
  /// What has to be known; the name of the dimension.
  let attribute: ParticipantAttribute

  /// One family for each attribute.
  static let all = ParticipantAttribute.allCases.map { IndicatorFamily(attribute: $0) }

  /// The outputs of the family.
  var codes: [CommonIndicatorCode] {
    CommonIndicatorCode.outputs.filter { $0.attribute == attribute }
  }

  /// All participants, or the unemployed for the length of unemployment.
  var whole: CommonIndicatorCode {
    attribute == .lengthOfUnemployment ? .unemployed : .participants
  }

  /// The name of what is counted, in addresses of cells.
  var measure: String { whole == .participants ? "participants" : "unemployed" }

  /// The dimension: the outputs, those of whom it is unknown, and the rest.
  var dimension: CountDimension {
    CountDimension(attribute.rawValue, codes.map(\.rawValue) + ["unknown", "rest"])
  }

  /// The counts of a group in the order of the categories.
  ///
  /// - Returns: The counts; they add up to the whole.
  func counts(of figures: CommonIndicatorFigures) -> [Int] {
    let counted = codes.map { figures[$0] ?? 0 } + [figures.unknown(attribute)]
    return counted + [(figures[whole] ?? 0) - counted.reduce(0, +)]
  }
}
