/// What a group does about children without a value.
public enum MissingDataPolicy: Sendable, Hashable {
  /// The weights of those that have a value are renormalised, if they are at least this share of the
  /// nominal weight, 0 to 1; otherwise the unit has no score here.
  ///
  /// With 0 one value is enough. The rule is the same for every aggregation. In an uncertainty analysis
  /// too the share is that of the nominal weights, so that no unit loses its score by the draw of a
  /// weight.
  case renormalise(minimumCoverage: Double)
  /// The value is estimated from the other units' values of the same child, then the rule above applies
  /// with a minimum coverage of 1.
  ///
  /// Imputation adds no information; compare with the other policies before an index rests on it.
  case impute(Imputation)
  /// A missing value is an error that names unit and child.
  case refuse

  /// How a missing value is estimated.
  public enum Imputation: Sendable, Hashable {
    /// The mean of the units that have a value.
    case mean
    /// The median of the units that have a value.
    case median
    /// The mean of the units of the same group that have a value; a unit's group by its name. A unit
    /// without a group, or whose group has no value, stays without.
    case groupMean([String: String])
  }

  /// What cannot be, or nil.
  var fault: (found: String, expected: String)? {
    guard case .renormalise(let coverage) = self, !(0...1).contains(coverage) else { return nil }
    return ("the minimum coverage \(coverage)", "a share from 0 to 1")
  }
}

extension MissingDataPolicy.Imputation {
  /// The values with estimates in the places of missing ones (not a number), as far as there are any.
  func filled(_ values: [Double], units: [String]) -> [Double] {
    switch self {
    case .mean:
      let known = values.filter { !$0.isNaN }
      return known.isEmpty ? values : values.map { $0.isNaN ? Summary.mean(known) : $0 }
    case .median:
      let known = values.filter { !$0.isNaN }
      return known.isEmpty ? values : values.map { $0.isNaN ? Summary.median(known) : $0 }
    case .groupMean(let groups):
      var known: [String: [Double]] = [:]
      for (unit, value) in zip(units, values) where !value.isNaN {
        if let group = groups[unit] { known[group, default: []].append(value) }
      }
      return zip(units, values).map { unit, value in
        guard value.isNaN, let group = groups[unit], let own = known[group] else { return value }
        return Summary.mean(own)
      }
    }
  }
}
