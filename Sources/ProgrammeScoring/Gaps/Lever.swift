import ESFProgrammes
public import PolicyCycle

/// Who can change what a criterion asks for.
public struct Lever: Sendable, Hashable {
  /// The competence, as the rubric has it.
  public let competence: Competence
  /// Who holds it in the territory, where the records name somebody.
  public let holder: String?

  /// The levers of a criterion in a territory.
  ///
  /// - Parameters:
  ///   - criterion: The criterion.
  ///   - programme: The identifier of the programme that is scored.
  ///   - partners: The project's partners in the territory.
  /// - Returns: The levers, one for each competence.
  static func levers(
    of criterion: Criterion, programme: String, partners: [ProjectPartner]
  ) -> [Lever] {
    func names(_ kind: ProjectPartner.Kind) -> [String] {
      partners.filter { $0.kind == kind }.map(\.name)
    }
    return criterion.competences.map { competence in
      let holders: [String] =
        switch competence {
        case .programme:
          partners.compactMap(\.policyInstrument).filter { $0.programme == programme }
            .compactMap(\.owner)
        case .employmentService: names(.employmentService)
        case .ministry: names(.ministry)
        case .municipality: names(.localAuthority)
        case .education, .otherFund: []
        }
      let distinct = Set(holders).sorted().joined(separator: "; ")
      return Lever(competence: competence, holder: distinct.isEmpty ? nil : distinct)
    }
  }
}
