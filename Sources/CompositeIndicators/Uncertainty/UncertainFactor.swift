/// Something about an index that is not certain.
public enum UncertainFactor: Sendable {
  /// The weights of the children of a group.
  case weights(of: String, WeightDistribution)
  /// The raw values of an indicator, each unit's error on its own.
  case values(of: String, ValueDistribution)
  /// One error for all units of a group and all the indicators named, such as a lenient assessor's: in
  /// units of the interval of normalised values, within which it is kept.
  ///
  /// Units are grouped by name; a unit without a group is not touched.
  case sharedError(of: [String], groups: [String: String], ValueDistribution)
  /// The normalisation of the indicators that have none of their own, one of several with equal chances.
  case normalisation([Normalisation])
  /// The aggregation of a group, one of several with equal chances.
  case aggregation(of: String, [Aggregation])
  /// What a group does about missing values, one of several with equal chances.
  case missingData(of: String, [MissingDataPolicy])
  /// One of the indicators named is left out, or none, with equal chances.
  case leaveOneOut([String])

  /// What it is, for messages and results.
  public var name: String {
    switch self {
    case .weights(let node, _): "weights of \(node)"
    case .values(let indicator, _): "values of \(indicator)"
    case .sharedError(let indicators, _, _):
      "shared error of " + indicators.joined(separator: ", ")
    case .normalisation: "normalisation"
    case .aggregation(let node, _): "aggregation of \(node)"
    case .missingData(let node, _): "missing data in \(node)"
    case .leaveOneOut: "indicator left out"
    }
  }
}

/// How the weights of a group's children may differ from the nominal ones.
public enum WeightDistribution: Sendable, Hashable {
  /// Each weight times a number drawn evenly from 1 less to 1 plus this spread, above 0 up to 1.
  case relative(spread: Double)
  /// Shares drawn from a Dirichlet distribution whose means are the nominal shares; the greater the
  /// concentration, above 0, the closer to them. With the number of children and equal weights every
  /// set of shares is equally likely.
  case dirichlet(concentration: Double)

  /// What cannot be, or nil.
  var fault: String? {
    switch self {
    case .relative(let spread):
      spread > 0 && spread <= 1 ? nil : "the spread \(spread); expected one above 0 up to 1"
    case .dirichlet(let concentration):
      concentration > 0 && concentration.isFinite
        ? nil : "the concentration \(concentration); expected a finite one above 0"
    }
  }

  /// Turns nominal weights into drawn ones.
  ///
  /// A weight of 0 stays 0. Takes one number for each weight.
  func draw(
    _ weights: UnsafeMutableBufferPointer<Double>, _ source: inout some NumberSource
  ) {
    switch self {
    case .relative(let spread):
      for place in weights.indices { weights[place] *= 1 + spread * (2 * source.openUnit() - 1) }
    case .dirichlet(let concentration):
      let total = weights.reduce(0, +)
      var logarithms: [Double] = []
      for weight in weights {
        // A shape of 0 has no variate, but takes its number too.
        let shape = concentration * weight / total
        if shape > 0 {
          logarithms.append(source.logGamma(shape: shape))
        } else {
          _ = source.openUnit()
          logarithms.append(-.infinity)
        }
      }
      let greatest = logarithms.max() ?? 0
      for (place, logarithm) in zip(weights.indices, logarithms) {
        weights[place] = Platform.exp(logarithm - greatest)
      }
      let sum = weights.reduce(0, +)
      for place in weights.indices { weights[place] /= sum }
    }
  }
}
