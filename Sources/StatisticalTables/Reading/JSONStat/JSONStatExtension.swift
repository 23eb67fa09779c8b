/// The names of what this module adds to a JSON-stat data set, under `extension`.
enum JSONStatExtension {
  /// Confidentiality and further attributes, for which the format has no place: for each attribute
  /// an object of texts by position.
  static let attributes = "observationAttributes"
}
