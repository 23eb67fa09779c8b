/// A sheet of prices was asked for, and no practice would close a gap that is known.
struct NothingToPrice: Error, CustomStringConvertible {
  /// What was found and what would be right.
  let description =
    "found no gap that a practice would close; expected answers \"not-met\" or \"local\" in the "
    + "assessment (what is unknown is found out first)"
}
