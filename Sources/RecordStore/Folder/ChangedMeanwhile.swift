/// What happens to an edit of a record that another program has changed since it was read.
public enum ChangedMeanwhile: Sendable, Hashable {
  /// Nothing is written, and the error tells what is there now.
  case refuse
  /// Both versions are kept side by side, to be settled.
  case keepBoth
}
