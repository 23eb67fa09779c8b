import StructuredText

// Amounts and optional numbers of a programme document.

extension JSONObjectReader {
  /// Reads an amount in euro that must be there; on a fault, none.
  func amount(_ name: String) -> EuroAmount {
    EuroAmount(euros: double(name), reader: self, name: name)
  }

  /// Reads an amount in euro that may be absent.
  func optionalAmount(_ name: String) -> EuroAmount? {
    optionalDouble(name).map { EuroAmount(euros: $0, reader: self, name: name) }
  }
}

extension EuroAmount {
  fileprivate init(euros: Double, reader: JSONObjectReader, name: String) {
    guard euros.magnitude <= 10_000_000_000_000 else {
      reader.problem(name, found: "\(euros)", expected: "at most ten thousand billion euro")
      self = .zero
      return
    }
    self.init(cents: Int((euros * 100).rounded()))
  }

  /// The amount in euro, as records write it.
  var json: JSONValue { cents % 100 == 0 ? .integer(cents / 100) : .number(euros) }
}
