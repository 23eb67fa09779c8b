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
    criterion.competences.map { competence in
      let holder: String? =
        switch competence {
        case .programme:
          partners.lazy.compactMap(\.policyInstrument).first { $0.programme == programme }?.owner
        case .employmentService: partners.first { $0.kind == .employmentService }?.name
        case .ministry: partners.first { $0.kind == .ministry }?.name
        case .municipality: partners.first { $0.kind == .localAuthority }?.name
        case .education, .otherFund: nil
        }
      return Lever(competence: competence, holder: holder)
    }
  }
}
