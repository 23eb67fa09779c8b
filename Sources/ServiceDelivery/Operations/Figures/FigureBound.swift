/// How exactly a source states a figure.
public enum FigureBound: String, CaseIterable, Sendable, Hashable {
  /// Just this number.
  case exactly
  /// More than this number.
  case moreThan = "more-than"
  /// This number or more.
  case atLeast = "at-least"
  /// Around this number.
  case about
}
