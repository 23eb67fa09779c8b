/// Sums that do not depend on the order of their terms.
enum OrderFreeSum {
  /// The sum of terms, added from the smallest up: the same terms give the same bits in any order.
  ///
  /// Floating-point addition is not associative; without this, the order of a table's rows could
  /// decide a tie.
  static func of(_ terms: [Double]) -> Double {
    terms.sorted().reduce(0, +)
  }
}
