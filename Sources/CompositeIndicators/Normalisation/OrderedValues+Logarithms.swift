extension OrderedValues {
  /// The logarithm of the distance to the end without outliers, plus a hundredth of the range.
  func logarithms() throws(TreatmentError.Reason) -> TreatedValues {
    let range = try range()
    let mirrored = sorted.count > 2 && (CentralMoments(sorted: sorted)?.skewness ?? 0) < -1e-9
    // log(x - min + 0.01 range) = log(share + 0.01) + log(range), which a range beyond the largest or
    // near the smallest number does not spoil.
    let length = range.high - range.low
    let scale =
      length.isFinite
      ? Platform.log(length) : Platform.log(range.high / 2 - range.low / 2) + Platform.log(2)
    return try transformed(by: .logarithm(mirrored: mirrored)) { value in
      let share = range.share(of: value)
      return mirrored
        ? -(Platform.log(1 - share + 0.01) + scale)
        : Platform.log(share + 0.01) + scale
    }
  }
}
