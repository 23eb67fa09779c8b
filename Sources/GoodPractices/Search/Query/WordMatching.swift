/// How the words of a query are matched that carry no sign of their own.
public enum WordMatching: Sendable, Hashable {
  /// As whole words.
  case whole
  /// As whole words, save the last one while it is being typed: it may be the beginning of a word.
  case lastAsBeginning
  /// As beginnings of words, leaving aside a plural s: `tours` finds "tour" and "touring".
  ///
  /// Numbers stay whole: `RIN-1` does not find "RIN-10".
  case asBeginnings
}
