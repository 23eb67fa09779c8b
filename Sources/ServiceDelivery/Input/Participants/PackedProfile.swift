import PolicyCycle

/// A profile in 20 bytes, so that a million of them fit into memory beside their pseudonyms.
struct PackedProfile {
  // 0, or the greatest number, stands for unknown.
  private let year: UInt16
  private let months: UInt16
  private let place: UInt32
  private let month: UInt8
  private let isced: UInt8
  private let sex: ParticipantProfile.Sex
  private let citizenship: ParticipantProfile.CitizenshipGroup
  private let subgroup: NEETSubgroup?
  private let marks: ParticipantMarks

  /// A profile whose numbers are in their ranges, with the number of its place.
  init(_ profile: ParticipantProfile, place: Int?) {
    year = UInt16(clamping: profile.yearOfBirth ?? 0)
    months = UInt16(clamping: profile.monthsWithoutWork ?? Int(UInt16.max))
    self.place = UInt32(clamping: place ?? Int(UInt32.max))
    month = UInt8(clamping: profile.monthOfBirth ?? 0)
    isced = UInt8(clamping: profile.isced ?? Int(UInt8.max))
    sex = profile.sex
    citizenship = profile.citizenship
    subgroup = profile.subgroup
    marks = profile.marks
  }

  /// The number of the place.
  var placeNumber: Int? { place == .max ? nil : Int(place) }

  /// The first day on which the participant can have been born.
  var firstDay: CalendarDay? {
    CalendarDay(year: Int(year), month: month == 0 ? 1 : Int(month), day: 1)
  }

  /// The profile, with the name of its place.
  func profile(place: String?) -> ParticipantProfile {
    ParticipantProfile(
      yearOfBirth: year == 0 ? nil : Int(year), monthOfBirth: month == 0 ? nil : Int(month),
      sex: sex, isced: isced == .max ? nil : Int(isced), citizenship: citizenship, marks: marks,
      subgroup: subgroup, place: place,
      monthsWithoutWork: months == .max ? nil : Int(months))
  }
}
