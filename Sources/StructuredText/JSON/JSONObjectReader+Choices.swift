extension JSONObjectReader {
  /// The required choice of a member, one of the texts of an enumeration.
  public func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    value(name, expected: Self.list(of: type), Choice.init(rawValue:))
  }

  /// The choice of a member that may be absent.
  public func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    optionalValue(name, expected: Self.list(of: type), Choice.init(rawValue:))
  }

  /// The choices in a list; none if the member is absent.
  public func choices<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Choice.Type
  ) -> [Choice] where Choice.RawValue == String {
    values(name, expected: Self.list(of: type), Choice.init(rawValue:))
  }

  private static func list<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) -> String
  where Choice.RawValue == String {
    "one of " + type.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
