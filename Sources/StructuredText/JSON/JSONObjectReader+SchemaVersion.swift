extension JSONObjectReader {
  /// Reads and checks the member `schemaVersion`, a text `"MAJOR.MINOR"`.
  ///
  /// A newer major version is an error, a newer minor one a warning. An older version passes: only
  /// the caller knows whether it can be read.
  ///
  /// - Parameter supported: The newest version that the caller can read, such as `"1.2"`.
  /// - Returns: The version that the object states; "" on a fault.
  @discardableResult
  public func schemaVersion(supported: String) -> String {
    let name = "schemaVersion"
    let expected = "a version such as \(Quoting.quoted(supported))"
    guard let stated = value(name, expected: expected, SchemaVersion.init) else { return "" }
    guard let known = SchemaVersion(supported) else { return stated.text }
    if stated.major > known.major {
      problem(
        name, found: "schema version \(stated.text)",
        expected: "\(known.major).x: this file was written for a newer release")
    } else if stated.major == known.major, stated.minor > known.minor {
      problem(
        name, found: "schema version \(stated.text)",
        expected: "at most \(known.text): what a newer release added is ignored",
        severity: .warning)
    }
    return stated.text
  }
}

/// A version of two numbers.
private struct SchemaVersion {
  let text: String
  let major: Int
  let minor: Int

  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { $0.utf8.allSatisfy { $0 >= Byte.zero && $0 <= Byte.nine } }
    guard parts.count == 2, digits, let major = Int(parts[0]), let minor = Int(parts[1]) else {
      return nil
    }
    self.text = text
    self.major = major
    self.minor = minor
  }
}
