/// A field of a draft that no record can fill in: it stays open, visibly.
package enum DraftBlank: String, RawTermed {
  /// Where in the territory.
  case area
  /// For whom here: age, status, need.
  case targetGroup = "target-group"
  /// How many people.
  case persons
  /// From when to when.
  case duration
  /// Who is responsible.
  case responsibleBody = "responsible-body"
  /// Who may apply or is commissioned.
  case eligibleBodies = "eligible-bodies"
  /// Staff and places.
  case staff
  /// What one unit costs, and of what.
  case unitCost = "unit-cost"
  /// The whole budget and its source.
  case budget
  /// Baselines and targets of the indicators.
  case targets
  /// How participants' data are got, and on what legal basis.
  case participantData = "participant-data"
  /// Who was asked and has agreed.
  case agreed

  package static let termKind = "blank"
}
