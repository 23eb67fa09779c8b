/// Why a common indicator cannot stand for the number of NEETs.
public enum NEETProxyRefusal: String, Error, CaseIterable, Sendable, Hashable {
  /// "Inactive" in ESF+ includes people in education and training, who are no NEETs.
  case includesPeopleInEducation = "includes-people-in-education"
  /// NEETs who are inactive are left out.
  case leavesOutTheInactive = "leaves-out-the-inactive"
  /// The indicator does not ask for work, education and training.
  case measuresSomethingElse = "measures-something-else"
}
